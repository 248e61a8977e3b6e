package nl.keur.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.value.Value;

/** The rows that a vendor filled in, as the annex that takes them over prints them. */
final class TableValues {
  private TableValues() {}

  static Value of(Question question, AnswerValue.Rows rows) {
    List<Column> columns = ((AnswerType.Table) question.type()).columns();
    return new Value.Rows(rows.rows().stream().map(row -> cells(columns, row)).toList());
  }

  private static Map<String, Value> cells(List<Column> columns, Map<String, List<String>> row) {
    Map<String, Value> cells = new HashMap<>();
    for (Column column : columns) {
      List<String> cell =
          row.getOrDefault(column.id(), List.of()).stream()
              .filter(words -> !words.isBlank())
              .toList();
      if (!cell.isEmpty()) {
        cells.put(column.id(), cell(column, cell));
      }
    }
    return cells;
  }

  /** The answer was checked when it was saved, so numbers and dates can be read. */
  private static Value cell(Column column, List<String> cell) {
    return switch (column.kind()) {
      case TEXT -> Value.words(String.join("; ", cell));
      case NUMBER -> new Value.Amount(new BigDecimal(cell.getFirst()));
      case DATE -> new Value.OnDate(LocalDate.parse(cell.getFirst()));
      case CHOICE, MULTI_CHOICE -> new Value.Codes(cell);
    };
  }
}
