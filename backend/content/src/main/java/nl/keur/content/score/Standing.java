package nl.keur.content.score;

import java.util.Optional;
import nl.keur.content.condition.Truth;
import nl.keur.content.sheet.Visibility;
import org.apache.commons.numbers.fraction.BigFraction;

/** Where a question stands: its points after review and evidence, or why it has none. */
public sealed interface Standing {

  /** From 0 to 1; the ends differ while a review or a look at the evidence is awaited. */
  record Points(BigFraction lowest, BigFraction highest) implements Standing {
    static final Points ZERO = exactly(BigFraction.ZERO);

    static Points exactly(BigFraction points) {
      return new Points(points, points);
    }
  }

  /** "Not applicable" is claimed and not decided: worth 0, or left out. */
  record NotApplicablePending() implements Standing {}

  /** "Not applicable" was accepted: left out. */
  record NotApplicable() implements Standing {}

  /** The question only sets facts or informs. */
  record NoPoints() implements Standing {}

  /** Hidden, or still waiting. */
  record NotShown(Visibility visibility) implements Standing {}

  /** The points in the reading that comes out lowest; empty when the question is left out. */
  default Optional<BigFraction> findLowest() {
    return switch (this) {
      case Points points -> Optional.of(points.lowest);
      case NotApplicablePending pending -> Optional.of(BigFraction.ZERO);
      case NotApplicable out -> Optional.empty();
      case NoPoints none -> Optional.empty();
      case NotShown notShown -> Optional.empty();
    };
  }

  /** The points in the reading that comes out highest: leaving out a 0 never lowers a mean. */
  default Optional<BigFraction> findHighest() {
    return switch (this) {
      case Points points -> Optional.of(points.highest);
      case NotApplicablePending pending -> Optional.empty();
      case NotApplicable out -> Optional.empty();
      case NoPoints none -> Optional.empty();
      case NotShown notShown -> Optional.empty();
    };
  }

  /** Whether somebody still has to decide something. */
  default boolean open() {
    return !findLowest().equals(findHighest());
  }

  /** Truth of "below this bound": a question without points, or left out, is never below it. */
  default Truth below(BigFraction bound) {
    return switch (this) {
      case Points points ->
          points.highest.compareTo(bound) < 0
              ? Truth.TRUE
              : points.lowest.compareTo(bound) >= 0 ? Truth.FALSE : Truth.UNKNOWN;
      case NotApplicablePending pending ->
          BigFraction.ZERO.compareTo(bound) < 0 ? Truth.UNKNOWN : Truth.FALSE;
      case NotApplicable out -> Truth.FALSE;
      case NoPoints none -> Truth.FALSE;
      case NotShown notShown ->
          notShown.visibility == Visibility.WAITING ? Truth.UNKNOWN : Truth.FALSE;
    };
  }
}
