package nl.keur.document.docx;

import java.util.List;
import nl.keur.document.Article.Kind;
import nl.keur.document.NumberedDocument;
import nl.keur.document.docx.ListPlan.Format;
import nl.keur.document.layout.Headings;
import nl.keur.document.layout.Indents;
import nl.keur.document.layout.Markup;
import nl.keur.document.layout.Words;

/** The numbering part: multi-level lists whose levels are linked to styles. */
final class NumberingXml {

  private static final int PART_LIST = 4;

  private final Markup out = Wml.root("w:numbering");
  private final NumberedDocument document;
  private final Words words;
  private final Indents indents;

  private NumberingXml(NumberedDocument document, Indents indents) {
    this.document = document;
    this.words = Words.in(document.text().language());
    this.indents = indents;
  }

  static String of(NumberedDocument document, ListPlan plan, Indents indents) {
    return new NumberingXml(document, indents).write(plan.lists());
  }

  private String write(List<ListPlan.Numbering> lists) {
    for (Kind kind : Kind.values()) {
      for (Format format : List.of(Format.DECIMAL, Format.LETTER)) {
        multilevel(kind, format);
      }
    }
    partList();
    for (Kind kind : Kind.values()) {
      list(Family.of(kind).list(), abstractId(kind, usual(kind))).close();
    }
    list(PART_LIST, 0).close();
    lists.forEach(this::ownList);
    return out.close().toString();
  }

  private static Format usual(Kind kind) {
    return kind == Kind.ANNEX ? Format.LETTER : Format.DECIMAL;
  }

  private static int abstractId(Kind kind, Format format) {
    return 1 + 2 * kind.ordinal() + (format == Format.LETTER ? 1 : 0);
  }

  private Markup list(int id, int abstractId) {
    out.open("w:num", "w:numId", Integer.toString(id));
    return Wml.value(out, "w:abstractNumId", abstractId);
  }

  private void ownList(ListPlan.Numbering list) {
    Format format = list.format() == Format.LITERAL ? usual(list.kind()) : list.format();
    list(list.id(), abstractId(list.kind(), format));
    out.open("w:lvlOverride", "w:ilvl", "0");
    Wml.value(out, "w:startOverride", list.start());
    if (list.format() == Format.LITERAL) {
      heading(list.kind(), format, words.label(list.kind()) + " " + list.number(), false);
      out.close().open("w:lvlOverride", "w:ilvl", "1");
      text(Family.of(list.kind()), 1, "decimal", list.number() + ".%2", false);
    }
    out.close().close();
  }

  private void multilevel(Kind kind, Format format) {
    abstractList(abstractId(kind, format));
    boolean linked = format == usual(kind);
    Family family = Family.of(kind);
    heading(kind, format, words.label(kind) + " %1", linked);
    text(family, 1, "decimal", "%1.%2", linked);
    text(family, 2, "lowerLetter", "(%3)", linked);
    text(family, 3, "lowerRoman", "(%4)", linked);
    out.close();
  }

  private void partList() {
    abstractList(0);
    level(0, "decimal", "Heading1");
    Wml.value(out, "w:suff", "space");
    levelEnd(words.part() + " %1", 0, 0);
    out.close();
  }

  private void abstractList(int id) {
    out.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
    Wml.value(out, "w:nsid", "4B4555%02X".formatted(id));
    Wml.value(out, "w:multiLevelType", "multilevel");
    Wml.value(out, "w:tmpl", "4B4554%02X".formatted(id));
  }

  private void heading(Kind kind, Format format, String label, boolean linked) {
    Family family = Family.of(kind);
    int width = Wml.twips(Headings.room(document, kind));
    level(0, format == Format.LETTER ? "upperLetter" : "decimal", linked ? family.heading() : "");
    Wml.value(out, "w:suff", "tab");
    levelEnd(label, width, width);
  }

  private void text(Family family, int depth, String format, String label, boolean linked) {
    level(depth, format, linked ? family.text(depth) : "");
    Wml.value(out, "w:suff", "tab");
    levelEnd(label, Wml.twips(indents.text(depth)), Wml.twips(indents.label(depth)));
  }

  private void level(int depth, String format, String style) {
    out.open("w:lvl", "w:ilvl", Integer.toString(depth));
    Wml.value(out, "w:start", 1);
    Wml.value(out, "w:numFmt", format);
    if (!style.isEmpty()) {
      Wml.value(out, "w:pStyle", style);
    }
  }

  private void levelEnd(String label, int left, int hanging) {
    Wml.value(out, "w:lvlText", label);
    Wml.value(out, "w:lvlJc", "left");
    out.open("w:pPr");
    if (left > 0) {
      out.open("w:tabs");
      out.empty("w:tab", "w:val", "num", "w:pos", Integer.toString(left)).close();
    }
    out.empty("w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(hanging));
    out.close().close();
  }
}
