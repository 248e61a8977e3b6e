package nl.keur.document.docx;

import java.util.ArrayList;
import java.util.List;
import nl.keur.document.NumberedDocument;
import nl.keur.document.NumberedDocument.NumberedPart;
import nl.keur.document.TextDocument;
import nl.keur.document.layout.Markup;
import nl.keur.document.layout.Words;

/**
 * The head and foot of pages, and the sections that use them: one for the front matter, one for
 * each part.
 */
final class Sections {

  private static final double TEXT_WIDTH = 160;
  private static final double PAGE_NUMBER_WIDTH = 34;

  private Sections() {}

  static String header(TextDocument text) {
    Markup out = Wml.root("w:hdr").open("w:p");
    out.open("w:pPr");
    Wml.value(out, "w:pStyle", "Header").close();
    Wml.run(out, text.header());
    Wml.tab(out);
    Wml.run(out, text.reference());
    return out.close().close().toString();
  }

  static String emptyHeader() {
    Markup out = Wml.root("w:hdr").open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", "Header");
    return out.close().close().close().toString();
  }

  /** The foot of each section: the front matter first, then the parts. */
  static List<String> footers(NumberedDocument document, int pages) {
    List<String> footers = new ArrayList<>();
    footers.add(footer(document.text(), "", "", pages));
    for (NumberedPart part : document.parts()) {
      footers.add(footer(document.text(), part.label(), part.status(), pages));
    }
    return footers;
  }

  private static String footer(TextDocument text, String part, String partStatus, int pages) {
    Markup out = Wml.root("w:ftr").open("w:tbl");
    int right = Wml.twips(PAGE_NUMBER_WIDTH);
    int left = Wml.twips(TEXT_WIDTH) - right;
    tableStart(out, left, right);
    out.open("w:tr");
    cell(out, left);
    List<String> lines = text.foot(partStatus);
    for (String line : lines.isEmpty() ? List.of("") : lines) {
      paragraph(out, "left");
      Wml.run(out, line);
      out.close();
    }
    out.close();
    cell(out, right);
    paragraph(out, "right");
    String[] words = Words.in(text.language()).page();
    Wml.run(out, words[0]);
    Wml.field(out, "PAGE", "1");
    Wml.run(out, words[1]);
    Wml.field(out, "NUMPAGES", Integer.toString(pages));
    Wml.run(out, words[2]);
    out.close();
    paragraph(out, "right");
    Wml.run(out, part);
    out.close().close().close().close();
    out.open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", "SectionEnd");
    return out.close().close().close().toString();
  }

  private static void tableStart(Markup out, int left, int right) {
    out.open("w:tblPr");
    out.empty("w:tblW", "w:w", Integer.toString(left + right), "w:type", "dxa");
    out.open("w:tblBorders");
    out.empty("w:top", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "B0B0B0").close();
    out.empty("w:tblLayout", "w:type", "fixed");
    out.open("w:tblCellMar");
    out.empty("w:top", "w:w", Integer.toString(Wml.twips(1.5)), "w:type", "dxa");
    out.empty("w:left", "w:w", "0", "w:type", "dxa");
    out.empty("w:right", "w:w", "0", "w:type", "dxa").close();
    out.close().open("w:tblGrid");
    out.empty("w:gridCol", "w:w", Integer.toString(left));
    out.empty("w:gridCol", "w:w", Integer.toString(right)).close();
  }

  private static void cell(Markup out, int width) {
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
  }

  private static void paragraph(Markup out, String alignment) {
    out.open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", "Footer");
    Wml.value(out, "w:jc", alignment).close();
  }

  /** The properties of a section: A4, its head and its foot. */
  static void properties(Markup out, Parts parts, int section) {
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", parts.header());
    out.empty("w:footerReference", "w:type", "default", "r:id", parts.footers().get(section));
    if (section == 0) {
      out.empty("w:headerReference", "w:type", "first", "r:id", parts.emptyHeader());
      out.empty("w:footerReference", "w:type", "first", "r:id", parts.footers().getFirst());
    }
    Wml.value(out, "w:type", "nextPage");
    out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    out.empty(
        "w:pgMar",
        "w:top",
        twips(27),
        "w:right",
        twips(25),
        "w:bottom",
        twips(30),
        "w:left",
        twips(25),
        "w:header",
        twips(16.5),
        "w:footer",
        twips(11),
        "w:gutter",
        "0");
    if (section == 0) {
      out.empty("w:titlePg");
    }
    out.close();
  }

  private static String twips(double millimetres) {
    return Integer.toString(Wml.twips(millimetres));
  }

  /** The relationship ids of heads and feet. */
  record Parts(String header, String emptyHeader, List<String> footers) {}
}
