package nl.keur.content.answer;

import java.util.Collections;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Need;
import nl.keur.content.checklist.Question;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whether an answer needs evidence: by the answers that the question names, else by its worth. */
public final class EvidenceRequired {
  private EvidenceRequired() {}

  public static boolean by(Question question, Answer answer) {
    return answer.value().map(value -> by(question, value)).orElse(false);
  }

  private static boolean by(Question question, AnswerValue value) {
    if (question.type() instanceof AnswerType.File) {
      return true;
    }
    Question.EvidenceDemand demand = question.evidence();
    if (demand.need() != Need.REQUIRED) {
      return false;
    }
    return demand.requiredFor().isEmpty()
        ? worthSomething(question, value)
        : !Collections.disjoint(demand.requiredFor(), value.codes());
  }

  /** An open answer may turn out to be worth something; "don't know" never is. */
  private static boolean worthSomething(Question question, AnswerValue value) {
    return AutomaticPoints.of(question, value)
        .map(points -> points.compareTo(BigFraction.ZERO) > 0)
        .orElse(!value.codes().contains(AutomaticPoints.UNCLEAR));
  }
}
