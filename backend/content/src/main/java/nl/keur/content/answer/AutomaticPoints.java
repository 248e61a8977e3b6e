package nl.keur.content.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.answer.AnswerValue.AtLevel;
import nl.keur.content.answer.AnswerValue.Chosen;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The points an answer has of itself, 0 to 1, before any reviewer and evidence (ARCHITECTURE §6).
 * None for open answers, which a reviewer judges, and where the options carry no points.
 */
public final class AutomaticPoints {
  /** "Don't know" is an ordinary option in every question, and never worth anything. */
  public static final String UNCLEAR = "unclear";

  private static final int HIGHEST_LEVEL = 4;

  private AutomaticPoints() {}

  public static Optional<BigFraction> of(Question question, AnswerValue value) {
    return switch (question.type()) {
      case AnswerType.Choice choice -> of(choice, value);
      case AnswerType.MultiChoice several -> of(several, value);
      case AnswerType.Level level -> of(value);
      case AnswerType.Number number -> Optional.empty();
      case AnswerType.Date date -> Optional.empty();
      case AnswerType.FreeText text -> Optional.empty();
      case AnswerType.Table table -> Optional.empty();
      case AnswerType.File file -> Optional.empty();
    };
  }

  private static Optional<BigFraction> of(AnswerType.Choice choice, AnswerValue value) {
    return value instanceof Chosen chosen
        ? points(choice.options(), chosen.values()).findFirst()
        : Optional.empty();
  }

  private static Optional<BigFraction> of(AnswerType.MultiChoice several, AnswerValue value) {
    if (several.pointsRule().isEmpty() || !(value instanceof Chosen chosen)) {
      return Optional.empty();
    }
    List<BigFraction> points = points(several.options(), chosen.values()).toList();
    BigFraction sum = points.stream().reduce(BigFraction.ZERO, BigFraction::add);
    BigFraction highest = points.stream().reduce(BigFraction.ZERO, AutomaticPoints::max);
    return Optional.of(
        switch (several.pointsRule().get()) {
          case SHARE -> sum.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : sum;
          case ANY -> highest;
        });
  }

  private static Optional<BigFraction> of(AnswerValue value) {
    return value instanceof AtLevel at
        ? Optional.of(BigFraction.of(at.level(), HIGHEST_LEVEL))
        : Optional.empty();
  }

  private static Stream<BigFraction> points(List<Option> options, Set<String> ticked) {
    return options.stream()
        .filter(option -> ticked.contains(option.value()))
        .flatMap(
            option ->
                option.points().stream()
                    .map(points -> UNCLEAR.equals(option.value()) ? BigFraction.ZERO : points));
  }

  private static BigFraction max(BigFraction one, BigFraction other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
