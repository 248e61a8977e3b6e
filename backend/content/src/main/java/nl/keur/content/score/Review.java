package nl.keur.content.score;

import java.util.Map;
import java.util.Optional;
import nl.keur.content.answer.Evidence;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a reviewer made of one answer.
 *
 * @param points 0 to 1, instead of the automatic ones
 * @param reason in the reviewer's words, for the points or the decision on "not applicable"
 * @param notApplicable the decision on a claim that the question does not apply
 * @param evidence what the reviewer made of each file, by evidence id; else what the file says
 * @param liftKnockOut the reason for letting a liftable knock-out pass
 */
public record Review(
    Optional<BigFraction> points,
    String reason,
    NotApplicable notApplicable,
    Map<String, Evidence.Seen> evidence,
    Optional<String> liftKnockOut) {

  /** Nothing reviewed yet. */
  public static final Review NONE =
      new Review(Optional.empty(), "", NotApplicable.PENDING, Map.of(), Optional.empty());

  public Review {
    evidence = Map.copyOf(evidence);
    points.ifPresent(Review::requireShare);
    liftKnockOut.ifPresent(
        why -> {
          if (why.isBlank()) {
            throw new IllegalArgumentException("A knock-out is lifted with a reason");
          }
        });
  }

  private static void requireShare(BigFraction points) {
    if (points.compareTo(BigFraction.ZERO) < 0 || points.compareTo(BigFraction.ONE) > 0) {
      throw new IllegalArgumentException("Points run from 0 to 1, not " + points);
    }
  }

  /** Points for an answer. */
  public static Review of(BigFraction points, String reason) {
    return new Review(
        Optional.of(points), reason, NotApplicable.PENDING, Map.of(), Optional.empty());
  }

  /** A score of 0 to 4 as in a rubric; points are a quarter of it. */
  public static Review ofScore(int score, String reason) {
    return of(BigFraction.of(score, 4), reason);
  }

  /** A decision on "not applicable". */
  public static Review of(NotApplicable decision, String reason) {
    return new Review(Optional.empty(), reason, decision, Map.of(), Optional.empty());
  }

  public Review withEvidence(Map<String, Evidence.Seen> seen) {
    return new Review(points, reason, notApplicable, seen, liftKnockOut);
  }

  public Review liftingKnockOut(String why) {
    return new Review(points, reason, notApplicable, evidence, Optional.of(why));
  }

  Evidence.Seen seen(Evidence file) {
    return evidence.getOrDefault(file.id(), file.seen());
  }

  public enum NotApplicable {
    PENDING,
    ACCEPTED,
    REFUSED
  }
}
