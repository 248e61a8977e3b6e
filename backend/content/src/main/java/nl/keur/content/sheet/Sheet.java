package nl.keur.content.sheet;

import java.util.List;
import java.util.Map;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;

/**
 * One answer sheet as it stands: everything that {@link SheetEvaluation} reads.
 *
 * @param questions what was issued, in order; anything else counts as hidden
 * @param facts the vocabulary's facts by id
 * @param outside values from other sheets: those that questions set (see {@link
 *     SheetEvaluation#base}), or derived ones that were frozen at issuing; what is absent is not
 *     set yet
 * @param answers by question id; answers on questions that are not shown are kept but not read
 * @param decided values that a person decided, by fact id
 * @param closed whether it was submitted: from then on derived facts are total
 */
public record Sheet(
    List<Question> questions,
    Map<String, Fact> facts,
    Map<String, FactValue> outside,
    Map<String, Answer> answers,
    Map<String, FactValue.Known> decided,
    boolean closed) {
  public Sheet {
    questions = List.copyOf(questions);
    outside = Map.copyOf(outside);
    answers = Map.copyOf(answers);
    decided = Map.copyOf(decided);
  }

  public Sheet withAnswers(Map<String, Answer> other) {
    return new Sheet(questions, facts, outside, other, decided, closed);
  }

  public SheetEvaluation evaluate() {
    return SheetEvaluation.of(this);
  }
}
