package nl.keur.scoring;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.Evidence;
import nl.keur.content.checklist.Question;
import nl.keur.content.score.Review;
import nl.keur.content.sheet.Visibility;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurements;
import nl.keur.scoring.ScoringProblem.AnswerBlank;
import nl.keur.scoring.ScoringProblem.Awarded;
import nl.keur.scoring.ScoringProblem.EvidenceUnknown;
import nl.keur.scoring.ScoringProblem.NotSubmitted;
import nl.keur.scoring.ScoringProblem.NothingToDecide;
import nl.keur.scoring.ScoringProblem.OutsideDomains;
import nl.keur.scoring.ScoringProblem.QuestionNotShown;
import nl.keur.scoring.ScoringProblem.ReasonMissing;
import nl.keur.scoring.ScoringProblem.StaleReview;

/**
 * Records what a reviewer makes of one answer: points, a decision on "not applicable", on evidence,
 * or on a knock-out; each with a reason. Problems: {@link NotSubmitted}, {@link QuestionNotShown},
 * {@link AnswerBlank}, {@link ReasonMissing}, {@link NothingToDecide}, {@link EvidenceUnknown},
 * {@link StaleReview}, {@link Awarded}.
 */
@Singleton
public class ReviewAnswer {
  private final Procurements procurements;
  private final ReadScorecard readScorecard;
  private final Reviews reviews;
  private final ReviewedDomains reviewedDomains;
  private final List<ReviewLock> locks;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  ReviewAnswer(
      Procurements procurements,
      ReadScorecard readScorecard,
      Reviews reviews,
      ReviewedDomains reviewedDomains,
      List<ReviewLock> locks,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.procurements = procurements;
    this.readScorecard = readScorecard;
    this.reviews = reviews;
    this.reviewedDomains = reviewedDomains;
    this.locks = locks;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param score 0 to 4 instead of the automatic points; empty leaves those
   * @param liftReason why a knock-out is let through; empty when it is not
   * @param basedOn the version that was changed; 0 for a first review
   */
  public record Request(
      UUID offerId,
      String questionId,
      Optional<Integer> score,
      String reason,
      Review.NotApplicable notApplicable,
      Optional<String> liftReason,
      int basedOn) {}

  public Result<ScoredOffer, ScoringProblem> with(
      InstitutionScope scope, Actor.Person actor, Request request) {
    return transactions.write(
        () -> open(scope, request.offerId()).flatMap(offer -> save(scope, actor, offer, request)));
  }

  /** Accepts or rejects one file; a rejected one counts as missing evidence. */
  public Result<ScoredOffer, ScoringProblem> evidence(
      InstitutionScope scope,
      Actor.Person actor,
      UUID offerId,
      UUID evidenceId,
      Evidence.Seen seen) {
    return transactions.write(
        () ->
            open(scope, offerId)
                .flatMap(
                    offer -> {
                      Optional<String> question = questionWith(offer, evidenceId);
                      if (question.isEmpty()) {
                        return Result.refused(new EvidenceUnknown());
                      }
                      if (outside(scope, actor, offer, question.get())) {
                        return Result.refused(new OutsideDomains(question.get()));
                      }
                      reviews.saveEvidence(
                          scope, offer.offer(), evidenceId, seen, actor.id(), clock.instant());
                      events.publish(
                          event(scope, actor, offer, "EvidenceReviewed", evidenceId)
                              .to(new JudgedEvidence(evidenceId, seen)));
                      return Result.ok(readScorecard.of(scope, offerId).orElseThrow());
                    }));
  }

  /** The state of a file as the audit log hashes it. */
  private record JudgedEvidence(UUID evidenceId, Evidence.Seen seen) {}

  private Result<ScoredOffer, ScoringProblem> open(InstitutionScope scope, UUID offerId) {
    // Locked before anything is read: what ends reviewing waits for this review, or this for it.
    Optional<ScoredOffer> offer =
        procurements
            .findOffer(scope, offerId)
            .flatMap(one -> procurements.lock(scope, one.procurementId()))
            .flatMap(locked -> readScorecard.of(scope, offerId));
    if (offer.isEmpty()) {
      return Result.refused(new NotSubmitted());
    }
    UUID procurementId = offer.get().offer().procurementId();
    boolean locked = locks.stream().anyMatch(lock -> lock.locked(scope, procurementId));
    return locked ? Result.refused(new Awarded()) : Result.ok(offer.get());
  }

  private Result<ScoredOffer, ScoringProblem> save(
      InstitutionScope scope, Actor.Person actor, ScoredOffer offer, Request request) {
    Optional<ScoringProblem> refusal =
        refusal(offer, request)
            .or(
                () ->
                    outside(scope, actor, offer, request.questionId())
                        ? Optional.of(new OutsideDomains(request.questionId()))
                        : Optional.empty());
    if (refusal.isPresent()) {
      return Result.refused(refusal.get());
    }
    Optional<SavedReview> current =
        reviews.of(scope, request.offerId()).stream()
            .filter(review -> review.questionId().equals(request.questionId()))
            .findFirst();
    var review =
        new SavedReview(
            current.map(SavedReview::id).orElseGet(tokens::id),
            request.offerId(),
            request.questionId(),
            request.score(),
            request.reason().strip(),
            request.notApplicable(),
            request.liftReason().map(String::strip),
            actor.id(),
            clock.instant(),
            request.basedOn() + 1);
    if (!reviews.save(scope, offer.offer(), review)) {
      return Result.refused(new StaleReview(current));
    }
    var event = event(scope, actor, offer, "AnswerReviewed", review.id()).to(review);
    events.publish(current.map(event::from).orElse(event));
    return Result.ok(readScorecard.of(scope, request.offerId()).orElseThrow());
  }

  private static Optional<String> questionWith(ScoredOffer offer, UUID evidenceId) {
    return offer.sheet().evaluation().answers().entrySet().stream()
        .filter(
            entry ->
                entry.getValue().evidence().stream()
                    .anyMatch(file -> file.id().equals(evidenceId.toString())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a colleague reviews this question. */
  private boolean outside(
      InstitutionScope scope, Actor.Person actor, ScoredOffer offer, String questionId) {
    String domain = offer.sheet().findQuestion(questionId).orElseThrow().domain();
    return !reviewedDomains.of(scope, actor.id(), offer.offer().procurementId()).covers(domain);
  }

  private static Optional<ScoringProblem> refusal(ScoredOffer offer, Request request) {
    var evaluation = offer.sheet().evaluation();
    Optional<Question> question = offer.sheet().findQuestion(request.questionId());
    if (question.isEmpty() || evaluation.visibility(request.questionId()) != Visibility.SHOWN) {
      return Optional.of(new QuestionNotShown(request.questionId()));
    }
    if (request.score().isPresent() && evaluation.findAnswer(request.questionId()).isEmpty()) {
      return Optional.of(new AnswerBlank(request.questionId()));
    }
    boolean decides =
        request.score().isPresent() || request.notApplicable() != Review.NotApplicable.PENDING;
    if (decides && request.reason().isBlank()) {
      return Optional.of(new ReasonMissing("/reason"));
    }
    if (request.liftReason().filter(String::isBlank).isPresent()) {
      return Optional.of(new ReasonMissing("/liftReason"));
    }
    boolean claimed =
        evaluation.findAnswer(request.questionId()).flatMap(Answer::notApplicable).isPresent();
    if (request.notApplicable() != Review.NotApplicable.PENDING && !claimed) {
      return Optional.of(new NothingToDecide("/notApplicable"));
    }
    boolean liftable = question.get().knockOut().filter(Question.KnockOut::liftable).isPresent();
    return request.liftReason().isPresent() && !liftable
        ? Optional.of(new NothingToDecide("/liftReason"))
        : Optional.empty();
  }

  private static DomainEvent event(
      InstitutionScope scope, Actor actor, ScoredOffer offer, String action, UUID subject) {
    return DomainEvent.of(scope, actor, action, "review", subject)
        .inDossier(offer.offer().procurementId())
        .ofVendor(offer.offer().vendorId());
  }
}
