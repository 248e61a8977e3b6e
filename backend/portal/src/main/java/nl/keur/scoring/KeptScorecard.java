package nl.keur.scoring;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A scorecard as it stood when somebody decided on it. Recomputing it from the same submission with
 * these inputs gives the same numbers.
 *
 * @param lowest and highest of 100; empty where nothing counted in that reading
 */
public record KeptScorecard(
    UUID id,
    UUID offerId,
    Instant computedAt,
    LocalDate assessedOn,
    Inputs inputs,
    Optional<BigDecimal> lowest,
    Optional<BigDecimal> highest) {

  /** The reviews behind the card, by question id. */
  @Serdeable
  public record Inputs(String submissionSha256, Map<String, ReviewInput> reviews) {
    public Inputs {
      reviews = Map.copyOf(reviews);
    }
  }

  /**
   * A review as it was read.
   *
   * @param points exact, as {@code n/d}; empty for the automatic ones
   * @param evidence what was made of each file, by evidence id
   */
  @Serdeable
  public record ReviewInput(
      String points, String notApplicable, String liftKnockOut, Map<String, String> evidence) {
    public ReviewInput {
      evidence = Map.copyOf(evidence);
    }
  }
}
