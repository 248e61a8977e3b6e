package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.keur.identity.IdentityProblem.LinkNotValid;
import nl.keur.identity.OneTimeLinks.Purpose;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;

/**
 * Sets a password with a one-time link, ends every other session of that person and opens a new
 * one, which still waits for the second step where there is one. Problems: {@link LinkNotValid},
 * too many tries.
 */
@Singleton
public class SetPassword {
  private final StaffDirectory staff;
  private final OneTimeLinks links;
  private final Passwords passwords;
  private final Sessions sessions;
  private final OpenAfterPassword openAfterPassword;
  private final Tries tries;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  SetPassword(
      StaffDirectory staff,
      OneTimeLinks links,
      Passwords passwords,
      Sessions sessions,
      OpenAfterPassword openAfterPassword,
      Tries tries,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.staff = staff;
    this.links = links;
    this.passwords = passwords;
    this.sessions = sessions;
    this.openAfterPassword = openAfterPassword;
    this.tries = tries;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** Gives the session id for the cookie. */
  public Result<String, IdentityProblem> with(String token, String password, ClientNetwork from) {
    return tries.ofLink(from, () -> with(token, password));
  }

  private Result<String, IdentityProblem> with(String token, String password) {
    String hash = passwords.hash(password);
    return transactions.write(
        () ->
            links
                .findValid(Sha256.of(token), Purpose.SET_PASSWORD, clock.instant())
                .filter(link -> links.use(link.id(), clock.instant()))
                .flatMap(OneTimeLinks.Link::personId)
                .flatMap(staff::findAnywhere)
                .<Result<String, IdentityProblem>>map(person -> Result.ok(set(person, hash)))
                .orElseGet(() -> Result.refused(new LinkNotValid())));
  }

  private String set(StaffMember person, String hash) {
    staff.setPasswordHash(person.id(), hash);
    sessions.closeAllOf(person);
    events.publish(OpenAfterPassword.event(person, "PasswordSet"));
    return openAfterPassword.of(person);
  }
}
