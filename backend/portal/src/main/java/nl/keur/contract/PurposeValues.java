package nl.keur.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.keur.content.clause.value.Value;
import nl.keur.content.purpose.PurposeField;
import nl.keur.content.purpose.PurposeWording;
import nl.keur.content.text.Text;
import nl.keur.purpose.SealedPurpose;

/** The sealed purpose as clauses read it: {@code purpose.<field>} without the first word. */
final class PurposeValues {
  private static final Map<PurposeField, List<String>> TABLES =
      Map.of(
          PurposeField.ALLOWED_USES, List.of("use", "who", "group", "decision"),
          PurposeField.EXCLUDED_USES, List.of("use", "why", "stated-by"),
          PurposeField.GROUPS, List.of("group", "relation", "minors"),
          PurposeField.FORESEEABLE_MISUSE, List.of("misuse", "measure", "party"),
          PurposeField.PROVIDER_STATEMENTS, List.of("kind", "title", "dated", "sha256"));

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final SealedPurpose sealed;
  private final PurposeWording wording;

  PurposeValues(SealedPurpose sealed, PurposeWording wording) {
    this.sealed = sealed;
    this.wording = wording;
  }

  Optional<Value> find(String field) {
    return switch (field) {
      case "version" -> Optional.of(new Value.Amount(BigDecimal.valueOf(sealed.version())));
      case "agreed-on" -> Optional.of(new Value.OnDate(sealed.agreedOn()));
      case "sha256" -> Optional.of(Value.words(sealed.sha256()));
      case "sentence" -> Optional.of(Value.words(sealed.purpose().sentence().whole()));
      default ->
          Arrays.stream(PurposeField.values())
              .filter(one -> one.path().equals(field))
              .findFirst()
              .map(this::value);
    };
  }

  private Value value(PurposeField field) {
    List<List<Text>> rows = field.rows(sealed.purpose(), wording);
    if (TABLES.containsKey(field)) {
      return new Value.Rows(rows.stream().map(row -> cells(TABLES.get(field), row)).toList());
    }
    List<Text> lines = rows.stream().map(List::getFirst).toList();
    return switch (lines.size()) {
      case 0 -> Value.NOTHING_RECORDED;
      case 1 -> new Value.Words(lines.getFirst());
      default -> field == PurposeField.SETTINGS_FORESEEN ? typed(lines) : new Value.Items(lines);
    };
  }

  /** What people typed in one language is not joined by a word of another. */
  private static Value typed(List<Text> lines) {
    return new Value.Words(
        lines.stream()
            .reduce((first, next) -> first.combine(next, (a, b) -> a + "; " + b))
            .orElseThrow());
  }

  /** A day is printed as each language writes it. */
  private static Value cell(Text words) {
    return words.nl().equals(words.en()) && DAY.matcher(words.nl()).matches()
        ? new Value.OnDate(LocalDate.parse(words.nl()))
        : new Value.Words(words);
  }

  private static Map<String, Value> cells(List<String> columns, List<Text> row) {
    Map<String, Value> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), cell(row.get(i)));
    }
    return cells;
  }
}
