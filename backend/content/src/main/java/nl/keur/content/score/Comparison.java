package nl.keur.content.score;

import java.util.List;
import java.util.Optional;
import nl.keur.content.checklist.Question;

/**
 * Two offers side by side.
 *
 * @param onlyFirst questions that count for the first alone
 * @param onlySecond questions that count for the second alone
 */
public record Comparison(Ranking ranking, List<Question> onlyFirst, List<Question> onlySecond) {
  public Comparison {
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  /** Who stands above whom, by the numbers that are shown. */
  public enum Ranking {
    FIRST_ABOVE,
    SECOND_ABOVE,
    /** Both are closed and come out the same. */
    EQUAL,
    /** An open decision can still turn it, or one of them has no total. */
    OPEN
  }

  static Comparison of(Scorecard first, Scorecard second) {
    List<Question> ofFirst = first.countedQuestions();
    List<Question> ofSecond = second.countedQuestions();
    return new Comparison(
        rank(first, second), without(ofFirst, ofSecond), without(ofSecond, ofFirst));
  }

  private static List<Question> without(List<Question> some, List<Question> others) {
    return some.stream()
        .filter(one -> others.stream().noneMatch(other -> other.id().equals(one.id())))
        .toList();
  }

  private static Ranking rank(Scorecard first, Scorecard second) {
    if (above(first, second)) {
      return Ranking.FIRST_ABOVE;
    }
    if (above(second, first)) {
      return Ranking.SECOND_ABOVE;
    }
    Optional<Score> one = first.total().findSingle();
    Optional<Score> other = second.total().findSingle();
    boolean equal =
        first.closed()
            && second.closed()
            && one.isPresent()
            && other.isPresent()
            && one.get().compareTo(other.get()) == 0;
    return equal ? Ranking.EQUAL : Ranking.OPEN;
  }

  private static boolean above(Scorecard one, Scorecard other) {
    return one.total().lowest().isPresent()
        && one.total().highest().isPresent()
        && other.total().lowest().isPresent()
        && other.total().highest().isPresent()
        && one.total().lowest().get().compareTo(other.total().highest().get()) > 0;
  }
}
