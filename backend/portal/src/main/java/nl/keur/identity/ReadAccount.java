package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.List;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** How somebody signs in, and where that person is signed in now. */
@Singleton
public class ReadAccount {
  private final StaffDirectory staff;
  private final SecondSteps steps;
  private final Sessions sessions;
  private final Transactions transactions;

  ReadAccount(
      StaffDirectory staff, SecondSteps steps, Sessions sessions, Transactions transactions) {
    this.staff = staff;
    this.steps = steps;
    this.sessions = sessions;
    this.transactions = transactions;
  }

  /**
   * @param local whether there is a password here
   * @param recoveryCodes how many are left
   */
  public record Account(
      boolean local,
      boolean secondStep,
      boolean secondStepRequired,
      int recoveryCodes,
      List<Sessions.Live> sessions) {
    public Account {
      sessions = List.copyOf(sessions);
    }
  }

  public Account of(StaffMember person, String sessionId) {
    return transactions.read(
        () ->
            new Account(
                staff
                    .findCredentials(person.email())
                    .flatMap(StaffDirectory.Credentials::passwordHash)
                    .isPresent(),
                steps.find(person).isEnrolled(),
                steps.isRequired(new InstitutionScope(person.organisationId())),
                steps.countRecoveryCodes(person),
                sessions.listOf(person, sessionId)));
  }
}
