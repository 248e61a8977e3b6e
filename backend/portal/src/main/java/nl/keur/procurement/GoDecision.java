package nl.keur.procurement;

import java.time.Instant;
import java.util.UUID;

/**
 * Whether to go on after the pre-flight.
 *
 * @param dissent what colleagues had against it; empty when nobody had
 */
public record GoDecision(
    UUID id, Outcome outcome, String reason, String dissent, UUID decidedBy, Instant decidedAt) {
  public enum Outcome {
    GO,
    NO_GO
  }
}
