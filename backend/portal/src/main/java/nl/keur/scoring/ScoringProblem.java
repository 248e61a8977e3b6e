package nl.keur.scoring;

import java.util.Optional;

/** What scoring refuses. */
public sealed interface ScoringProblem {
  /** There is nothing to review or score before the vendor submitted. */
  record NotSubmitted() implements ScoringProblem {}

  record ProcurementUnknown() implements ScoringProblem {}

  record QuestionNotShown(String questionId) implements ScoringProblem {}

  /** A question that was left blank has no answer to give points for: it scores zero. */
  record AnswerBlank(String questionId) implements ScoringProblem {}

  record StaleReview(Optional<SavedReview> current) implements ScoringProblem {}

  /** A score, a decision or a lift needs a reason. */
  record ReasonMissing(String field) implements ScoringProblem {}

  record NothingToDecide(String field) implements ScoringProblem {}

  /** The question is of a domain that somebody else reviews. */
  record OutsideDomains(String questionId) implements ScoringProblem {}

  record ReviewerUnknown() implements ScoringProblem {}

  record DomainUnknown() implements ScoringProblem {}

  record EvidenceUnknown() implements ScoringProblem {}

  /** The procurement was awarded on these scores. */
  record Awarded() implements ScoringProblem {}
}
