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

  /** The invitation was ended, or has expired, since the code was asked for. */
  record InvitationNotValid() implements IdentityProblem {}

  /** The password that was asked once more is wrong. */
  record PasswordRefused() implements IdentityProblem {}

  /** The code is wrong, expired or was used before; which one is not told. */
  record CodeRefused() implements IdentityProblem {}

  /** There is a second step already; whoever has none may set one up with the password alone. */
  record SecondStepThere() implements IdentityProblem {}

  /** No second step was started, or none is in use. */
  record NothingToConfirm() implements IdentityProblem {}

  /** Not the code that was asked for with this link and this address, in this browser. */
  record CodeWrong(int triesLeft) implements IdentityProblem {}

  /** Tried wrongly so often that it no longer works. */
  record CodeSpent() implements IdentityProblem {}

  /** Too old, used already, or never asked for in this browser. */
  record CodeExpired() implements IdentityProblem {}

  record EmailTaken() implements IdentityProblem {}

  /** Only the organisation that was set up first lets others in. */
  record NotSetUpFirst() implements IdentityProblem {}

  /** A body takes part in nothing: it buys. */
  record NotAnInstitution() implements IdentityProblem {}

  record ProcurementUnknown() implements IdentityProblem {}

  /** An administrator is one of the whole institution. */
  record NotInOneProcurement() implements IdentityProblem {}

  record PersonUnknown() implements IdentityProblem {}

  /** The last administrator can't lose that role. */
  record LastAdministrator() implements IdentityProblem {}
}
