package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.Set;
import nl.keur.identity.IdentityProblem.CodeRefused;
import nl.keur.identity.IdentityProblem.NothingToConfirm;
import nl.keur.identity.Session.Stage;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/**
 * Brings a new second step in use with its first code, ends every session of that person and opens
 * a new one. Problems: {@link NothingToConfirm}, {@link CodeRefused}, too many tries.
 */
@Singleton
public class ConfirmEnrolment {
  private final SecondSteps steps;
  private final OneTimeCodes codes;
  private final RecoveryCodes recoveryCodes;
  private final Sessions sessions;
  private final Tries tries;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  ConfirmEnrolment(
      SecondSteps steps,
      OneTimeCodes codes,
      RecoveryCodes recoveryCodes,
      Sessions sessions,
      Tries tries,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.steps = steps;
    this.codes = codes;
    this.recoveryCodes = recoveryCodes;
    this.sessions = sessions;
    this.tries = tries;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param sessionId of the new session
   * @param recoveryCodes shown now and never again
   */
  public record Confirmed(String sessionId, Set<String> recoveryCodes) {}

  public Result<Confirmed, IdentityProblem> with(
      StaffMember person, String code, ClientNetwork from) {
    return tries.ofCode(person.id(), from, () -> transactions.write(() -> confirm(person, code)));
  }

  private Result<Confirmed, IdentityProblem> confirm(StaffMember person, String code) {
    var secret = steps.find(person).newSecret();
    if (secret.isEmpty()) {
      return Result.refused(new NothingToConfirm());
    }
    OptionalLong interval = codes.intervalOf(person.id(), secret.get(), code);
    if (interval.isEmpty()) {
      return Result.refused(new CodeRefused());
    }
    steps.confirmNew(person, clock.instant(), interval.getAsLong());
    Set<String> recovery = recoveryCodes.renew(person);
    events.publish(OpenAfterPassword.event(person, "SecondStepSetUp"));
    sessions.closeAllOf(person);
    return Result.ok(new Confirmed(sessions.openForStaff(person.id(), Stage.OPEN), recovery));
  }
}
