package nl.keur.content.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.law.Duty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;

/**
 * What was submitted, as scoring reads it.
 *
 * @param issued every question that was sent, in order
 * @param visibility at submission, by question id
 * @param decidedBy the questions whose answers made a question shown or hidden, by question id
 * @param answers by question id; only those on shown questions are read
 * @param law where a duty behind a knock-out stands and from when it applies by the facts of the
 *     offer, by duty id
 */
public record Submission(
    List<IssuedQuestion> issued,
    Map<String, Visibility> visibility,
    Map<String, Set<String>> decidedBy,
    Map<String, Answer> answers,
    Map<String, LegalBasis> law) {
  public Submission {
    issued = List.copyOf(issued);
    visibility = Map.copyOf(visibility);
    decidedBy = Map.copyOf(decidedBy);
    answers = Map.copyOf(answers);
    law = Map.copyOf(law);
  }

  /** The sheet as it stands; questions that {@code modes} does not name are scored. */
  public static Submission of(SheetEvaluation sheet, Map<String, Mode> modes, List<Duty> duties) {
    Map<String, Set<String>> decidedBy = new LinkedHashMap<>();
    sheet.visibility().keySet().forEach(id -> decidedBy.put(id, sheet.decidedBy(id)));
    return new Submission(
        sheet.questions().stream().map(question -> issued(question, modes)).toList(),
        sheet.visibility(),
        decidedBy,
        sheet.answers(),
        duties.stream().collect(Collectors.toMap(Duty::id, duty -> duty.basis(sheet.facts()))));
  }

  private static IssuedQuestion issued(Question question, Map<String, Mode> modes) {
    return new IssuedQuestion(question, modes.getOrDefault(question.id(), Mode.SCORED));
  }

  Optional<LegalBasis> findLaw(String duty) {
    return Optional.ofNullable(law.get(duty));
  }

  Visibility visibility(Question question) {
    return visibility.getOrDefault(question.id(), Visibility.HIDDEN);
  }

  Set<String> decidedBy(Question question) {
    return decidedBy.getOrDefault(question.id(), Set.of());
  }

  /** The answer that counts: on a shown question, and not blank. */
  Optional<Answer> findAnswer(Question question) {
    return visibility(question) == Visibility.SHOWN
        ? Optional.ofNullable(answers.get(question.id())).filter(answer -> !answer.blank())
        : Optional.empty();
  }
}
