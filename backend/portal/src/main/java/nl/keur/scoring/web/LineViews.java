package nl.keur.scoring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerText;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Question;
import nl.keur.content.score.QuestionLine;
import nl.keur.content.score.Review;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.Text;
import nl.keur.scoring.ReviewedDomains.Reviewed;
import nl.keur.scoring.SavedReview;
import nl.keur.scoring.ScoredOffer;
import nl.keur.scoring.web.ScorecardView.ColumnLabel;
import nl.keur.scoring.web.ScorecardView.EvidenceFileView;
import nl.keur.scoring.web.ScorecardView.LineView;
import nl.keur.scoring.web.ScorecardView.ReviewView;
import nl.keur.scoring.web.ScorecardView.RubricStep;

/** Draws the questions of one scorecard, with what reviewers made of them. */
record LineViews(
    ScoredOffer offer,
    Map<String, SavedReview> reviews,
    Map<String, List<EvidenceFileView>> files,
    Map<UUID, String> names,
    Reviewed reviewed) {

  LineView of(QuestionLine line) {
    Question question = line.question();
    Optional<Answer> answer = offer.sheet().evaluation().findAnswer(question.id());
    return new LineView(
        question.id(),
        question.text(),
        question.domain(),
        question.weight().orElse(null),
        line.mode().name(),
        offer.sheet().evaluation().visibility(question.id()) == Visibility.SHOWN,
        line.counted(),
        line.open(),
        answer.map(given -> AnswerText.of(question, given)).orElse(null),
        answer.flatMap(LineViews::rows).orElse(null),
        columns(question),
        answer.map(Answer::explanation).orElse(""),
        answer.flatMap(Answer::notApplicable).orElse(null),
        Ranges.points(line.standing()),
        Ranges.contribution(line.contribution()),
        Ranges.percentage(line.share()),
        line.reasons(),
        rubric(question),
        question.knockOut().filter(Question.KnockOut::liftable).isPresent(),
        reviewed.covers(question.domain()),
        files.getOrDefault(question.id(), List.of()),
        review(question.id()));
  }

  private static Optional<List<Map<String, List<String>>>> rows(Answer answer) {
    return answer
        .value()
        .filter(AnswerValue.Rows.class::isInstance)
        .map(value -> ((AnswerValue.Rows) value).rows());
  }

  private static List<ColumnLabel> columns(Question question) {
    return question.type() instanceof AnswerType.Table table
        ? table.columns().stream().map(LineViews::column).toList()
        : List.of();
  }

  private static ColumnLabel column(Column column) {
    Map<String, Text> choices = new HashMap<>();
    column.options().forEach(option -> choices.put(option.value(), option.label()));
    return new ColumnLabel(column.id(), column.label(), choices);
  }

  private static List<RubricStep> rubric(Question question) {
    return question
        .rubric()
        .map(
            rubric ->
                rubric.steps().stream()
                    .map(
                        step ->
                            new RubricStep(step.score(), step.means(), step.example().orElse(null)))
                    .toList())
        .orElse(List.of());
  }

  private ReviewView review(String questionId) {
    SavedReview review = reviews.get(questionId);
    return review == null
        ? new ReviewView(null, "", Review.NotApplicable.PENDING.name(), null, 0, null, null)
        : new ReviewView(
            review.score().orElse(null),
            review.reason(),
            review.notApplicable().name(),
            review.liftReason().orElse(null),
            review.version(),
            names.getOrDefault(review.reviewedBy(), ""),
            review.reviewedAt());
  }
}
