package nl.keur.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.keur.document.Line;
import nl.keur.document.Span;
import nl.keur.document.TextDocument.CoverRow;
import nl.keur.document.layout.ColumnWidths;
import nl.keur.document.layout.Indents;
import nl.keur.document.layout.Markup;

/** Tables: a grid of fixed widths, rows that do not break, a header row on every page. */
final class TableXml {

  private static final double TEXT_WIDTH = 160;
  private static final String SHADE = "E8EDF3";

  private final Markup out;
  private final Indents indents;
  private final BiConsumer<List<Span>, Boolean> spans;

  TableXml(Markup out, Indents indents, BiConsumer<List<Span>, Boolean> spans) {
    this.out = out;
    this.indents = indents;
    this.spans = spans;
  }

  void table(Line.Table table) {
    int indent = Wml.twips(indents.text(table.depth()));
    List<Integer> widths = new ArrayList<>();
    for (int share : ColumnWidths.of(table)) {
      widths.add((Wml.twips(TEXT_WIDTH) - indent) * share / 100);
    }
    String style = ColumnWidths.isCrowded(table) ? "TableTextSmall" : "TableText";
    start(indent, widths, true, ColumnWidths.isCrowded(table));
    // The header keeps with the first row, so that it never stands alone at the foot of a page.
    row(table.header(), widths, style, true, true);
    table.rows().forEach(row -> row(row, widths, style, false, false));
    out.close();
  }

  void cover(List<CoverRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int left = Wml.twips(TEXT_WIDTH * 0.3);
    List<Integer> widths = List.of(left, Wml.twips(TEXT_WIDTH) - left);
    start(0, widths, false, false);
    for (CoverRow row : rows) {
      rowStart(false);
      cell(widths.getFirst(), true);
      text(List.of(new Span.Text(row.label(), true)), "TableText", true, false);
      cell(widths.getLast(), false);
      text(List.of(new Span.Text(row.value(), false)), "TableText", false, false);
      out.close();
    }
    out.close();
  }

  private void start(int indent, List<Integer> widths, boolean headerRow, boolean crowded) {
    out.open("w:tbl").open("w:tblPr");
    Wml.value(out, "w:tblStyle", "Grid");
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    out.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
    out.empty("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    if (crowded) {
      String side = Integer.toString(Wml.twips(1.2));
      out.open("w:tblCellMar").empty("w:left", "w:w", side, "w:type", "dxa");
      out.empty("w:right", "w:w", side, "w:type", "dxa").close();
    }
    out.empty(
        "w:tblLook",
        "w:val",
        headerRow ? "0020" : "0080",
        "w:firstRow",
        headerRow ? "1" : "0",
        "w:firstColumn",
        headerRow ? "0" : "1");
    out.close().open("w:tblGrid");
    widths.forEach(w -> out.empty("w:gridCol", "w:w", Integer.toString(w)));
    out.close();
  }

  private void row(
      List<List<Span>> cells, List<Integer> widths, String style, boolean header, boolean keep) {
    rowStart(header);
    for (int i = 0; i < cells.size(); i++) {
      cell(widths.get(i), header);
      text(cells.get(i), style, header, keep);
    }
    out.close();
  }

  private void rowStart(boolean header) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (header) {
      out.empty("w:tblHeader");
    }
    out.close();
  }

  private void cell(int width, boolean shaded) {
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    if (shaded) {
      out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", SHADE);
    }
    out.close();
  }

  private void text(List<Span> text, String style, boolean bold, boolean keep) {
    out.open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", style);
    if (keep) {
      out.empty("w:keepNext");
    }
    out.close();
    spans.accept(text, bold);
    out.close().close();
  }
}
