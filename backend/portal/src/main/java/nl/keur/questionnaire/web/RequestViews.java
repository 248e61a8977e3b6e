package nl.keur.questionnaire.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.ContestedFacts;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.Questionnaires;
import nl.keur.questionnaire.Recipient;
import nl.keur.questionnaire.Submissions;

/** Draws what is asked of a vendor. */
@Singleton
class RequestViews {
  private final Questionnaires questionnaires;
  private final Procurements procurements;
  private final ContestedFacts contestedFacts;
  private final Submissions submissions;
  private final ReceiptViews receipts;
  private final StaffDirectory staff;
  private final Transactions transactions;

  RequestViews(
      Questionnaires questionnaires,
      Procurements procurements,
      ContestedFacts contestedFacts,
      Submissions submissions,
      ReceiptViews receipts,
      StaffDirectory staff,
      Transactions transactions) {
    this.questionnaires = questionnaires;
    this.procurements = procurements;
    this.contestedFacts = contestedFacts;
    this.submissions = submissions;
    this.receipts = receipts;
    this.staff = staff;
    this.transactions = transactions;
  }

  RequestView of(OfferScope scope) {
    Instant now = transactions.now();
    return transactions.read(
        () ->
            questionnaires
                .findIssuedFor(scope, scope.offerId())
                .map(issued -> draw(scope, issued, now))
                .orElseThrow(QuestionnaireProblems::offerUnknown));
  }

  private RequestView draw(OfferScope scope, IssuedQuestionnaire issued, Instant now) {
    Offer offer = procurements.findOffer(scope, scope.offerId()).orElseThrow();
    Procurement procurement = procurements.find(scope, issued.procurementId()).orElseThrow();
    Recipient recipient = questionnaires.findRecipient(scope, scope.offerId()).orElseThrow();
    return new RequestView(
        offer.id(),
        procurement.id(),
        procurement.title(),
        staff.getInstitution(scope.organisationId()).name(),
        offer.vendorName(),
        offer.systemName(),
        procurement.need(),
        issued.issuedAt(),
        issued.deadline(),
        recipient.sheetId(),
        contestedFacts.list(scope, scope.offerId()).size(),
        !now.isBefore(issued.deadline()),
        submissions.find(scope, scope.offerId()).map(one -> receipts.of(scope, one)).orElse(null));
  }
}
