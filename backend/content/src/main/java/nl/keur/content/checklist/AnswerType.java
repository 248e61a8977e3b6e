package nl.keur.content.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.keur.content.text.Text;

/** The form an answer takes, with what that form needs (ARCHITECTURE §4). */
public sealed interface AnswerType {

  /** Whether answers come from a closed list, so that conditions and facts may read them. */
  default boolean closed() {
    return switch (this) {
      case Choice c -> true;
      case MultiChoice m -> true;
      case Level l -> true;
      case Number n -> true;
      case Date d -> true;
      case FreeText t -> false;
      case Table t -> false;
      case File f -> false;
    };
  }

  /** yes-no, yes-partly-no and choice. */
  record Choice(Style style, List<Option> options, boolean allowOther, List<Column> details)
      implements AnswerType {
    public Choice {
      options = List.copyOf(options);
      details = List.copyOf(details);
    }

    public enum Style {
      YES_NO,
      YES_PARTLY_NO,
      CHOICE
    }
  }

  /**
   * Any number of options.
   *
   * @param exclusive options that can't be combined with another
   * @param exactlyOneOf groups of which exactly one must be ticked
   */
  record MultiChoice(
      List<Option> options,
      List<String> exclusive,
      List<List<String>> exactlyOneOf,
      Optional<PointsRule> pointsRule,
      boolean allowOther,
      List<Column> details)
      implements AnswerType {
    public MultiChoice {
      options = List.copyOf(options);
      exclusive = List.copyOf(exclusive);
      exactlyOneOf = exactlyOneOf.stream().map(List::copyOf).toList();
      details = List.copyOf(details);
    }

    /** SHARE: the sum of the ticked options' points, at most 1; ANY: the highest of them. */
    public enum PointsRule {
      SHARE,
      ANY
    }
  }

  /** Five descriptions, 0 to 4; points are a quarter of the level. */
  record Level(List<Text> descriptions) implements AnswerType {
    public Level {
      descriptions = List.copyOf(descriptions);
    }
  }

  record Number(String unit, Optional<BigDecimal> min, Optional<BigDecimal> max)
      implements AnswerType {}

  record Date() implements AnswerType {}

  record FreeText(int maxCharacters) implements AnswerType {}

  /**
   * @param requiredRows codes of the first column that must occur
   */
  record Table(List<Column> columns, int minRows, List<String> requiredRows) implements AnswerType {
    public Table {
      columns = List.copyOf(columns);
      requiredRows = List.copyOf(requiredRows);
    }
  }

  /** Evidence alone. */
  record File() implements AnswerType {}
}
