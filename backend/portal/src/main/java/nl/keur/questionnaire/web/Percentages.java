package nl.keur.questionnaire.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Parts of a whole as percentages with one decimal, rounded once. */
final class Percentages {
  private Percentages() {}

  static String of(BigFraction share) {
    BigFraction percentage = share.multiply(100);
    return new BigDecimal(percentage.getNumerator())
        .divide(new BigDecimal(percentage.getDenominator()), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Of those that have a share. */
  static String sum(Stream<BigFraction> shares) {
    return of(shares.filter(Objects::nonNull).reduce(BigFraction.ZERO, BigFraction::add));
  }
}
