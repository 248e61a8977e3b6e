package nl.keur.scoring.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.answer.Evidence;
import nl.keur.content.score.Review;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.IfMatch;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.scoring.ReadScorecard;
import nl.keur.scoring.ReviewAnswer;
import nl.keur.scoring.ScoredOffer;

/** Scorecards with their reasons, reviews, and the comparison of the offers of a procurement. */
@Controller("/api")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class ScoringController {
  private final ReadScorecard readScorecard;
  private final ReviewAnswer reviewAnswer;
  private final ScorecardViews cards;
  private final Procurements procurements;
  private final Transactions transactions;

  ScoringController(
      ReadScorecard readScorecard,
      ReviewAnswer reviewAnswer,
      ScorecardViews cards,
      Procurements procurements,
      Transactions transactions) {
    this.readScorecard = readScorecard;
    this.reviewAnswer = reviewAnswer;
    this.cards = cards;
    this.procurements = procurements;
    this.transactions = transactions;
  }

  @Get("/offers/{offerId}/scorecard")
  ScorecardView scorecard(FileScope scope, Actor actor, UUID offerId) {
    return cards.draw(
        scope, actor, readScorecard.of(scope, offerId).orElseThrow(ScoringProblems::notSubmitted));
  }

  /** What a reviewer makes of one answer; gives the card again. */
  @Put("/offers/{offerId}/reviews/{questionId}")
  @Secured({Roles.REVIEWER, Roles.PURCHASER})
  ScorecardView review(
      InstitutionScope scope,
      Actor actor,
      UUID offerId,
      String questionId,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body ReviewRequest body) {
    var request =
        new ReviewAnswer.Request(
            offerId,
            questionId,
            Optional.ofNullable(body.score()),
            body.reason() == null ? "" : body.reason(),
            body.notApplicable() == null ? Review.NotApplicable.PENDING : body.notApplicable(),
            Optional.ofNullable(body.liftReason()),
            IfMatch.version(ifMatch));
    ScoredOffer offer =
        reviewAnswer.with(scope, (Actor.Person) actor, request).orElseThrow(ScoringProblems::of);
    return cards.draw(scope, actor, offer);
  }

  @Put("/offers/{offerId}/evidence/{evidenceId}")
  @Secured({Roles.REVIEWER, Roles.PURCHASER})
  ScorecardView evidence(
      InstitutionScope scope,
      Actor actor,
      UUID offerId,
      UUID evidenceId,
      @Valid @Body EvidenceRequest body) {
    ScoredOffer offer =
        reviewAnswer
            .evidence(scope, (Actor.Person) actor, offerId, evidenceId, body.seen())
            .orElseThrow(ScoringProblems::of);
    return cards.draw(scope, actor, offer);
  }

  /** Every submitted offer side by side; empty while nothing was submitted. */
  @Get("/procurements/{id}/comparison")
  ComparisonView comparison(FileScope scope, UUID id) {
    return transactions.read(
        () -> {
          Procurement procurement =
              procurements.find(scope, id).orElseThrow(ScoringProblems::procurementUnknown);
          return ComparisonViews.of(
              procurement.title(), readScorecard.all(scope, id).orElse(List.of()));
        });
  }

  /**
   * @param score 0 to 4 instead of the automatic points; absent leaves those
   * @param notApplicable the decision on a claim that the question does not apply
   * @param liftReason why a knock-out is let through; absent when it is not
   */
  @Serdeable
  record ReviewRequest(
      @Nullable @Min(0) @Max(4) Integer score,
      @Nullable @Size(max = 5_000) String reason,
      Review.@Nullable NotApplicable notApplicable,
      @Nullable @Size(max = 5_000) String liftReason) {}

  @Serdeable
  record EvidenceRequest(@NotNull Evidence.Seen seen) {}
}
