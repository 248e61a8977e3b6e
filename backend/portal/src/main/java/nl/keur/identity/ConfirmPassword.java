package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.keur.identity.IdentityProblem.PasswordRefused;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/** Asks the password once more before somebody changes how they sign in. */
@Singleton
class ConfirmPassword {
  private final StaffDirectory staff;
  private final Passwords passwords;
  private final Tries tries;
  private final Transactions transactions;

  ConfirmPassword(
      StaffDirectory staff, Passwords passwords, Tries tries, Transactions transactions) {
    this.staff = staff;
    this.passwords = passwords;
    this.tries = tries;
    this.transactions = transactions;
  }

  Result<StaffMember, IdentityProblem> of(StaffMember person, String password, ClientNetwork from) {
    return tries.ofPassword(
        person.email(),
        from,
        () ->
            passwords.matches(password, hashOf(person))
                ? Result.ok(person)
                : Result.refused(new PasswordRefused()));
  }

  private Optional<String> hashOf(StaffMember person) {
    return transactions.read(
        () ->
            staff
                .findCredentials(person.email())
                .flatMap(StaffDirectory.Credentials::passwordHash));
  }
}
