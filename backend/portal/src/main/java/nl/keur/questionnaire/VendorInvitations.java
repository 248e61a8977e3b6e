package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.Session;
import nl.keur.identity.VendorAccessLookup;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
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
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  VendorInvitations(
      Invitations invitations,
      Questionnaires questionnaires,
      InvitationSettings settings,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.invitations = invitations;
    this.questionnaires = questionnaires;
    this.settings = settings;
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
                .map(VendorInvitations::access));
  }

  @Override
  public Optional<UUID> open(String token) {
    Instant now = clock.instant();
    Optional<Invitation> found =
        transactions
            .read(() -> invitations.findByToken(Sha256.of(token)))
            .filter(invitation -> invitation.live(now, settings.grace()));
    found
        .filter(invitation -> invitation.firstOpenedAt().isEmpty())
        .ifPresent(invitation -> noteOpened(invitation, now));
    return found.map(Invitation::id);
  }

  private void noteOpened(Invitation invitation, Instant now) {
    transactions.run(
        () -> {
          var scope =
              new OfferScope(
                  invitation.organisationId(), invitation.vendorId(), invitation.offerId());
          if (!invitations.noteOpened(scope, invitation.id(), now)) {
            return;
          }
          var event =
              DomainEvent.of(
                  scope,
                  new Actor.VendorContact(invitation.id()),
                  "InvitationOpened",
                  "invitation",
                  invitation.id());
          events.publish(
              questionnaires
                  .findIssuedFor(scope, invitation.offerId())
                  .map(issued -> event.inDossier(issued.procurementId()))
                  .orElse(event));
        });
  }

  private static Session.VendorAccess access(Invitation invitation) {
    return new Session.VendorAccess(
        invitation.organisationId(),
        invitation.vendorId(),
        invitation.offerId(),
        invitation.vendorName(),
        invitation.procurementTitle());
  }
}
