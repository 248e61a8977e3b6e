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

  /** Of a vendor's contact; that somebody of the staff came in is said where that is decided. */
  void opened(SessionStore.Stored session) {
    session.invitationId().ifPresent(invitation -> ofVendor("SignedIn", invitation));
  }

  /** A session that waited for its second step was nobody's yet. */
  void closed(SessionStore.Stored session) {
    if (session.stage() == Session.Stage.OPEN) {
      session.personId().ifPresent(person -> ofStaff("SignedOut", person));
      session.invitationId().ifPresent(invitation -> ofVendor("SignedOut", invitation));
    }
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
                        new Actor.VendorContact(access.person().id()),
                        action,
                        "invitation",
                        invitationId)));
  }
}
