package nl.keur.content.answer;

import java.util.List;
import java.util.Optional;

/**
 * An answer to one question.
 *
 * @param value what was filled in; empty when not applicable is claimed or nothing is filled in yet
 * @param explanation free text beside it; empty string when none
 * @param notApplicable the reason given for "not applicable"
 */
public record Answer(
    Optional<AnswerValue> value,
    String explanation,
    Optional<String> notApplicable,
    List<Evidence> evidence) {
  public Answer {
    evidence = List.copyOf(evidence);
  }

  public static Answer of(AnswerValue value) {
    return new Answer(Optional.of(value), "", Optional.empty(), List.of());
  }

  /** Blank: neither a value nor a claim that the question does not apply. */
  public boolean blank() {
    return value.isEmpty() && notApplicable.isEmpty();
  }
}
