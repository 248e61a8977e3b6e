package nl.keur.scoring.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.keur.content.score.Ends;
import nl.keur.content.score.Score;
import nl.keur.content.score.Standing;
import nl.keur.scoring.web.ScorecardView.RangeView;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact ranges as shown numbers. */
final class Ranges {
  private Ranges() {}

  /** Of 100, as rounded once by the engine. */
  static RangeView score(Ends<Score> ends) {
    return new RangeView(
        ends.lowest().map(Score::shown).orElse(null),
        ends.highest().map(Score::shown).orElse(null));
  }

  static RangeView contribution(Ends<BigDecimal> ends) {
    return new RangeView(ends.lowest().orElse(null), ends.highest().orElse(null));
  }

  /** Of 1, two decimals. */
  static RangeView points(Standing standing) {
    return new RangeView(
        standing.findLowest().map(points -> decimal(points, 2)).orElse(null),
        standing.findHighest().map(points -> decimal(points, 2)).orElse(null));
  }

  /** Of 100, one decimal. */
  static RangeView percentage(Ends<BigFraction> ends) {
    return new RangeView(
        ends.lowest().map(share -> decimal(share.multiply(100), 1)).orElse(null),
        ends.highest().map(share -> decimal(share.multiply(100), 1)).orElse(null));
  }

  private static BigDecimal decimal(BigFraction fraction, int decimals) {
    return fraction.bigDecimalValue(decimals, RoundingMode.HALF_UP);
  }
}
