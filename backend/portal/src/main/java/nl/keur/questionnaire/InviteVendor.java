package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.TakingOffers;
import nl.keur.questionnaire.QuestionnaireProblem.DeadlinePassed;
import nl.keur.questionnaire.QuestionnaireProblem.NotIssued;
import nl.keur.questionnaire.QuestionnaireProblem.OfferTooLate;
import nl.keur.questionnaire.QuestionnaireProblem.OfferUnknown;

/**
 * Gives a vendor a link with which it comes in: at issuing, again when the first was lost (the old
 * one ends), or to a vendor that was put on the list later. A link can also be ended. Problems:
 * {@link OfferUnknown}, {@link NotIssued}, {@link DeadlinePassed}, {@link OfferTooLate}.
 */
@Singleton
public class InviteVendor {
  private final Questionnaires questionnaires;
  private final Invitations invitations;
  private final InvitationSettings settings;
  private final Procurements procurements;
  private final Sheets sheets;
  private final TakingOffers takingOffers;
  private final StaffDirectory staff;
  private final Tokens tokens;
  private final Transactions transactions;
  private final Events events;

  InviteVendor(
      Questionnaires questionnaires,
      Invitations invitations,
      InvitationSettings settings,
      Procurements procurements,
      Sheets sheets,
      TakingOffers takingOffers,
      StaffDirectory staff,
      Tokens tokens,
      Transactions transactions,
      Events events) {
    this.questionnaires = questionnaires;
    this.invitations = invitations;
    this.settings = settings;
    this.procurements = procurements;
    this.sheets = sheets;
    this.takingOffers = takingOffers;
    this.staff = staff;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param link to hand over, where no mail server sends it; it can't be shown again
   */
  public record Sent(Invitation invitation, Optional<String> link) {}

  /** A new link; every earlier one of this offer ends. */
  public Result<Sent, QuestionnaireProblem> again(
      InstitutionScope scope, Actor.Person actor, UUID offerId) {
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
          // Who submitted still comes in after the award: to read, and to agree on the purpose.
          if (takingOffers.endedWhenLocked(scope, offer.get().procurementId())
              && !submitted(scope, recipient)) {
            return Result.refused(new OfferTooLate());
          }
          Instant last =
              recipient.isPresent()
                  ? issued.get().deadline().plus(settings.grace())
                  : issued.get().deadline();
          if (!now.isBefore(last)) {
            return Result.refused(new DeadlinePassed(issued.get().deadline(), now));
          }
          invitations.revoke(scope, offerId, now);
          return Result.ok(
              recipient.isPresent()
                  ? invite(scope, actor, issued.get(), offer.get(), now)
                  : firstTime(scope, actor, issued.get(), offer.get(), now));
        });
  }

  private boolean submitted(InstitutionScope scope, Optional<Recipient> recipient) {
    return recipient
        .flatMap(one -> sheets.find(scope, one.sheetId()))
        .filter(AnswerSheet::closed)
        .isPresent();
  }

  /** Ends every link of this offer; who is in, is out at the next request. */
  public Result<Offer, QuestionnaireProblem> revoke(
      InstitutionScope scope, Actor actor, UUID offerId) {
    return transactions.write(
        () -> {
          Optional<Offer> offer = procurements.findOffer(scope, offerId);
          if (offer.isEmpty()) {
            return Result.refused(new OfferUnknown());
          }
          if (invitations.revoke(scope, offerId, transactions.now()) > 0) {
            events.publish(event(scope, actor, "InvitationRevoked", "offer", offerId, offer.get()));
          }
          return Result.ok(offer.get());
        });
  }

  /** Joins the running transaction: a sheet for the offer, and its first link. */
  Sent firstTime(
      InstitutionScope scope,
      Actor.Person actor,
      IssuedQuestionnaire issued,
      Offer offer,
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
    return invite(scope, actor, issued, offer, now);
  }

  private Sent invite(
      InstitutionScope scope,
      Actor.Person actor,
      IssuedQuestionnaire issued,
      Offer offer,
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
            offer.contactName(),
            offer.contactEmail(),
            issued.deadline(),
            actor.id(),
            now,
            Optional.empty(),
            Optional.empty());
    String token = tokens.secret("inv");
    invitations.add(invitation, Sha256.of(token));
    events.publish(
        event(scope, actor, "VendorInvited", "invitation", invitation.id(), offer).to(invitation));
    String link = settings.link(token);
    events.publish(mail(scope, invitation, offer, link));
    return new Sent(invitation, settings.mail() ? Optional.empty() : Optional.of(link));
  }

  private MailRequested mail(
      InstitutionScope scope, Invitation invitation, Offer offer, String link) {
    return MailRequested.of(
            scope,
            new MailRequested.Recipient(offer.contactName(), offer.contactEmail()),
            invitation.language(),
            "questionnaire-invitation",
            Map.of(
                "institution", staff.getInstitution(scope.organisationId()).name(),
                "system", offer.systemName(),
                "procurement", invitation.procurementTitle(),
                "name", offer.contactName(),
                "deadline", Moments.in(invitation.language(), invitation.deadline()),
                "link", link))
        .ofVendor(offer.vendorId());
  }

  private static DomainEvent event(
      InstitutionScope scope,
      Actor actor,
      String action,
      String subjectKind,
      UUID subjectId,
      Offer offer) {
    return DomainEvent.of(scope, actor, action, subjectKind, subjectId)
        .inDossier(offer.procurementId())
        .ofVendor(offer.vendorId());
  }
}
