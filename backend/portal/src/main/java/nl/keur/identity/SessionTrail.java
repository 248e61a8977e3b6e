package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;

/** What signing in and out leaves in the log, in the transaction that does it. */
@Singleton
class SessionTrail {
  private final StaffDirectory staff;
  private final VendorAccessLookup vendorAccess;
  private final Events events;

  SessionTrail(StaffDirectory staff, VendorAccessLookup vendorAccess, Events events) {
    this.staff = staff;
    this.vendorAccess = vendorAccess;
    this.events = events;
  }

  /** A session that waits for its second step is nobody's yet. */
  void opened(SessionStore.Stored session) {
    if (session.stage() == Session.Stage.OPEN) {
      publish("SignedIn", session);
    }
  }

  void closed(SessionStore.Stored session) {
    publish("SignedOut", session);
  }

  private void publish(String action, SessionStore.Stored session) {
    session.personId().ifPresent(person -> ofStaff(action, person));
    session.invitationId().ifPresent(invitation -> ofVendor(action, invitation));
  }

  private void ofStaff(String action, UUID personId) {
    staff
        .findAnywhere(personId)
        .ifPresent(
            person ->
                events.publish(
                    DomainEvent.of(
                        new InstitutionScope(person.organisationId()),
                        new Actor.Person(personId),
                        action,
                        "person",
                        personId)));
  }

  /** Nothing of an invitation that was revoked or has expired meanwhile. */
  private void ofVendor(String action, UUID invitationId) {
    vendorAccess
        .find(invitationId)
        .ifPresent(
            access ->
                events.publish(
                    DomainEvent.of(
                        new OfferScope(
                            access.organisationId(), access.vendorId(), access.offerId()),
                        new Actor.VendorContact(invitationId),
                        action,
                        "invitation",
                        invitationId)));
  }
}
