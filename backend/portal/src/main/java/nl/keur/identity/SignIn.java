package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Locale;
import nl.keur.identity.IdentityProblem.SignInRefused;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/**
 * Opens a session for somebody with a local account. Problems: {@link SignInRefused}, too many
 * tries.
 */
@Singleton
public class SignIn {
  private final StaffDirectory staff;
  private final Passwords passwords;
  private final OpenAfterPassword openAfterPassword;
  private final Tries tries;
  private final Transactions transactions;

  SignIn(
      StaffDirectory staff,
      Passwords passwords,
      OpenAfterPassword openAfterPassword,
      Tries tries,
      Transactions transactions) {
    this.staff = staff;
    this.passwords = passwords;
    this.openAfterPassword = openAfterPassword;
    this.tries = tries;
    this.transactions = transactions;
  }

  /** Gives the session id for the cookie. */
  public Result<String, IdentityProblem> with(String email, String password, ClientNetwork from) {
    String address = email.strip().toLowerCase(Locale.ROOT);
    return tries.ofPassword(address, from, () -> verified(address, password));
  }

  private Result<String, IdentityProblem> verified(String address, String password) {
    var credentials = transactions.read(() -> staff.findCredentials(address));
    boolean right =
        passwords.matches(password, credentials.flatMap(StaffDirectory.Credentials::passwordHash));
    return credentials
        .filter(found -> right && found.active())
        .<Result<String, IdentityProblem>>map(
            found -> Result.ok(openAfterPassword.of(person(found))))
        .orElseGet(() -> Result.refused(new SignInRefused()));
  }

  private StaffMember person(StaffDirectory.Credentials found) {
    return transactions.read(() -> staff.findAnywhere(found.personId()).orElseThrow());
  }
}
