package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Locale;
import nl.keur.identity.IdentityProblem.SignInRefused;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/** Opens a session for somebody with a local account. Problem: {@link SignInRefused}. */
@Singleton
public class SignIn {
  private final StaffDirectory staff;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Transactions transactions;

  SignIn(StaffDirectory staff, Passwords passwords, Sessions sessions, Transactions transactions) {
    this.staff = staff;
    this.passwords = passwords;
    this.sessions = sessions;
    this.transactions = transactions;
  }

  /** Gives the session id for the cookie. */
  public Result<String, IdentityProblem> with(String email, String password) {
    var credentials =
        transactions.read(() -> staff.findCredentials(email.strip().toLowerCase(Locale.ROOT)));
    boolean right =
        passwords.matches(password, credentials.flatMap(StaffDirectory.Credentials::passwordHash));
    return credentials
        .filter(found -> right && found.active())
        .<Result<String, IdentityProblem>>map(
            found -> Result.ok(sessions.openForStaff(found.personId())))
        .orElseGet(() -> Result.refused(new SignInRefused()));
  }
}
