package nl.keur.content.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.keur.content.checklist.Option;
import nl.keur.content.text.Text;

/**
 * A value that a clause text needs: read from the record, preset, or filled in by the contract
 * manager.
 *
 * @param from path in the record ({@code purpose.sentence.who}); such a value is never typed
 * @param preset default that the contract manager may change
 * @param shownWhen name of a condition of the set; empty: always
 */
public record Parameter(
    String name,
    Type type,
    Text label,
    Optional<Text> help,
    Optional<String> from,
    Optional<Text> preset,
    Optional<String> shownWhen,
    int minRows) {

  public sealed interface Type {}

  public record Words() implements Type {}

  /**
   * @param notBefore name of a date of the same clause, which this one can't come before
   */
  public record OnDate(Optional<String> notBefore) implements Type {
    public static final OnDate ANY = new OnDate(Optional.empty());
  }

  public record Url() implements Type {}

  /** Several short texts. */
  public record Items() implements Type {}

  public record Number(String unit, Optional<BigDecimal> min, Optional<BigDecimal> max)
      implements Type {}

  public record Choice(List<Option> options) implements Type {
    public Choice {
      options = List.copyOf(options);
    }
  }

  public record Table(List<TableColumn> columns) implements Type {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /** Choices only where the column is closed. */
  public record TableColumn(String id, Text label, List<Option> choices) {
    public TableColumn {
      choices = List.copyOf(choices);
    }
  }
}
