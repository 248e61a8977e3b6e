package nl.keur.document.pdf;

import java.util.List;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;
import nl.keur.document.Span;
import nl.keur.document.layout.ColumnWidths;
import nl.keur.document.layout.Flow;
import nl.keur.document.layout.Glue;
import nl.keur.document.layout.Headings;
import nl.keur.document.layout.Indents;
import nl.keur.document.layout.Markup;
import nl.keur.document.layout.Words;

/**
 * The lines of a part as XHTML. Labels hang by an inline block with a negative margin: a negative
 * text indent clips text, a float moves all labels to the end of the reading order.
 */
final class XhtmlLines {

  private final Markup out;
  private final NumberedDocument document;
  private final Indents indents;
  private final Words words;

  XhtmlLines(Markup out, NumberedDocument document) {
    this.out = out;
    this.document = document;
    this.indents = Indents.of(document);
    this.words = Words.in(document.text().language());
  }

  void line(Line line, Flow flow) {
    String keep = flow.keepsWithNext() ? "keep" : "";
    switch (line) {
      case Line.PartHeading h -> out.element("h1", h.label() + " – " + h.title(), "id", h.id());
      case Line.SectionHeading h -> {
        String style = flow.startsPage() ? "section new-page" : "section";
        out.element("h2", h.title(), "id", h.id(), "class", style);
      }
      case Line.ArticleHeading h -> heading(h, flow);
      case Line.Numbered n -> numbered(n, keep, flow);
      case Line.Plain p -> {
        out.open("p", "class", keep, "style", margin(p.depth()) + room(flow));
        spans(p.text());
        out.close();
      }
      case Line.Table t -> table(t);
    }
  }

  /** Text whose line breaks are kept. */
  void lines(String text) {
    String[] parts = text.split("\n");
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.empty("br");
      }
      out.text(parts[i]);
    }
  }

  /** A label that hangs left of its text. */
  void label(String label, int room) {
    String style = "width:%dmm;margin-left:-%dmm".formatted(room, room);
    out.element("span", label, "class", "l", "style", style).text(" ");
  }

  private void heading(Line.ArticleHeading heading, Flow flow) {
    String style = flow.startsPage() ? "article new-page" : "article";
    int room = Headings.room(document, heading.kind());
    String margin = "margin-left:%dmm".formatted(room);
    out.open("h" + heading.level(), "id", heading.id(), "class", style, "style", margin);
    label(heading.label(), room);
    out.text(heading.title());
    if (!heading.included()) {
      out.element("span", " " + words.notIncluded(), "class", "out");
    }
    out.close();
  }

  private void numbered(Line.Numbered line, String keep, Flow flow) {
    out.open("p", "id", line.id(), "class", keep, "style", margin(line.depth()) + room(flow));
    label(line.label(), indents.label(line.depth()));
    spans(line.text());
    out.close();
  }

  private void table(Line.Table table) {
    List<Integer> widths = ColumnWidths.of(table);
    out.open("div", "style", margin(table.depth()));
    out.open("table", "class", ColumnWidths.isCrowded(table) ? "grid crowded" : "grid");
    out.open("thead").open("tr");
    for (int i = 0; i < widths.size(); i++) {
      out.open("th", "scope", "col", "style", "width:" + widths.get(i) + "%");
      spans(table.header().get(i));
      out.close();
    }
    out.close().close().open("tbody");
    for (List<List<Span>> row : table.rows()) {
      out.open("tr");
      for (List<Span> cell : row) {
        out.open("td");
        spans(cell);
        out.close();
      }
      out.close();
    }
    out.close().close().close();
  }

  private void spans(List<Span> spans) {
    for (List<Span> group : Unbroken.groups(spans)) {
      if (group.size() == 1) {
        span(group.getFirst());
      } else {
        unbroken(group);
      }
    }
  }

  /** What touches a reference stands in its link, where no line can break before it. */
  private void unbroken(List<Span> group) {
    List<Span.Link> links =
        group.stream().filter(Span.Link.class::isInstance).map(Span.Link.class::cast).toList();
    if (links.size() == 1 && group.stream().noneMatch(XhtmlLines::isBold)) {
      StringBuilder text = new StringBuilder();
      group.forEach(
          span -> text.append(span instanceof Span.Link link ? Glue.print(link) : span.text()));
      link(links.getFirst(), text.toString());
    } else {
      out.open("span", "class", "unbroken");
      group.forEach(this::span);
      out.close();
    }
  }

  private static boolean isBold(Span span) {
    return span instanceof Span.Text text && text.bold();
  }

  private void span(Span span) {
    switch (span) {
      case Span.Text text -> text(text);
      case Span.Link link -> link(link, Glue.print(link));
    }
  }

  private void link(Span.Link link, String text) {
    out.element("a", text, "href", "#" + link.target(), "title", link.text());
  }

  private void text(Span.Text text) {
    if (text.bold()) {
      out.open("b");
      lines(text.text());
      out.close();
    } else {
      lines(text.text());
    }
  }

  /** The text over a table moves to the next page with it, so that no heading stands alone. */
  private static String room(Flow flow) {
    return flow.room() == 0 ? "" : ";-fs-page-break-min-height:%dmm".formatted(flow.room());
  }

  private String margin(int depth) {
    return "margin-left:" + indents.text(depth) + "mm";
  }
}
