package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.keur.content.text.Language;
import nl.keur.identity.IdentityProblem.PersonUnknown;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * Takes away a colleague's second step, for who has lost both the app and the recovery codes. The
 * colleague is signed out and told by mail. Problem: {@link PersonUnknown}.
 */
@Singleton
public class ResetSecondStep {
  private final StaffDirectory staff;
  private final SecondSteps steps;
  private final Sessions sessions;
  private final Transactions transactions;
  private final Events events;

  ResetSecondStep(
      StaffDirectory staff,
      SecondSteps steps,
      Sessions sessions,
      Transactions transactions,
      Events events) {
    this.staff = staff;
    this.steps = steps;
    this.sessions = sessions;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param language of the mail
   */
  public Result<StaffMember, IdentityProblem> of(
      InstitutionScope scope, Actor actor, java.util.UUID personId, Language language) {
    return transactions.write(
        () ->
            staff
                .find(scope, personId)
                .<Result<StaffMember, IdentityProblem>>map(
                    person -> Result.ok(reset(scope, actor, person, language)))
                .orElseGet(() -> Result.refused(new PersonUnknown())));
  }

  private StaffMember reset(
      InstitutionScope scope, Actor actor, StaffMember person, Language language) {
    steps.remove(person);
    sessions.closeAllOf(person);
    events.publish(DomainEvent.of(scope, actor, "SecondStepReset", "person", person.id()));
    events.publish(
        MailRequested.of(
            scope,
            new MailRequested.Recipient(person.name(), person.email()),
            language,
            "second-step-reset",
            Map.of(
                "name",
                person.name(),
                "institution",
                staff.getInstitution(scope.organisationId()).name())));
    return person;
  }
}
