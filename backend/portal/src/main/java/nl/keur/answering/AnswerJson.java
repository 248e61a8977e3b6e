package nl.keur.answering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;

/**
 * Answers as JSON: a choice, text or date is a string, several choices an array of strings, a level
 * or number a number, a table an array of objects by column id, an uploaded file {@code true}.
 */
public final class AnswerJson {
  private AnswerJson() {}

  /** The value to show or store. */
  public static Object write(AnswerType type, AnswerValue value) {
    return switch (value) {
      case AnswerValue.Chosen chosen -> writeChosen(type, chosen.values());
      case AnswerValue.AtLevel at -> at.level();
      case AnswerValue.Amount amount -> amount.number();
      case AnswerValue.OnDate on -> on.date().toString();
      case AnswerValue.Words words -> words.text();
      case AnswerValue.Rows rows -> rows.rows();
      case AnswerValue.EvidenceOnly file -> true;
    };
  }

  private static Object writeChosen(AnswerType type, Set<String> values) {
    return type instanceof AnswerType.MultiChoice
        ? values.stream().sorted().toList()
        : values.iterator().next();
  }

  /**
   * The value; empty when nothing was filled in. JSON in another form than the type asks becomes a
   * value of another kind, so that {@code AnswerCheck} names the right form.
   */
  public static Optional<AnswerValue> read(AnswerType type, Object json) {
    if (json == null || "".equals(json) || List.of().equals(json)) {
      return Optional.empty();
    }
    return switch (fit(type, json)) {
      case Fit fit -> Optional.of(fit.value());
      case Blank blank -> Optional.empty();
      case Unfit unfit ->
          Optional.of(
              type instanceof AnswerType.FreeText
                  ? new AnswerValue.EvidenceOnly()
                  : new AnswerValue.Words(json.toString()));
    };
  }

  /** Cells by column id, for a table row or the details beside a choice; empty when unreadable. */
  public static Optional<Map<String, List<String>>> readCells(Object json) {
    return cells(json);
  }

  private static Reading fit(AnswerType type, Object json) {
    return switch (type) {
      case AnswerType.Choice choice ->
          json instanceof String code ? new Fit(chosen(Set.of(code))) : new Unfit();
      case AnswerType.MultiChoice choices ->
          strings(json).<Reading>map(AnswerJson::several).orElseGet(Unfit::new);
      case AnswerType.Level level -> level(json);
      case AnswerType.Number number -> amount(json);
      case AnswerType.Date date -> date(json);
      case AnswerType.FreeText text -> json instanceof String words ? words(words) : new Unfit();
      case AnswerType.Table table -> rows(json);
      case AnswerType.File file ->
          Boolean.TRUE.equals(json) ? new Fit(new AnswerValue.EvidenceOnly()) : new Unfit();
    };
  }

  private static AnswerValue chosen(Set<String> codes) {
    return new AnswerValue.Chosen(codes);
  }

  private static Reading several(List<String> codes) {
    return new Fit(chosen(new LinkedHashSet<>(codes)));
  }

  private static Reading words(String words) {
    return words.isBlank() ? new Blank() : new Fit(new AnswerValue.Words(words));
  }

  private static Reading level(Object json) {
    return decimal(json)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(4)) <= 0)
        .<Reading>map(number -> new Fit(new AnswerValue.AtLevel(number.intValueExact())))
        .orElseGet(Unfit::new);
  }

  private static Reading amount(Object json) {
    return decimal(json)
        .<Reading>map(number -> new Fit(new AnswerValue.Amount(number)))
        .orElseGet(Unfit::new);
  }

  private static Optional<BigDecimal> decimal(Object json) {
    if (json instanceof BigDecimal exact) {
      return Optional.of(exact);
    }
    return json instanceof Number number
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }

  private static Reading date(Object json) {
    if (!(json instanceof String text)) {
      return new Unfit();
    }
    try {
      return new Fit(new AnswerValue.OnDate(LocalDate.parse(text)));
    } catch (DateTimeParseException notADate) {
      return new Unfit();
    }
  }

  private static Reading rows(Object json) {
    if (!(json instanceof List<?> list)) {
      return new Unfit();
    }
    List<Map<String, List<String>>> rows = new ArrayList<>();
    for (Object row : list) {
      Optional<Map<String, List<String>>> cells = cells(row);
      if (cells.isEmpty()) {
        return new Unfit();
      }
      rows.add(cells.get());
    }
    return new Fit(new AnswerValue.Rows(rows));
  }

  private static Optional<Map<String, List<String>>> cells(Object row) {
    if (!(row instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (Map.Entry<?, ?> cell : map.entrySet()) {
      Optional<List<String>> values =
          cell.getValue() instanceof List<?>
              ? strings(cell.getValue())
              : Optional.ofNullable(cell.getValue()).map(value -> List.of(value.toString()));
      if (values.isEmpty()) {
        return Optional.empty();
      }
      cells.put(cell.getKey().toString(), values.get());
    }
    return Optional.of(cells);
  }

  private static Optional<List<String>> strings(Object json) {
    if (!(json instanceof List<?> list)) {
      return Optional.empty();
    }
    List<String> strings = new ArrayList<>();
    for (Object item : list) {
      if (!(item instanceof String text)) {
        return Optional.empty();
      }
      strings.add(text);
    }
    return Optional.of(strings);
  }

  /** What came of reading a value. */
  private sealed interface Reading {}

  private record Fit(AnswerValue value) implements Reading {}

  private record Blank() implements Reading {}

  private record Unfit() implements Reading {}
}
