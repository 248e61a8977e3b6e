package nl.keur.content.score;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The mean of one domain.
 *
 * @param domain id in {@code vocabulary/domains.yaml}
 * @param score of 100, per reading
 * @param share the part of the total it decides, per reading
 * @param counted how many questions count; none: not assessed
 */
public record DomainScore(String domain, Ends<Score> score, Ends<BigFraction> share, int counted) {
  public boolean assessed() {
    return counted > 0;
  }
}
