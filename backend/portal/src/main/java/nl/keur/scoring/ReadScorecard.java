package nl.keur.scoring;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.content.answer.Evidence;
import nl.keur.content.score.Review;
import nl.keur.content.score.Scorecard;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.Questionnaires;
import nl.keur.questionnaire.Submission;
import nl.keur.questionnaire.Submissions;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Computes the scorecard of a submitted offer from what was submitted and the reviews as they stand
 * (ARCHITECTURE §6). Empty while nothing was submitted, or out of scope.
 */
@Singleton
public class ReadScorecard {
  private final Procurements procurements;
  private final Submissions submissions;
  private final Questionnaires questionnaires;
  private final ReadSheet readSheet;
  private final Reviews reviews;
  private final Transactions transactions;

  ReadScorecard(
      Procurements procurements,
      Submissions submissions,
      Questionnaires questionnaires,
      ReadSheet readSheet,
      Reviews reviews,
      Transactions transactions) {
    this.procurements = procurements;
    this.submissions = submissions;
    this.questionnaires = questionnaires;
    this.readSheet = readSheet;
    this.reviews = reviews;
    this.transactions = transactions;
  }

  public Optional<ScoredOffer> of(FileScope scope, UUID offerId) {
    return transactions.read(
        () ->
            procurements
                .findOffer(scope, offerId)
                .flatMap(
                    offer ->
                        submissions
                            .find(scope, offerId)
                            .map(submission -> score(scope, offer, submission))));
  }

  /**
   * Every submitted offer of a procurement, oldest submission first; empty when the procurement is
   * out of scope.
   */
  public Optional<List<ScoredOffer>> all(FileScope scope, UUID procurementId) {
    return transactions.read(
        () ->
            procurements
                .find(scope, procurementId)
                .map(
                    procurement ->
                        submissions.list(scope, procurement.id()).stream()
                            .flatMap(submission -> of(scope, submission.offerId()).stream())
                            .toList()));
  }

  private ScoredOffer score(FileScope scope, Offer offer, Submission submission) {
    OpenedSheet sheet = readSheet.byId(scope, submission.sheetId()).orElseThrow();
    IssuedQuestionnaire issued = questionnaires.findIssuedFor(scope, offer.id()).orElseThrow();
    Map<String, Review> given = reviews(scope, offer.id(), sheet);
    return new ScoredOffer(
        offer,
        submission,
        sheet,
        given,
        Scorecard.of(
            nl.keur.content.score.Submission.of(
                sheet.evaluation(), issued.modes(), sheet.content().vocabulary().duties()),
            given,
            issued.profile(),
            issued.assessedOn()));
  }

  private Map<String, Review> reviews(FileScope scope, UUID offerId, OpenedSheet sheet) {
    Map<UUID, Evidence.Seen> seen = reviews.evidence(scope, offerId);
    Map<String, SavedReview> saved =
        reviews.of(scope, offerId).stream()
            .collect(Collectors.toMap(SavedReview::questionId, review -> review));
    Map<String, Review> all = new LinkedHashMap<>();
    sheet
        .evaluation()
        .answers()
        .forEach(
            (question, answer) -> {
              Map<String, Evidence.Seen> files = new LinkedHashMap<>();
              answer
                  .evidence()
                  .forEach(
                      file ->
                          Optional.ofNullable(seen.get(UUID.fromString(file.id())))
                              .ifPresent(judged -> files.put(file.id(), judged)));
              SavedReview review = saved.get(question);
              if (review != null || !files.isEmpty()) {
                all.put(
                    question, (review == null ? Review.NONE : review(review)).withEvidence(files));
              }
            });
    return all;
  }

  private static Review review(SavedReview saved) {
    return new Review(
        saved.score().map(score -> BigFraction.of(score, 4)),
        saved.reason(),
        saved.notApplicable(),
        Map.of(),
        saved.liftReason());
  }
}
