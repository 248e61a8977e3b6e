package nl.keur.answering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.keur.content.answer.AnswerFinding;
import nl.keur.content.checklist.Question;
import nl.keur.content.text.Text;

/** What answering refuses. */
public sealed interface AnsweringProblem {
  record SheetUnknown() implements AnsweringProblem {}

  record QuestionUnknown(String questionId) implements AnsweringProblem {}

  record EvidenceUnknown() implements AnsweringProblem {}

  /** The sheet was completed or submitted. */
  record SheetClosed(Instant at) implements AnsweringProblem {}

  /** Its owner does not allow writing now. */
  record WritingRefused(Text reason) implements AnsweringProblem {}

  record DeadlinePassed(Instant deadline, Instant now) implements AnsweringProblem {}

  /** The answer does not have the form that the question asks. */
  record AnswerRefused(List<AnswerFinding.Malformed> findings) implements AnsweringProblem {}

  /** Somebody else saved in between; both answers are to be shown. */
  record StaleAnswer(Optional<SavedAnswer> current) implements AnsweringProblem {}

  /** Mandatory questions are still blank. */
  record Incomplete(List<Question> missing) implements AnsweringProblem {}

  record FileRefused(Text reason, String code) implements AnsweringProblem {}
}
