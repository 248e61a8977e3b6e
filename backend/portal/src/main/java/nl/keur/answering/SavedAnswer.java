package nl.keur.answering;

import java.time.Instant;
import java.util.List;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.Evidence;
import nl.keur.kernel.Actor;

/**
 * An answer as it is kept, with who saved it and when.
 *
 * @param version 1 at the first save; a write must name the version it changes
 */
public record SavedAnswer(
    String questionId, Answer answer, int version, Instant savedAt, Actor savedBy) {

  public SavedAnswer withEvidence(List<Evidence> evidence) {
    return new SavedAnswer(questionId, answer.evidenced(evidence), version, savedAt, savedBy);
  }
}
