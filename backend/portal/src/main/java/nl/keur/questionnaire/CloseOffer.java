package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.Sheets;
import nl.keur.classification.OfferFacts;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.purpose.ProposePurpose;
import nl.keur.questionnaire.QuestionnaireProblem.Gap;
import nl.keur.questionnaire.Submission.Attestation;
import nl.keur.questionnaire.Submissions.Repeat;

/**
 * Everything that happens at the moment of submission, in its transaction: the sheet closes, what
 * was shown is stored with its hash and a receipt number, the offer's facts are recorded, and what
 * the vendor states as purpose becomes its proposal.
 */
@Singleton
class CloseOffer {
  private final Questionnaires questionnaires;
  private final Submissions submissions;
  private final SubmissionJson json;
  private final Sheets sheets;
  private final ReadSheet readSheet;
  private final Procurements procurements;
  private final OfferFacts offerFacts;
  private final ProposePurpose proposePurpose;
  private final Tokens tokens;
  private final Events events;

  CloseOffer(
      Questionnaires questionnaires,
      Submissions submissions,
      SubmissionJson json,
      Sheets sheets,
      ReadSheet readSheet,
      Procurements procurements,
      OfferFacts offerFacts,
      ProposePurpose proposePurpose,
      Tokens tokens,
      Events events) {
    this.questionnaires = questionnaires;
    this.submissions = submissions;
    this.json = json;
    this.sheets = sheets;
    this.readSheet = readSheet;
    this.procurements = procurements;
    this.offerFacts = offerFacts;
    this.proposePurpose = proposePurpose;
    this.tokens = tokens;
    this.events = events;
  }

  Submission with(
      OfferScope scope,
      Actor.VendorContact actor,
      OpenedSheet sheet,
      List<Gap> gaps,
      Attestation attestation,
      Repeat repeat,
      Instant now) {
    Offer offer = procurements.findOffer(scope, scope.offerId()).orElseThrow();
    IssuedQuestionnaire issued = questionnaires.findIssuedFor(scope, scope.offerId()).orElseThrow();
    String receiptNumber = tokens.readable();
    String content =
        json.content(
            new SubmissionJson.HandedIn(
                scope, offer, issued, sheet, gaps, attestation, receiptNumber, now));
    if (!sheets.close(scope, sheet.sheet().id(), now)) {
      throw new IllegalStateException("A locked sheet was closed by somebody else");
    }
    var submission =
        new Submission(
            offer.id(),
            offer.vendorId(),
            issued.id(),
            sheet.sheet().id(),
            receiptNumber,
            actor.id(),
            now,
            attestation,
            sheet.evaluation().answers().size(),
            (int) gaps.stream().filter(Gap::blank).count(),
            content,
            Sha256.of(content));
    submissions.add(scope, submission, repeat);
    events.publish(
        DomainEvent.of(scope, actor, "AnswersSubmitted", "offer", offer.id())
            .inDossier(offer.procurementId())
            .changing(Optional.empty(), submission.sha256()));
    OpenedSheet submitted = readSheet.byId(scope, sheet.sheet().id()).orElseThrow();
    offerFacts.record(scope, actor, offer, submitted);
    proposePurpose.of(scope, actor, offer, submitted);
    return submission;
  }
}
