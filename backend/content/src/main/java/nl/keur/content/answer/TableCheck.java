package nl.keur.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.keur.content.answer.AnswerFinding.CellMissing;
import nl.keur.content.answer.AnswerFinding.RowMissing;
import nl.keur.content.answer.AnswerFinding.TooFewRows;
import nl.keur.content.answer.AnswerValue.Rows;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.text.Text;

/** Rows and cells of a table answer. The first column says what a row is about. */
final class TableCheck {
  private static final String ROWS = "/value/rows";

  private TableCheck() {}

  static List<AnswerFinding> of(AnswerType.Table table, Rows answer) {
    List<AnswerFinding> findings = new ArrayList<>();
    Column first = table.columns().getFirst();
    for (int index = 0; index < answer.rows().size(); index++) {
      Map<String, List<String>> row = answer.rows().get(index);
      String pointer = ROWS + "/" + index;
      findings.addAll(CellCheck.of(pointer, table.columns(), row));
      if (CellCheck.filled(row, first.id()).isEmpty()) {
        findings.add(new CellMissing(CellCheck.pointer(pointer, first.id()), first.label()));
      }
    }
    if (answer.rows().size() < table.minRows()) {
      findings.add(new TooFewRows(ROWS, answer.rows().size(), table.minRows()));
    }
    table.requiredRows().stream()
        .filter(code -> answer.rows().stream().noneMatch(row -> about(row, first, code)))
        .map(code -> new RowMissing(ROWS, label(first, code)))
        .forEach(findings::add);
    return findings;
  }

  private static boolean about(Map<String, List<String>> row, Column first, String code) {
    return CellCheck.filled(row, first.id()).contains(code);
  }

  private static Text label(Column first, String code) {
    return ValueCheck.label(first.options(), code);
  }
}
