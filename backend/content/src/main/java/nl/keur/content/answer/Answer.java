package nl.keur.content.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer to one question.
 *
 * @param value what was filled in; empty when not applicable is claimed or nothing is filled in yet
 * @param explanation free text beside it; empty string when none
 * @param notApplicable the reason given for "not applicable"
 * @param details cells of the extra columns beside a choice, by column id; several codes in one
 *     cell for a multi-choice column
 */
public record Answer(
    Optional<AnswerValue> value,
    String explanation,
    Optional<String> notApplicable,
    List<Evidence> evidence,
    Map<String, List<String>> details) {
  public Answer {
    evidence = List.copyOf(evidence);
    details = Map.copyOf(details);
  }

  /** Without details, as nearly every question is. */
  public Answer(
      Optional<AnswerValue> value,
      String explanation,
      Optional<String> notApplicable,
      List<Evidence> evidence) {
    this(value, explanation, notApplicable, evidence, Map.of());
  }

  public static Answer of(AnswerValue value) {
    return new Answer(Optional.of(value), "", Optional.empty(), List.of());
  }

  public Answer explained(String words) {
    return new Answer(value, words, notApplicable, evidence, details);
  }

  public Answer evidenced(List<Evidence> evidence) {
    return new Answer(value, explanation, notApplicable, evidence, details);
  }

  /** Blank: neither a value nor a claim that the question does not apply. */
  public boolean blank() {
    return value.isEmpty() && notApplicable.isEmpty();
  }
}
