package nl.keur.identity;

import jakarta.inject.Singleton;
import nl.keur.identity.IdentityProblem.SecondStepThere;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/**
 * Makes the secret that an authenticator app and the portal are to share. One in use stays in use
 * until a code confirms the new one. Problems: {@link SecondStepThere}; {@link
 * IdentityProblem.PasswordRefused}, too many tries.
 */
@Singleton
public class StartEnrolment {
  private final SecondSteps steps;
  private final OneTimeCodes codes;
  private final ConfirmPassword confirmPassword;
  private final Transactions transactions;

  StartEnrolment(
      SecondSteps steps,
      OneTimeCodes codes,
      ConfirmPassword confirmPassword,
      Transactions transactions) {
    this.steps = steps;
    this.codes = codes;
    this.confirmPassword = confirmPassword;
    this.transactions = transactions;
  }

  /**
   * @param secret base 32, to type over
   * @param uri the same, for the QR code
   */
  public record Enrolment(String secret, String uri) {}

  /** Of somebody who just gave the password and has no second step yet. */
  public Result<Enrolment, IdentityProblem> first(StaffMember person) {
    return transactions.write(
        () ->
            steps.find(person).isEnrolled()
                ? Result.refused(new SecondStepThere())
                : Result.ok(started(person)));
  }

  /** Of somebody who is signed in: who found an open browser can't do this without the password. */
  public Result<Enrolment, IdentityProblem> with(
      StaffMember person, String password, ClientNetwork from) {
    return confirmPassword
        .of(person, password, from)
        .map(confirmed -> transactions.write(() -> started(confirmed)));
  }

  private Enrolment started(StaffMember person) {
    String secret = codes.newSecret();
    steps.keepNew(person, codes.encrypt(person.id(), secret));
    return new Enrolment(secret, OneTimeCodes.uri(secret, person.email()));
  }
}
