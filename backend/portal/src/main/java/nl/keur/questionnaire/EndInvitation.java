package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.Invitation.Sender;
import nl.keur.questionnaire.QuestionnaireProblem.InvitationUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.OfferUnknown;

/**
 * Ends links of an offer; who is in with one, is out at the next request. What was saved stays.
 * Problems: {@link OfferUnknown}, {@link InvitationUnknown}.
 */
@Singleton
public class EndInvitation {
  private final Invitations invitations;
  private final Procurements procurements;
  private final Transactions transactions;
  private final Events events;

  EndInvitation(
      Invitations invitations,
      Procurements procurements,
      Transactions transactions,
      Events events) {
    this.invitations = invitations;
    this.procurements = procurements;
    this.transactions = transactions;
    this.events = events;
  }

  /** Everybody's. */
  public Result<Offer, QuestionnaireProblem> ofEverybody(
      InstitutionScope scope, Actor.Person actor, UUID offerId) {
    return transactions.write(
        () ->
            offer(scope, offerId)
                .map(
                    offer -> {
                      end(scope, actor, offer, invitation -> true);
                      return offer;
                    }));
  }

  /** That of one person. */
  public Result<Offer, QuestionnaireProblem> ofOne(
      InstitutionScope scope, Actor.Person actor, UUID offerId, UUID invitationId) {
    return one(scope, actor, offerId, invitation -> invitation.id().equals(invitationId));
  }

  /** By a colleague: only what colleagues sent, and never one's own. */
  public Result<Offer, QuestionnaireProblem> ofColleague(
      OfferScope scope, Actor.VendorContact actor, UUID invitationId) {
    return one(
        scope,
        actor,
        scope.offerId(),
        invitation ->
            invitation.id().equals(invitationId)
                && invitation.by() instanceof Sender.Colleague
                && !invitation.personId().equals(Optional.of(actor.id())));
  }

  private Result<Offer, QuestionnaireProblem> one(
      WritingScope scope, Actor actor, UUID offerId, Predicate<Invitation> which) {
    return transactions.write(
        () ->
            offer(scope, offerId)
                .flatMap(
                    offer ->
                        end(scope, actor, offer, which) > 0
                            ? Result.ok(offer)
                            : Result.refused(new InvitationUnknown())));
  }

  private Result<Offer, QuestionnaireProblem> offer(WritingScope scope, UUID offerId) {
    return procurements
        .findOffer(scope, offerId)
        .<Result<Offer, QuestionnaireProblem>>map(Result::ok)
        .orElseGet(() -> Result.refused(new OfferUnknown()));
  }

  private long end(WritingScope scope, Actor actor, Offer offer, Predicate<Invitation> which) {
    Instant now = transactions.now();
    return invitations.ofOffer(scope, offer.id()).stream()
        .filter(which)
        .filter(one -> invitations.revoke(scope, offer.id(), one.id(), now))
        .peek(
            one ->
                events.publish(
                    DomainEvent.of(scope, actor, "InvitationRevoked", "invitation", one.id())
                        .inDossier(offer.procurementId())
                        .ofVendor(offer.vendorId())))
        .count();
  }
}
