package nl.keur.content.score;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One reading of all that counts: every question with exact points. The weighted mean, the mean per
 * domain, and what each question brings in.
 */
final class Tally {
  private final List<Counted> counted;
  private final Map<String, BigFraction> shares;

  Tally(Profile profile, List<Counted> counted) {
    this.counted = List.copyOf(counted);
    this.shares = profile.shares(counted.stream().map(Counted::question).toList());
  }

  /**
   * A question with its points in this reading.
   *
   * @param points 0 to 1
   */
  record Counted(Question question, BigFraction points) {
    String id() {
      return question.id();
    }

    int weight() {
      return question.weight().orElseThrow();
    }
  }

  /** Empty when nothing is counted, or nothing counted carries weight. */
  Optional<Score> total() {
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(new Score(sum(counted.stream().map(this::brings))));
  }

  /** The weighted mean of a domain's questions; empty when none is counted. */
  Optional<Score> domain(String domain) {
    List<Counted> inside = counted.stream().filter(one -> isIn(domain, one)).toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    BigFraction weighed = sum(inside.stream().map(one -> one.points.multiply(one.weight())));
    return Optional.of(new Score(weighed.divide(inside.stream().mapToInt(Counted::weight).sum())));
  }

  /** The part of the whole that a question decides; empty when it is left out in this reading. */
  Optional<BigFraction> share(Question question) {
    return Optional.ofNullable(shares.get(question.id()));
  }

  /** The part of the whole that a domain decides; empty when it is left out in this reading. */
  Optional<BigFraction> share(String domain) {
    return counted.stream()
        .filter(one -> isIn(domain, one))
        .flatMap(one -> share(one.question).stream())
        .reduce(BigFraction::add);
  }

  /**
   * Tenths of 100 by question id, adding up to the shown total: each gets its whole tenths, the
   * rest goes to the largest remainders, at a tie by id so that the order of questions is nothing.
   */
  Map<String, Integer> contributions() {
    Map<String, Integer> tenths = new LinkedHashMap<>();
    if (shares.isEmpty()) {
      return tenths;
    }
    counted.forEach(one -> tenths.put(one.id(), floor(one)));
    int whole = tenths.values().stream().mapToInt(Integer::intValue).sum();
    counted.stream()
        .sorted(Comparator.comparing(this::remainder).reversed().thenComparing(Counted::id))
        .limit(total().orElseThrow().tenths() - whole)
        .forEach(one -> tenths.merge(one.id(), 1, Integer::sum));
    return tenths;
  }

  private BigFraction brings(Counted one) {
    return shares.get(one.id()).multiply(one.points);
  }

  private BigFraction exactTenths(Counted one) {
    return brings(one).multiply(1000);
  }

  private int floor(Counted one) {
    return exactTenths(one).intValue();
  }

  private BigFraction remainder(Counted one) {
    return exactTenths(one).subtract(floor(one));
  }

  private static boolean isIn(String domain, Counted one) {
    return one.question.domain().equals(domain);
  }

  private static BigFraction sum(Stream<BigFraction> parts) {
    return parts.reduce(BigFraction.ZERO, BigFraction::add);
  }
}
