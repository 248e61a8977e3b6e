package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.keur.identity.IdentityProblem.CodeRefused;
import nl.keur.identity.Session.Stage;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/**
 * The second step of signing in: a code of the app, or a recovery code. Each works once. Problems:
 * {@link CodeRefused}, too many tries.
 */
@Singleton
public class GiveCode {
  private final SecondSteps steps;
  private final OneTimeCodes codes;
  private final Sessions sessions;
  private final Tries tries;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  GiveCode(
      SecondSteps steps,
      OneTimeCodes codes,
      Sessions sessions,
      Tries tries,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.steps = steps;
    this.codes = codes;
    this.sessions = sessions;
    this.tries = tries;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** Gives the id of the open session. */
  public Result<String, IdentityProblem> with(StaffMember person, String code, ClientNetwork from) {
    return tries.ofCode(
        person.id(),
        from,
        () ->
            transactions.write(
                () ->
                    byApp(person, code) || byRecoveryCode(person, code)
                        ? Result.ok(opened(person))
                        : Result.refused(new CodeRefused())));
  }

  private boolean byApp(StaffMember person, String code) {
    return steps
        .find(person)
        .secret()
        .map(secret -> codes.intervalOf(person.id(), secret, code))
        .filter(interval -> interval.isPresent())
        .filter(interval -> steps.useInterval(person, interval.getAsLong()))
        .isPresent();
  }

  private boolean byRecoveryCode(StaffMember person, String code) {
    boolean used =
        codes
            .hmac(person.id(), code)
            .filter(hmac -> steps.useRecoveryCode(person, hmac, clock.instant()))
            .isPresent();
    if (used) {
      events.publish(OpenAfterPassword.event(person, "RecoveryCodeUsed"));
    }
    return used;
  }

  private String opened(StaffMember person) {
    OpenAfterPassword.signedIn(person, events);
    return sessions.openForStaff(person.id(), Stage.OPEN);
  }
}
