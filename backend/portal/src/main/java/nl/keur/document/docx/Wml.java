package nl.keur.document.docx;

import nl.keur.document.layout.Markup;

/** WordprocessingML (ECMA-376) in small pieces. */
final class Wml {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Wml() {}

  /** A part of the file with this root element. */
  static Markup root(String tag) {
    return new Markup().open(tag, "xmlns:w", MAIN, "xmlns:r", RELATIONSHIPS);
  }

  static Markup value(Markup out, String tag, String value) {
    return out.empty(tag, "w:val", value);
  }

  static Markup value(Markup out, String tag, int value) {
    return value(out, tag, Integer.toString(value));
  }

  /** A run of plain text; line breaks stay breaks. */
  static void run(Markup out, String text, boolean bold) {
    if (text.isEmpty()) {
      return;
    }
    out.open("w:r");
    if (bold) {
      out.open("w:rPr").empty("w:b").close();
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.empty("w:br");
      }
      out.element("w:t", lines[i], "xml:space", "preserve");
    }
    out.close();
  }

  static void run(Markup out, String text) {
    run(out, text, false);
  }

  /** A remark in a heading: not bold, grey. */
  static void aside(Markup out, String text) {
    out.open("w:r").open("w:rPr");
    value(out, "w:b", "0");
    value(out, "w:color", "505050").close();
    out.element("w:t", text, "xml:space", "preserve").close();
  }

  static void tab(Markup out) {
    out.open("w:r").empty("w:tab").close();
  }

  /** A field with the result it shows until the reader updates it. */
  static void field(Markup out, String code, String result) {
    fieldStart(out, code);
    run(out, result);
    fieldEnd(out);
  }

  static void fieldStart(Markup out, String code) {
    fieldMark(out, "begin");
    out.open("w:r").element("w:instrText", " " + code + " ", "xml:space", "preserve").close();
    fieldMark(out, "separate");
  }

  static void fieldEnd(Markup out) {
    fieldMark(out, "end");
  }

  private static void fieldMark(Markup out, String type) {
    out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }

  /** Twentieths of a point. */
  static int twips(double millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }
}
