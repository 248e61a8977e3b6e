package nl.keur.content.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.answer.AutomaticPoints;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Question;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The points of one answer with the reasons for them, in the order of ARCHITECTURE §6: the answer's
 * own points or the reviewer's instead, then the evidence.
 */
record Judgement(Standing standing, List<Text> reasons) {
  private static final Standing.Points UNJUDGED =
      new Standing.Points(BigFraction.ZERO, BigFraction.ONE);

  Judgement {
    reasons = List.copyOf(reasons);
  }

  private static Judgement of(Standing standing, Text reason) {
    return new Judgement(standing, List.of(reason));
  }

  static Judgement of(
      Question question, Submission submission, Review review, LocalDate assessedOn) {
    Visibility visibility = submission.visibility(question);
    if (visibility != Visibility.SHOWN) {
      return of(new Standing.NotShown(visibility), Reasons.notShown(visibility));
    }
    if (!carriesPoints(question)) {
      return of(new Standing.NoPoints(), Reasons.noPoints());
    }
    return submission
        .findAnswer(question)
        .filter(answer -> !missesItsFile(question, answer))
        .map(answer -> of(question, answer, review, assessedOn))
        .orElse(of(Standing.Points.ZERO, Reasons.blank()));
  }

  /** A level is worth a quarter per step, also where it does not count. */
  private static boolean carriesPoints(Question question) {
    return question.scored() || question.type() instanceof AnswerType.Level;
  }

  private static boolean missesItsFile(Question question, Answer answer) {
    return question.type() instanceof AnswerType.File
        && answer.notApplicable().isEmpty()
        && answer.evidence().isEmpty();
  }

  private static Judgement of(
      Question question, Answer answer, Review review, LocalDate assessedOn) {
    return answer
        .value()
        .map(value -> of(question, answer, value, review, assessedOn))
        .orElseGet(() -> notApplicable(question, answer, review));
  }

  private static Judgement notApplicable(Question question, Answer answer, Review review) {
    if (!question.notApplicableAllowed() || question.knockOut().isPresent()) {
      return of(Standing.Points.ZERO, Reasons.notApplicableNotAllowed());
    }
    String claim = answer.notApplicable().orElse("");
    return switch (review.notApplicable()) {
      case PENDING -> of(new Standing.NotApplicablePending(), Reasons.notApplicablePending(claim));
      case ACCEPTED ->
          of(new Standing.NotApplicable(), Reasons.notApplicableAccepted(claim, review.reason()));
      case REFUSED ->
          of(Standing.Points.ZERO, Reasons.notApplicableRefused(claim, review.reason()));
    };
  }

  private static Judgement of(
      Question question, Answer answer, AnswerValue value, Review review, LocalDate assessedOn) {
    Judgement before = beforeEvidence(question, value, review);
    Proof proof = Proof.of(question, answer, review, assessedOn);
    List<Text> reasons = new ArrayList<>(before.reasons);
    Reasons.proof(proof).ifPresent(reasons::add);
    return new Judgement(proof.applyTo((Standing.Points) before.standing), reasons);
  }

  private static Judgement beforeEvidence(Question question, AnswerValue value, Review review) {
    Optional<BigFraction> automatic = AutomaticPoints.of(question, value);
    if (review.points().isPresent()) {
      BigFraction given = review.points().get();
      return of(
          Standing.Points.exactly(given), Reasons.reviewed(given, automatic, review.reason()));
    }
    return automatic
        .map(points -> of(Standing.Points.exactly(points), Reasons.automatic(value, points)))
        .orElse(of(UNJUDGED, Reasons.awaitingReview()));
  }
}
