package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.keur.identity.VendorPeople;
import nl.keur.identity.VendorPerson;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadyInvited;
import nl.keur.questionnaire.QuestionnaireProblem.OfferUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.TooManyInvited;
import nl.keur.questionnaire.SendInvitation.Invitee;

/**
 * Somebody of a vendor invites a colleague to the same offer, with a link and a code of that
 * colleague's own; the purchaser sees it. Problems: {@link OfferUnknown}, {@link AlreadyInvited},
 * {@link TooManyInvited}.
 */
@Singleton
public class InviteColleague {
  /** Links of one offer that work at the same time. */
  public static final int AT_MOST = 20;

  private final Questionnaires questionnaires;
  private final Invitations invitations;
  private final InvitationSettings settings;
  private final SendInvitation sendInvitation;
  private final Procurements procurements;
  private final VendorPeople people;
  private final Transactions transactions;

  InviteColleague(
      Questionnaires questionnaires,
      Invitations invitations,
      InvitationSettings settings,
      SendInvitation sendInvitation,
      Procurements procurements,
      VendorPeople people,
      Transactions transactions) {
    this.questionnaires = questionnaires;
    this.invitations = invitations;
    this.settings = settings;
    this.sendInvitation = sendInvitation;
    this.procurements = procurements;
    this.people = people;
    this.transactions = transactions;
  }

  /**
   * @param signatory whether the colleague may also submit, and agree the purpose
   */
  public Result<InviteVendor.Sent, QuestionnaireProblem> with(
      OfferScope scope, Actor.VendorContact actor, String name, String email, boolean signatory) {
    Instant now = transactions.now().truncatedTo(ChronoUnit.MICROS);
    return transactions.write(
        () -> {
          Optional<Offer> offer = procurements.findOffer(scope, scope.offerId());
          Optional<IssuedQuestionnaire> issued =
              questionnaires.findIssuedFor(scope, scope.offerId());
          if (offer.isEmpty() || issued.isEmpty()) {
            return Result.refused(new OfferUnknown());
          }
          List<Invitation> live =
              invitations.ofOffer(scope, scope.offerId()).stream()
                  .filter(one -> one.live(now, settings.grace()))
                  .toList();
          if (live.stream().anyMatch(one -> one.to(email))) {
            return Result.refused(new AlreadyInvited());
          }
          if (live.size() >= AT_MOST) {
            return Result.refused(new TooManyInvited(AT_MOST));
          }
          return Result.ok(
              sendInvitation.to(
                  new Invitee(name, email.strip(), signatory),
                  scope,
                  actor,
                  issued.get(),
                  offer.get(),
                  people.find(actor.id()).map(VendorPerson::name),
                  now));
        });
  }
}
