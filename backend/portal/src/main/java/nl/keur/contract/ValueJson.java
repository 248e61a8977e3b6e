package nl.keur.contract;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.Value;
import nl.keur.content.text.Text;

/**
 * Values of clause parameters as JSON: a text {@code {nl, en}} or one string for both languages, a
 * date, web address or choice a string, a number a number or a string, a list an array of texts, a
 * table an array of objects by column id.
 */
final class ValueJson {
  private ValueJson() {}

  /** The value to show or store. */
  static Object write(Value value) {
    return switch (value) {
      case Value.Words words -> text(words.text());
      case Value.OnDate on -> on.date().toString();
      case Value.Amount amount -> amount.number().toPlainString();
      case Value.Link link -> link.address().toString();
      case Value.Codes codes ->
          codes.codes().size() == 1 ? codes.codes().getFirst() : codes.codes();
      case Value.Items items -> items.items().stream().map(ValueJson::text).toList();
      case Value.Rows rows -> rows.rows().stream().map(ValueJson::row).toList();
    };
  }

  private static Object row(Map<String, Value> row) {
    Map<String, Object> cells = new TreeMap<>();
    row.forEach((column, cell) -> cells.put(column, write(cell)));
    return cells;
  }

  private static Map<String, String> text(Text text) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("nl", text.nl());
    both.put("en", text.en());
    return both;
  }

  /**
   * The value; empty when nothing was filled in. JSON in another form than the parameter asks
   * becomes a value of another kind, so that {@code ParameterCheck} names the right form.
   */
  static Optional<Value> read(Parameter parameter, Object json) {
    if (json == null || "".equals(json) || List.of().equals(json)) {
      return Optional.empty();
    }
    return switch (parameter.type()) {
      case Parameter.Words words ->
          words(json)
              .map(Value.Words::new)
              .map(value -> (Value) value)
              .or(() -> wrongUnlessBlank(json, true));
      case Parameter.OnDate date -> date(json).or(() -> wrongUnlessBlank(json, false));
      case Parameter.Url url -> link(json).or(() -> wrongUnlessBlank(json, false));
      case Parameter.Number number -> amount(json).or(() -> wrongUnlessBlank(json, false));
      case Parameter.Choice choice ->
          json instanceof String code
              ? Optional.of(Value.Codes.of(code))
              : Optional.of(unfit(false));
      case Parameter.Items items -> items(json);
      case Parameter.Table table -> rows(table, json);
    };
  }

  private static Optional<Value> wrongUnlessBlank(Object json, boolean wordsAsked) {
    boolean blank = json instanceof String words && words.isBlank();
    boolean blankText =
        json instanceof Map<?, ?> map
            && map.values().stream().allMatch(part -> part == null || part.toString().isBlank());
    return blank || blankText ? Optional.empty() : Optional.of(unfit(wordsAsked));
  }

  /** A value that no parameter of the asked kind accepts. */
  private static Value unfit(boolean wordsAsked) {
    return wordsAsked ? new Value.Rows(List.of()) : Value.words("?");
  }

  /** A blank language says what the other says. */
  private static Optional<Text> words(Object json) {
    if (json instanceof String words) {
      return words.isBlank() ? Optional.empty() : Optional.of(Text.same(words.strip()));
    }
    if (!(json instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    String nl = map.get("nl") instanceof String words ? words.strip() : "";
    String en = map.get("en") instanceof String words ? words.strip() : "";
    return nl.isEmpty() && en.isEmpty()
        ? Optional.empty()
        : Optional.of(new Text(nl.isEmpty() ? en : nl, en.isEmpty() ? nl : en));
  }

  private static Optional<Value> date(Object json) {
    try {
      return json instanceof String text
          ? Optional.of(new Value.OnDate(LocalDate.parse(text)))
          : Optional.empty();
    } catch (DateTimeParseException noDate) {
      // Said by the check, with what is asked instead.
      return Optional.empty();
    }
  }

  private static Optional<Value> link(Object json) {
    try {
      return json instanceof String text && !text.isBlank()
          ? Optional.of(new Value.Link(new URI(text.strip())))
          : Optional.empty();
    } catch (URISyntaxException noAddress) {
      // Said by the check, with what is asked instead.
      return Optional.empty();
    }
  }

  private static Optional<Value> amount(Object json) {
    try {
      return json instanceof String || json instanceof Number
          ? Optional.of(new Value.Amount(new BigDecimal(json.toString().strip())))
          : Optional.empty();
    } catch (NumberFormatException noNumber) {
      // Said by the check, with what is asked instead.
      return Optional.empty();
    }
  }

  private static Optional<Value> items(Object json) {
    if (!(json instanceof List<?> list)) {
      return wrongUnlessBlank(json, false);
    }
    List<Text> items = new ArrayList<>();
    list.forEach(item -> words(item).ifPresent(items::add));
    return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(items));
  }

  private static Optional<Value> rows(Parameter.Table table, Object json) {
    if (!(json instanceof List<?> list)) {
      return Optional.of(unfit(false));
    }
    List<Map<String, Value>> rows = new ArrayList<>();
    for (Object row : list) {
      if (!(row instanceof Map<?, ?> cells)) {
        return Optional.of(unfit(false));
      }
      rows.add(row(table, cells));
    }
    return Optional.of(new Value.Rows(rows));
  }

  private static Map<String, Value> row(Parameter.Table table, Map<?, ?> cells) {
    Map<String, Value> row = new HashMap<>();
    cells.forEach(
        (id, cell) -> {
          String column = id.toString();
          boolean closed =
              table.columns().stream()
                  .anyMatch(one -> one.id().equals(column) && !one.choices().isEmpty());
          cell(closed, cell).ifPresent(value -> row.put(column, value));
        });
    return row;
  }

  private static Optional<Value> cell(boolean closed, Object cell) {
    if (!closed) {
      return words(cell).map(Value.Words::new);
    }
    if (cell instanceof List<?> codes) {
      return codes.isEmpty()
          ? Optional.empty()
          : Optional.of(new Value.Codes(codes.stream().map(Object::toString).toList()));
    }
    return cell instanceof String code && !code.isBlank()
        ? Optional.of(Value.Codes.of(code))
        : Optional.empty();
  }
}
