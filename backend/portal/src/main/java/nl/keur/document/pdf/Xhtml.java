package nl.keur.document.pdf;

import java.util.List;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;
import nl.keur.document.NumberedDocument.Entry;
import nl.keur.document.NumberedDocument.NumberedPart;
import nl.keur.document.TextDocument;
import nl.keur.document.TextDocument.CoverRow;
import nl.keur.document.layout.Flow;
import nl.keur.document.layout.Headings;
import nl.keur.document.layout.Markup;
import nl.keur.document.layout.Words;

/**
 * A numbered document as one XHTML page for print; all of it escaped, nothing loaded from
 * elsewhere.
 */
final class Xhtml {

  private static final int CONTENTS_INDENT = 4;

  private final NumberedDocument document;
  private final Words words;
  private final Markup out = new Markup();
  private final XhtmlLines lines;

  private Xhtml(NumberedDocument document) {
    this.document = document;
    this.words = Words.in(document.text().language());
    this.lines = new XhtmlLines(out, document);
  }

  static String of(NumberedDocument document, String css) {
    return new Xhtml(document).page(css);
  }

  private String page(String css) {
    TextDocument text = document.text();
    String language = text.language().getLanguage();
    out.open(
        "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
    out.open("head").element("title", text.title());
    out.empty("meta", "name", "subject", "content", text.subtitle());
    out.empty("meta", "name", "description", "content", text.reference());
    out.element("style", css, "type", "text/css");
    bookmarks();
    out.close().open("body");
    running("", "");
    cover(text);
    contents();
    document.parts().forEach(this::part);
    return out.close().close().toString();
  }

  private void bookmarks() {
    out.open("bookmarks");
    List<Entry> entries = document.contents();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int next = i + 1 < entries.size() ? entries.get(i + 1).level() : 1;
      out.open("bookmark", "name", title(entry), "href", "#" + entry.lineId());
      for (int level = next; level <= entry.level(); level++) {
        out.close();
      }
    }
    out.close();
  }

  private String title(Entry entry) {
    String separator = entry.label().isEmpty() ? "" : entry.level() == 1 ? " – " : "  ";
    String left = entry.included() ? "" : " " + words.notIncluded();
    return entry.label() + separator + entry.title() + left;
  }

  /** Head and foot, which names the part; a later one replaces them from its page on. */
  private void running(String part, String partStatus) {
    TextDocument text = document.text();
    out.open("div", "class", "head").open("table").open("tr");
    out.element("td", text.header()).element("td", text.reference(), "class", "ref");
    out.close().close().close();
    out.open("div", "class", "foot").open("table").open("tr").open("td");
    text.foot(partStatus).forEach(line -> out.element("div", line));
    String[] page = words.page();
    out.close().open("td", "class", "of").text(page[0]).element("span", "", "class", "page");
    out.text(page[1]).element("span", "", "class", "pages").text(page[2]);
    out.element("div", part).close();
    out.close().close().close();
  }

  private void cover(TextDocument text) {
    out.element("p", text.title(), "class", "title");
    if (!text.subtitle().isEmpty()) {
      out.element("p", text.subtitle(), "class", "subtitle");
    }
    if (!text.cover().isEmpty()) {
      out.open("table", "class", "grid cover", "style", "width:160mm");
      for (CoverRow row : text.cover()) {
        out.open("tr").element("th", row.label(), "scope", "row").open("td");
        lines.lines(row.value());
        out.close().close();
      }
      out.close();
    }
  }

  private void contents() {
    if (document.contents().isEmpty()) {
      return;
    }
    out.open("div", "class", "contents");
    out.element("p", words.contents(), "class", "contents-title");
    for (NumberedPart part : document.parts()) {
      int room = Headings.roomInContents(part);
      part.contents().forEach(entry -> contentsLine(entry, room));
    }
    out.close();
  }

  private void contentsLine(Entry entry, int room) {
    if (entry.level() == 1) {
      out.open("p", "class", "toc toc1");
    } else if (entry.label().isEmpty()) {
      out.open("p", "class", "toc toc-section");
    } else {
      out.open("p", "class", "toc", "style", "margin-left:%dmm".formatted(CONTENTS_INDENT + room));
    }
    out.open("a", "href", "#" + entry.lineId(), "title", title(entry));
    if (entry.level() == 1 || entry.label().isEmpty()) {
      out.text(title(entry));
    } else {
      lines.label(entry.label(), room);
      out.text(entry.title());
      if (!entry.included()) {
        out.text(" " + words.notIncluded());
      }
    }
    out.close().close();
  }

  private void part(NumberedPart part) {
    out.open("div", "class", "part");
    List<Line> all = part.lines();
    for (int i = 0; i < all.size(); i++) {
      lines.line(all.get(i), Flow.of(all, i));
      if (i == 0) {
        running(part.label(), part.status());
      }
    }
    out.close();
  }
}
