package nl.keur.identity;

import jakarta.inject.Singleton;
import nl.keur.identity.Session.Stage;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/**
 * Somebody changes the own password; every other session of that person ends. Problems: {@link
 * IdentityProblem.PasswordRefused}, too many tries.
 */
@Singleton
public class ChangePassword {
  private final StaffDirectory staff;
  private final Passwords passwords;
  private final ConfirmPassword confirmPassword;
  private final Sessions sessions;
  private final Transactions transactions;
  private final Events events;

  ChangePassword(
      StaffDirectory staff,
      Passwords passwords,
      ConfirmPassword confirmPassword,
      Sessions sessions,
      Transactions transactions,
      Events events) {
    this.staff = staff;
    this.passwords = passwords;
    this.confirmPassword = confirmPassword;
    this.sessions = sessions;
    this.transactions = transactions;
    this.events = events;
  }

  /** Gives the id of the new session. */
  public Result<String, IdentityProblem> of(
      StaffMember person, String password, String newPassword, ClientNetwork from) {
    return confirmPassword
        .of(person, password, from)
        .map(
            confirmed -> {
              String hash = passwords.hash(newPassword);
              return transactions.write(() -> changed(person, hash));
            });
  }

  private String changed(StaffMember person, String hash) {
    staff.setPasswordHash(person.id(), hash);
    sessions.closeAllOf(person);
    events.publish(OpenAfterPassword.event(person, "PasswordChanged"));
    return sessions.openForStaff(person.id(), Stage.OPEN);
  }
}
