package nl.keur.document.docx;

import java.util.List;
import nl.keur.document.Article.Kind;
import nl.keur.document.Line;
import nl.keur.document.Span;
import nl.keur.document.TextDocument.CoverRow;
import nl.keur.document.layout.Flow;
import nl.keur.document.layout.Glue;
import nl.keur.document.layout.Indents;
import nl.keur.document.layout.Markup;
import nl.keur.document.layout.Words;

/** The lines of a part as paragraphs and tables. Numbers come from the lists, never from text. */
final class BodyLines {

  private static final double AFTER_TABLE = 3;

  private final Markup out;
  private final Bookmarks bookmarks;
  private final ListPlan lists;
  private final Indents indents;
  private final Words words;
  private final TableXml tables;
  private Family family = Family.of(Kind.ARTICLE);
  private int list;

  BodyLines(Markup out, Bookmarks bookmarks, ListPlan lists, Indents indents, Words words) {
    this.out = out;
    this.bookmarks = bookmarks;
    this.lists = lists;
    this.indents = indents;
    this.words = words;
    this.tables = new TableXml(out, indents, this::spans);
  }

  void cover(List<CoverRow> rows) {
    tables.cover(rows);
  }

  void line(Line line, Flow flow, boolean afterTable) {
    switch (line) {
      case Line.PartHeading h -> {
        paragraph("Heading1").keep(flow).end();
        heading(h.id(), "– " + h.title(), true);
      }
      case Line.SectionHeading h -> {
        Paragraph paragraph = paragraph("Heading2").keep(flow);
        if (flow.startsPage()) {
          out.empty("w:pageBreakBefore").empty("w:spacing", "w:before", "0");
        }
        paragraph.end();
        heading(h.id(), h.title(), true);
      }
      case Line.ArticleHeading h -> article(h, flow);
      case Line.Numbered n -> {
        paragraph(family.text(n.depth())).keep(flow).number(n.depth()).space(afterTable).end();
        bookmarks.start(out, n.id(), false);
        spans(n.text(), false);
        bookmarks.end(out, n.id(), false);
        out.close();
      }
      case Line.Plain p -> {
        paragraph("Normal").keep(flow).space(afterTable).indent(p.depth()).end();
        spans(p.text(), false);
        out.close();
      }
      case Line.Table t -> tables.table(t);
    }
  }

  private void article(Line.ArticleHeading heading, Flow flow) {
    family = Family.of(heading.kind());
    list = lists.listOf(heading.id());
    Paragraph paragraph = paragraph(family.heading()).keep(flow);
    if (flow.startsPage()) {
      out.empty("w:pageBreakBefore");
    }
    paragraph.number(0);
    if (flow.startsPage()) {
      out.empty("w:spacing", "w:before", "0");
    }
    Wml.value(out, "w:outlineLvl", heading.level() - 1);
    paragraph.end();
    heading(heading.id(), heading.title(), heading.included());
  }

  private void heading(String id, String title, boolean included) {
    bookmarks.start(out, id, true);
    Wml.run(out, title);
    if (!included) {
      Wml.aside(out, " " + words.notIncluded());
    }
    bookmarks.end(out, id, true);
    out.close();
  }

  private void spans(List<Span> spans, boolean bold) {
    for (Span span : spans) {
      switch (span) {
        case Span.Text text -> Wml.run(out, text.text(), text.bold() || bold);
        case Span.Link link -> {
          Wml.run(out, Glue.glue(link.lead()), bold);
          for (Span.Hop hop : link.hops()) {
            String code = "REF " + Bookmarks.reference(hop.lineId()) + " \\n \\h";
            Wml.field(out, code, Glue.glue(hop.text()));
          }
          Wml.run(out, Glue.tail(link.tail()), bold);
        }
      }
    }
  }

  private Paragraph paragraph(String style) {
    out.open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", style);
    return new Paragraph();
  }

  /** The properties of a paragraph, written in the order that the schema asks for. */
  private final class Paragraph {

    Paragraph keep(Flow flow) {
      if (flow.keepsWithNext()) {
        out.empty("w:keepNext");
      }
      return this;
    }

    Paragraph number(int level) {
      out.open("w:numPr");
      Wml.value(out, "w:ilvl", level);
      Wml.value(out, "w:numId", list);
      out.close();
      return this;
    }

    /** A table has no space of its own below it; headings bring enough. */
    Paragraph space(boolean afterTable) {
      if (afterTable) {
        out.empty("w:spacing", "w:before", Integer.toString(Wml.twips(AFTER_TABLE)));
      }
      return this;
    }

    Paragraph indent(int depth) {
      if (depth > 0) {
        out.empty("w:ind", "w:left", Integer.toString(Wml.twips(indents.text(depth))));
      }
      return this;
    }

    void end() {
      out.close();
    }
  }
}
