package nl.keur.identity;

import jakarta.inject.Singleton;
import nl.keur.identity.Session.Stage;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * The session of somebody who just showed to know or chose the password of a local account. It is
 * open at once, or first waits for a code, or first lets the person set up the second step that the
 * institution requires.
 */
@Singleton
class OpenAfterPassword {
  private final SecondSteps steps;
  private final Sessions sessions;
  private final Transactions transactions;
  private final Events events;

  OpenAfterPassword(
      SecondSteps steps, Sessions sessions, Transactions transactions, Events events) {
    this.steps = steps;
    this.sessions = sessions;
    this.transactions = transactions;
    this.events = events;
  }

  /** Gives the session id for the cookie. */
  String of(StaffMember person) {
    return transactions.write(
        () -> {
          Stage stage = stageOf(person);
          if (stage == Stage.OPEN) {
            signedIn(person, events);
          }
          return sessions.openForStaff(person.id(), stage);
        });
  }

  private Stage stageOf(StaffMember person) {
    if (steps.find(person).isEnrolled()) {
      return Stage.CODE;
    }
    return steps.isRequired(new InstitutionScope(person.organisationId()))
        ? Stage.ENROLMENT
        : Stage.OPEN;
  }

  /** Somebody came in, with all that was asked. */
  static void signedIn(StaffMember person, Events events) {
    events.publish(event(person, "SignedIn"));
  }

  /** Something that somebody did to the own account. */
  static DomainEvent event(StaffMember person, String action) {
    return DomainEvent.of(
        new InstitutionScope(person.organisationId()),
        new Actor.Person(person.id()),
        action,
        "person",
        person.id());
  }
}
