package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.keur.identity.IdentityProblem.LinkNotValid;
import nl.keur.identity.OneTimeLinks.Purpose;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Result;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;

/**
 * Sets a password with a one-time link, ends every other session of that person and opens a new
 * one. Problems: {@link LinkNotValid}, too many tries.
 */
@Singleton
public class SetPassword {
  private final StaffDirectory staff;
  private final OneTimeLinks links;
  private final Passwords passwords;
  private final SessionStore store;
  private final Sessions sessions;
  private final Tries tries;
  private final Clock clock;
  private final Transactions transactions;

  SetPassword(
      StaffDirectory staff,
      OneTimeLinks links,
      Passwords passwords,
      SessionStore store,
      Sessions sessions,
      Tries tries,
      Clock clock,
      Transactions transactions) {
    this.staff = staff;
    this.links = links;
    this.passwords = passwords;
    this.store = store;
    this.sessions = sessions;
    this.tries = tries;
    this.clock = clock;
    this.transactions = transactions;
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
                .<Result<String, IdentityProblem>>map(
                    person -> {
                      staff.setPasswordHash(person, hash);
                      store.removeOf(person);
                      return Result.ok(sessions.openForStaff(person));
                    })
                .orElseGet(() -> Result.refused(new LinkNotValid())));
  }
}
