package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/**
 * New recovery codes; the earlier ones end. They are told once. Problems: {@link
 * IdentityProblem.PasswordRefused}, too many tries.
 */
@Singleton
public class RecoveryCodes {
  private final SecondSteps steps;
  private final OneTimeCodes codes;
  private final ConfirmPassword confirmPassword;
  private final Transactions transactions;
  private final Events events;

  RecoveryCodes(
      SecondSteps steps,
      OneTimeCodes codes,
      ConfirmPassword confirmPassword,
      Transactions transactions,
      Events events) {
    this.steps = steps;
    this.codes = codes;
    this.confirmPassword = confirmPassword;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<Set<String>, IdentityProblem> with(
      StaffMember person, String password, ClientNetwork from) {
    return confirmPassword.of(person, password, from).flatMap(this::renewed);
  }

  private Result<Set<String>, IdentityProblem> renewed(StaffMember person) {
    return transactions.write(
        () ->
            steps.find(person).isEnrolled()
                ? Result.ok(renew(person))
                : Result.refused(new IdentityProblem.NothingToConfirm()));
  }

  Set<String> renew(StaffMember person) {
    Set<String> renewed = codes.newRecoveryCodes();
    steps.replaceRecoveryCodes(
        person,
        renewed.stream()
            .map(code -> codes.hmac(person.id(), code).orElseThrow())
            .collect(Collectors.toSet()));
    events.publish(OpenAfterPassword.event(person, "RecoveryCodesMade"));
    return renewed;
  }
}
