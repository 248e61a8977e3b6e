package nl.keur.content.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A score, exact; rounded once, half up, to a tenth of 100.
 *
 * @param exact 0 to 1
 */
public record Score(BigFraction exact) implements Comparable<Score> {
  private static final BigDecimal TENTHS = BigDecimal.valueOf(1000);

  /** As shown: 0.0 to 100.0, one decimal. */
  public BigDecimal shown() {
    return BigDecimal.valueOf(tenths(), 1);
  }

  /** As shown, counted in tenths: 0 to 1000. */
  int tenths() {
    return new BigDecimal(exact.getNumerator())
        .multiply(TENTHS)
        .divide(new BigDecimal(exact.getDenominator()), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** By the number that is shown, which is the number that counts. */
  @Override
  public int compareTo(Score other) {
    return Integer.compare(tenths(), other.tenths());
  }
}
