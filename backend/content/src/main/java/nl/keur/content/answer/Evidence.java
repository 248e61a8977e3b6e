package nl.keur.content.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of evidence with an answer, as scoring sees it.
 *
 * @param id identity of the uploaded file
 * @param kind id in {@code vocabulary/evidence-kinds.yaml}
 * @param validUntil last day on which it is valid; empty when it does not expire
 * @param seen what the reviewer made of it
 */
public record Evidence(String id, String kind, Optional<LocalDate> validUntil, Seen seen) {
  public enum Seen {
    NOT_YET,
    ACCEPTED,
    REJECTED
  }
}
