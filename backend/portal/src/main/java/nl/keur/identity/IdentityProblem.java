package nl.keur.identity;

import java.time.Duration;

/** What identity refuses. */
public sealed interface IdentityProblem {
  /** Address or password is wrong, or the account is closed; which one is not told. */
  record SignInRefused() implements IdentityProblem {}

  /** Tried too often, whether or not the account or link exists. */
  record TooManyTries(Duration retryAfter) implements IdentityProblem {}

  /** The link was used, has expired or never existed. */
  record LinkNotValid() implements IdentityProblem {}

  /** The link of an invitation is unknown, was ended or has expired; which one is not told. */
  record InvitationNotValid() implements IdentityProblem {}

  record EmailTaken() implements IdentityProblem {}

  record PersonUnknown() implements IdentityProblem {}

  /** The last administrator can't lose that role. */
  record LastAdministrator() implements IdentityProblem {}
}
