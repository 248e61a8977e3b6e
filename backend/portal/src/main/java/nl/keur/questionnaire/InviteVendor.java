package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.TakingOffers;
import nl.keur.questionnaire.Invitation.Sender;
import nl.keur.questionnaire.QuestionnaireProblem.DeadlinePassed;
import nl.keur.questionnaire.QuestionnaireProblem.NotIssued;
import nl.keur.questionnaire.QuestionnaireProblem.OfferTooLate;
import nl.keur.questionnaire.QuestionnaireProblem.OfferUnknown;
import nl.keur.questionnaire.SendInvitation.Invitee;

/**
 * Gives the contact of a vendor a link: at issuing, again when the first was lost (the old one
 * ends), or to a vendor that was put on the list later. Problems: {@link OfferUnknown}, {@link
 * NotIssued}, {@link DeadlinePassed}, {@link OfferTooLate}.
 */
@Singleton
public class InviteVendor {
  private final Questionnaires questionnaires;
  private final Invitations invitations;
  private final InvitationSettings settings;
  private final SendInvitation sendInvitation;
  private final Procurements procurements;
  private final Sheets sheets;
  private final TakingOffers takingOffers;
  private final Tokens tokens;
  private final Transactions transactions;

  InviteVendor(
      Questionnaires questionnaires,
      Invitations invitations,
      InvitationSettings settings,
      SendInvitation sendInvitation,
      Procurements procurements,
      Sheets sheets,
      TakingOffers takingOffers,
      Tokens tokens,
      Transactions transactions) {
    this.questionnaires = questionnaires;
    this.invitations = invitations;
    this.settings = settings;
    this.sendInvitation = sendInvitation;
    this.procurements = procurements;
    this.sheets = sheets;
    this.takingOffers = takingOffers;
    this.tokens = tokens;
    this.transactions = transactions;
  }

  /**
   * @param link to hand over, where no mail server sends it; it can't be shown again
   */
  public record Sent(Invitation invitation, Optional<String> link) {}

  /**
   * A new link for the contact of the offer; the earlier one ends. Those of colleagues stay.
   *
   * @param signatory whether the contact may also submit, and agree the purpose
   */
  public Result<Sent, QuestionnaireProblem> again(
      InstitutionScope scope, Actor.Person actor, UUID offerId, boolean signatory) {
    Instant now = transactions.now().truncatedTo(ChronoUnit.MICROS);
    return transactions.write(
        () -> {
          Optional<Offer> offer = procurements.findOffer(scope, offerId);
          if (offer.isEmpty()) {
            return Result.refused(new OfferUnknown());
          }
          Optional<IssuedQuestionnaire> issued =
              questionnaires.findIssued(scope, offer.get().procurementId());
          if (issued.isEmpty()) {
            return Result.refused(new NotIssued());
          }
          Optional<Recipient> recipient = questionnaires.findRecipient(scope, offerId);
          // Who submitted still comes in, also after the award: to read, and to agree on the
          // purpose.
          boolean submitted = submitted(scope, recipient);
          if (takingOffers.endedWhenLocked(scope, offer.get().procurementId()) && !submitted) {
            return Result.refused(new OfferTooLate());
          }
          Instant last =
              recipient.isPresent()
                  ? issued.get().deadline().plus(settings.grace())
                  : issued.get().deadline();
          if (!submitted && !now.isBefore(last)) {
            return Result.refused(new DeadlinePassed(issued.get().deadline(), now));
          }
          endEarlier(scope, offer.get(), now);
          var invitee = contact(offer.get(), signatory);
          return Result.ok(
              recipient.isPresent()
                  ? send(scope, actor, issued.get(), offer.get(), invitee, now)
                  : firstTime(scope, actor, issued.get(), offer.get(), invitee, now));
        });
  }

  private boolean submitted(InstitutionScope scope, Optional<Recipient> recipient) {
    return recipient
        .flatMap(one -> sheets.find(scope, one.sheetId()))
        .filter(AnswerSheet::closed)
        .isPresent();
  }

  private void endEarlier(InstitutionScope scope, Offer offer, Instant now) {
    invitations.ofOffer(scope, offer.id()).stream()
        .filter(one -> one.by() instanceof Sender.Purchaser || one.to(offer.contactEmail()))
        .forEach(one -> invitations.revoke(scope, offer.id(), one.id(), now));
  }

  /** Joins the running transaction: a sheet for the offer, and the first link of its contact. */
  Sent firstTime(
      InstitutionScope scope,
      Actor.Person actor,
      IssuedQuestionnaire issued,
      Offer offer,
      Instant now) {
    return firstTime(scope, actor, issued, offer, contact(offer, true), now);
  }

  private Sent firstTime(
      InstitutionScope scope,
      Actor.Person actor,
      IssuedQuestionnaire issued,
      Offer offer,
      Invitee invitee,
      Instant now) {
    var sheet =
        new AnswerSheet(
            tokens.id(),
            scope.organisationId(),
            Optional.of(offer.vendorId()),
            SheetKind.QUESTIONNAIRE,
            offer.id(),
            issued.contentSha256(),
            Optional.empty());
    sheets.add(sheet);
    questionnaires.add(
        scope, new Recipient(issued.id(), offer.id(), offer.vendorId(), sheet.id(), now));
    return send(scope, actor, issued, offer, invitee, now);
  }

  private Sent send(
      InstitutionScope scope,
      Actor.Person actor,
      IssuedQuestionnaire issued,
      Offer offer,
      Invitee invitee,
      Instant now) {
    return sendInvitation.to(invitee, scope, actor, issued, offer, Optional.empty(), now);
  }

  private static Invitee contact(Offer offer, boolean signatory) {
    return new Invitee(offer.contactName(), offer.contactEmail(), signatory);
  }
}
