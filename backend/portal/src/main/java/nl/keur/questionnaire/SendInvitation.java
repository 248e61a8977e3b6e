package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.Invitation.Sender;

/** Makes a link for one person and sends it. Joins the running transaction. */
@Singleton
class SendInvitation {
  private final Invitations invitations;
  private final InvitationSettings settings;
  private final Procurements procurements;
  private final StaffDirectory staff;
  private final Tokens tokens;
  private final Events events;

  SendInvitation(
      Invitations invitations,
      InvitationSettings settings,
      Procurements procurements,
      StaffDirectory staff,
      Tokens tokens,
      Events events) {
    this.invitations = invitations;
    this.settings = settings;
    this.procurements = procurements;
    this.staff = staff;
    this.tokens = tokens;
    this.events = events;
  }

  /** Who is invited, and whether to submit and agree too. */
  record Invitee(String name, String email, boolean signatory) {}

  /**
   * @param sentBy name of the colleague who sends it; empty when the institution does
   */
  InviteVendor.Sent to(
      Invitee invitee,
      WritingScope scope,
      Actor actor,
      IssuedQuestionnaire issued,
      Offer offer,
      Optional<String> sentBy,
      Instant now) {
    Procurement procurement = procurements.find(scope, issued.procurementId()).orElseThrow();
    var invitation =
        new Invitation(
            tokens.id(),
            scope.organisationId(),
            offer.vendorId(),
            offer.id(),
            issued.id(),
            offer.vendorName(),
            procurement.title(),
            procurement.language(),
            invitee.name(),
            invitee.email(),
            invitee.signatory(),
            issued.deadline(),
            sender(actor),
            now,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String token = tokens.secret("inv");
    invitations.add(invitation, Sha256.of(token));
    publish(scope, actor, sentBy.isPresent() ? "ColleagueInvited" : "VendorInvited", invitation);
    String link = settings.link(token);
    events.publish(mail(scope, invitation, offer, link, sentBy));
    return new InviteVendor.Sent(
        invitation, settings.mail() ? Optional.empty() : Optional.of(link));
  }

  private void publish(WritingScope scope, Actor actor, String action, Invitation invitation) {
    UUID procurement =
        procurements.findOffer(scope, invitation.offerId()).orElseThrow().procurementId();
    events.publish(
        DomainEvent.of(scope, actor, action, "invitation", invitation.id())
            .inDossier(procurement)
            .ofVendor(invitation.vendorId())
            .to(invitation));
  }

  private static Sender sender(Actor actor) {
    return switch (actor) {
      case Actor.Person person -> new Sender.Purchaser(person.id());
      case Actor.VendorContact contact -> new Sender.Colleague(contact.id());
    };
  }

  private MailRequested mail(
      WritingScope scope,
      Invitation invitation,
      Offer offer,
      String link,
      Optional<String> sentBy) {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "institution", staff.getInstitution(scope.organisationId()).name(),
                "system", offer.systemName(),
                "procurement", invitation.procurementTitle(),
                "name", invitation.contactName(),
                "deadline", Moments.in(invitation.language(), invitation.deadline()),
                "link", link));
    sentBy.ifPresent(name -> values.put("colleague", name));
    return MailRequested.of(
            scope,
            new MailRequested.Recipient(invitation.contactName(), invitation.contactEmail()),
            invitation.language(),
            sentBy.isPresent() ? "colleague-invitation" : "questionnaire-invitation",
            values)
        .ofVendor(offer.vendorId())
        .about(offer.procurementId());
  }
}
