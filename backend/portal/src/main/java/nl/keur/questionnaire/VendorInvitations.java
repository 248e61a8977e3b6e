package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.JoinVendor;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.VendorAccessLookup;
import nl.keur.identity.VendorPeople;
import nl.keur.identity.VendorPerson;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;

/**
 * What an invitation gives access to; revoked or expired ones nothing, from the next request on.
 */
@Singleton
class VendorInvitations implements VendorAccessLookup {
  private final Invitations invitations;
  private final Questionnaires questionnaires;
  private final InvitationSettings settings;
  private final StaffDirectory staff;
  private final VendorPeople people;
  private final JoinVendor joinVendor;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  VendorInvitations(
      Invitations invitations,
      Questionnaires questionnaires,
      InvitationSettings settings,
      StaffDirectory staff,
      VendorPeople people,
      JoinVendor joinVendor,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.invitations = invitations;
    this.questionnaires = questionnaires;
    this.settings = settings;
    this.staff = staff;
    this.people = people;
    this.joinVendor = joinVendor;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public Optional<Session.VendorAccess> find(UUID invitationId) {
    Instant now = clock.instant();
    return transactions.read(
        () ->
            invitations
                .findAnywhere(invitationId)
                .filter(invitation -> invitation.live(now, settings.grace()))
                .flatMap(this::access));
  }

  @Override
  public Optional<Addressee> findAddressee(String token) {
    Instant now = clock.instant();
    return transactions
        .read(() -> invitations.findByToken(Sha256.of(token)))
        .filter(invitation -> invitation.live(now, settings.grace()))
        .map(
            invitation ->
                new Addressee(
                    invitation.organisationId(),
                    invitation.vendorId(),
                    invitation.id(),
                    invitation.contactEmail()));
  }

  @Override
  public void codeAsked(UUID invitationId, String code) {
    transactions.run(
        () ->
            invitations
                .findAnywhere(invitationId)
                .ifPresent(
                    invitation -> {
                      publish(invitation, "CodeAsked", invitationId);
                      events.publish(mail(invitation, code));
                    }));
  }

  @Override
  public void anotherAddressGiven(UUID invitationId) {
    transactions.run(
        () ->
            invitations
                .findAnywhere(invitationId)
                .ifPresent(invitation -> publish(invitation, "OtherAddressGiven", invitationId)));
  }

  @Override
  public Optional<VendorPerson> comeIn(UUID invitationId) {
    Instant now = clock.instant();
    return transactions.write(
        () ->
            invitations
                .findAnywhere(invitationId)
                .filter(invitation -> invitation.live(now, settings.grace()))
                .map(invitation -> comeIn(invitation, now)));
  }

  private VendorPerson comeIn(Invitation invitation, Instant now) {
    var scope = scope(invitation);
    VendorPerson person =
        joinVendor.with(scope, invitation.contactName(), invitation.contactEmail());
    if (invitations.noteOpened(scope, invitation.id(), person.id(), now)) {
      publish(invitation, "InvitationOpened", person.id());
    }
    return person;
  }

  private MailRequested mail(Invitation invitation, String code) {
    return MailRequested.of(
        scope(invitation),
        new MailRequested.Recipient(invitation.contactName(), invitation.contactEmail()),
        invitation.language(),
        "invitation-code",
        Map.of(
            "name",
            invitation.contactName(),
            "institution",
            staff.getInstitution(invitation.organisationId()).name(),
            "procurement",
            invitation.procurementTitle(),
            "code",
            code.substring(0, 3) + " " + code.substring(3)));
  }

  /**
   * @param actor a person, or the invitation while it is not known who that is
   */
  private void publish(Invitation invitation, String action, UUID actor) {
    var scope = scope(invitation);
    var event =
        DomainEvent.of(
            scope, new Actor.VendorContact(actor), action, "invitation", invitation.id());
    events.publish(
        questionnaires
            .findIssuedFor(scope, invitation.offerId())
            .map(issued -> event.inDossier(issued.procurementId()))
            .orElse(event));
  }

  private static OfferScope scope(Invitation invitation) {
    return new OfferScope(invitation.organisationId(), invitation.vendorId(), invitation.offerId());
  }

  private Optional<Session.VendorAccess> access(Invitation invitation) {
    return invitation
        .personId()
        .flatMap(people::find)
        .map(
            person ->
                new Session.VendorAccess(
                    invitation.organisationId(),
                    invitation.vendorId(),
                    invitation.offerId(),
                    invitation.vendorName(),
                    invitation.procurementTitle(),
                    person,
                    invitation.signatory()));
  }
}
