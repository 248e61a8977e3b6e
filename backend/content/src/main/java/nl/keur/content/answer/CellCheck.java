package nl.keur.content.answer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.keur.content.answer.AnswerFinding.SeveralChosen;
import nl.keur.content.answer.AnswerFinding.UnknownColumn;
import nl.keur.content.answer.AnswerFinding.UnknownOption;
import nl.keur.content.answer.AnswerFinding.WrongForm;
import nl.keur.content.checklist.Column;
import nl.keur.content.text.Text;

/** The cells of one row, or of the details beside a choice, against their columns. */
final class CellCheck {
  private CellCheck() {}

  static List<AnswerFinding> of(
      String pointer, List<Column> columns, Map<String, List<String>> cells) {
    List<AnswerFinding> findings = new ArrayList<>();
    for (Column column : columns) {
      findings.addAll(cell(pointer(pointer, column.id()), column, filled(cells, column.id())));
    }
    cells.keySet().stream()
        .sorted()
        .filter(id -> columns.stream().noneMatch(column -> column.id().equals(id)))
        .map(id -> new UnknownColumn(pointer(pointer, id), id))
        .forEach(findings::add);
    return findings;
  }

  /** What stands in a cell; blanks are nothing. */
  static List<String> filled(Map<String, List<String>> cells, String column) {
    return cells.getOrDefault(column, List.of()).stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** RFC 6901: a column id from outside may hold anything. */
  static String pointer(String parent, String column) {
    return parent + "/" + column.replace("~", "~0").replace("/", "~1");
  }

  private static List<AnswerFinding> cell(String pointer, Column column, List<String> values) {
    if (values.size() > 1 && column.kind() != Column.Kind.MULTI_CHOICE) {
      return List.of(new SeveralChosen(pointer));
    }
    return values.stream().flatMap(value -> value(pointer, column, value).stream()).toList();
  }

  private static List<AnswerFinding> value(String pointer, Column column, String value) {
    return switch (column.kind()) {
      case TEXT -> List.of();
      case NUMBER -> number(value) ? List.of() : wrong(pointer, "een getal", "a number");
      case DATE -> date(value) ? List.of() : wrong(pointer, "een datum", "a date");
      case CHOICE, MULTI_CHOICE ->
          column.options().stream().anyMatch(option -> option.value().equals(value))
              ? List.of()
              : List.of(new UnknownOption(pointer, value));
    };
  }

  private static List<AnswerFinding> wrong(String pointer, String nl, String en) {
    return List.of(new WrongForm(pointer, new Text(nl, en)));
  }

  private static boolean number(String value) {
    try {
      new BigDecimal(value);
      return true;
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  private static boolean date(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException notADate) {
      return false;
    }
  }
}
