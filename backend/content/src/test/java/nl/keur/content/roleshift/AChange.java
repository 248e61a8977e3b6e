package nl.keur.content.roleshift;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;

/**
 * Builds change reports for tests from their answers, so that reading them is tested too. It starts
 * as a report by the institution in which nothing changes.
 */
final class AChange {
  private final Map<String, Answer> answers = new LinkedHashMap<>();

  /** Nothing changes beside the agreed essay grader. */
  static AChange none() {
    return new AChange()
        .answer("CR-01", new AnswerValue.Words("Er is iets anders."))
        .chosen("CR-02", "happened")
        .answer("CR-03", new AnswerValue.OnDate(LocalDate.of(2026, 11, 2)))
        .by("institution")
        .chosen("CR-05", "unchanged")
        .chosen("CR-07", "no")
        .chosen("CR-08", "none")
        .chosen("CR-10", "no")
        .chosen("CR-13", "no")
        .chosen("CR-14", "advice")
        .chosen("CR-15", "same")
        .chosen("CR-16", "none")
        .chosen("CR-17", "ordinary", "sensitive")
        .chosen("CR-18", "unchanged");
  }

  /** A report without any answer. */
  static AChange blank() {
    return new AChange();
  }

  AChange by(String code) {
    return chosen("CR-04", code);
  }

  AChange planned() {
    return chosen("CR-02", "planned");
  }

  AChange named(String code, String name) {
    return chosen("CR-05", code).answer("CR-06", new AnswerValue.Words(name));
  }

  AChange model(String code) {
    return chosen("CR-07", code);
  }

  AChange modified(String... codes) {
    return chosen("CR-08", codes);
  }

  AChange foreseen(String code) {
    return chosen("CR-09", code);
  }

  AChange newPurpose(String... points) {
    return purpose("new_purpose", points);
  }

  AChange purpose(String code, String... points) {
    chosen("CR-10", code);
    return points.length == 0 ? without("CR-12") : chosen("CR-12", points);
  }

  AChange sentence(String who, String what) {
    return answer(
        "CR-11", new AnswerValue.Rows(List.of(Map.of("who", List.of(who), "what", List.of(what)))));
  }

  AChange profiling(String code) {
    return chosen("CR-13", code);
  }

  AChange output(String code) {
    return chosen("CR-14", code);
  }

  AChange oversight(String code) {
    return chosen("CR-15", code);
  }

  AChange groups(String... codes) {
    return chosen("CR-16", codes);
  }

  AChange data(String... codes) {
    return chosen("CR-17", codes);
  }

  AChange parties(String code) {
    return chosen("CR-18", code);
  }

  AChange without(String question) {
    answers.remove(question);
    return this;
  }

  AChange explained(String question, String words) {
    answers.computeIfPresent(question, (id, answer) -> answer.explained(words));
    return this;
  }

  AChange chosen(String question, String... codes) {
    return answer(question, new AnswerValue.Chosen(Set.of(codes)));
  }

  private AChange answer(String question, AnswerValue value) {
    answers.put(question, Answer.of(value));
    return this;
  }

  ObservedChange build() {
    return ObservedChange.of(answers);
  }
}
