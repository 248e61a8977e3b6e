package nl.keur.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;

/**
 * Gives somebody a copy of what the portal keeps of that person, as a ZIP archive. That it was made
 * stands in the log, and in the copy. Source: GDPR Art. 15(3), 20(1).
 */
@Singleton
public class GivePersonalCopy {
  private static final String MADE = "PersonalCopyMade";

  private final PersonalRecords records;
  private final StaffDirectory staff;
  private final Walls walls;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  GivePersonalCopy(
      PersonalRecords records,
      StaffDirectory staff,
      Walls walls,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.records = records;
    this.staff = staff;
    this.walls = walls;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** To whoever is signed in. */
  public byte[] to(Session session, Language language) {
    return switch (session) {
      case Session.OfStaff one -> own(one.person(), language);
      case Session.HalfOpen one -> throw new IllegalStateException("The second step comes first");
      case Session.OfVendor one -> own(one.access(), language);
    };
  }

  private byte[] own(StaffMember person, Language language) {
    return ofStaff(
        new InstitutionScope(person.organisationId()),
        new Actor.Person(person.id()),
        person,
        language);
  }

  private byte[] own(Session.VendorAccess access, Language language) {
    var person = access.person();
    publish(
        DomainEvent.of(
            new OfferScope(access.organisationId(), access.vendorId(), access.offerId()),
            new Actor.VendorContact(person.id()),
            MADE,
            "vendor_person",
            person.id()));
    // Its mail, its log and its work for other institutions are not seen in the session of one.
    return walls.as(Gate.PERSON, () -> copy(DataSubject.of(person), language));
  }

  /** Of a member of staff, to an administrator who passes it on; empty when there is no such. */
  public Optional<byte[]> ofColleague(
      InstitutionScope scope, Actor.Person administrator, UUID personId, Language language) {
    return transactions
        .read(() -> staff.find(scope, personId))
        .map(person -> ofStaff(scope, administrator, person, language));
  }

  private byte[] ofStaff(Scope scope, Actor actor, StaffMember person, Language language) {
    publish(DomainEvent.of(scope, actor, MADE, "person", person.id()));
    return copy(DataSubject.of(person), language);
  }

  private void publish(DomainEvent event) {
    transactions.run(() -> events.publish(event));
  }

  private byte[] copy(DataSubject subject, Language language) {
    return new PersonalCopy(clock.instant(), language, transactions.read(() -> records.of(subject)))
        .archive();
  }
}
