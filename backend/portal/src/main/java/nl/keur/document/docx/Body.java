package nl.keur.document.docx;

import java.util.List;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;
import nl.keur.document.NumberedDocument.Entry;
import nl.keur.document.NumberedDocument.NumberedPart;
import nl.keur.document.TextDocument;
import nl.keur.document.layout.Flow;
import nl.keur.document.layout.Headings;
import nl.keur.document.layout.Indents;
import nl.keur.document.layout.Markup;
import nl.keur.document.layout.Pages;
import nl.keur.document.layout.Words;

/** The main part of the file: cover, table of contents, parts. */
final class Body {

  private static final int CONTENTS_INDENT = 4;

  private final Markup out = Wml.root("w:document").open("w:body");
  private final NumberedDocument document;
  private final Words words;
  private final Sections.Parts sections;
  private final Pages pages;
  private final BodyLines lines;

  private Body(
      NumberedDocument document,
      ListPlan lists,
      Indents indents,
      Sections.Parts sections,
      Pages pages) {
    this.document = document;
    this.words = Words.in(document.text().language());
    this.sections = sections;
    this.pages = pages;
    this.lines = new BodyLines(out, Bookmarks.of(document), lists, indents, words);
  }

  /** The XML of the part; the table of contents shows {@code pages}. */
  static String of(
      NumberedDocument document,
      ListPlan lists,
      Indents indents,
      Sections.Parts sections,
      Pages pages) {
    return new Body(document, lists, indents, sections, pages).write();
  }

  private String write() {
    cover(document.text());
    contents();
    for (int i = 0; i < document.parts().size(); i++) {
      sectionEnd(i);
      part(document.parts().get(i));
    }
    Sections.properties(out, sections, document.parts().size());
    return out.close().close().toString();
  }

  private void cover(TextDocument text) {
    styled("Title", text.title());
    if (!text.subtitle().isEmpty()) {
      styled("Subtitle", text.subtitle());
    }
    lines.cover(text.cover());
  }

  private void styled(String style, String text) {
    out.open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", style).close();
    Wml.run(out, text);
    out.close();
  }

  /** A field over all its lines, in the control that lets a reader update it with one click. */
  private void contents() {
    List<Entry> entries = document.contents();
    if (entries.isEmpty()) {
      return;
    }
    out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    Wml.value(out, "w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
    out.close().close().open("w:sdtContent");
    styled("TOCHeading", words.contents());
    for (NumberedPart part : document.parts()) {
      for (Entry entry : part.contents()) {
        boolean first = entry.equals(entries.getFirst());
        boolean last = entry.equals(entries.getLast());
        contentsLine(entry, Headings.roomInContents(part), first, last);
      }
    }
    out.close().close();
  }

  private void contentsLine(Entry entry, int room, boolean first, boolean last) {
    out.open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", "TOC" + entry.level());
    if (entry.level() > 1 && entry.label().isEmpty()) {
      out.empty("w:spacing", "w:before", Integer.toString(Wml.twips(2)));
    } else if (entry.level() > 1) {
      String left = Integer.toString(Wml.twips(CONTENTS_INDENT + room));
      out.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", left).close();
      String hanging = Integer.toString(Wml.twips(room));
      out.empty("w:ind", "w:left", left, "w:hanging", hanging);
    }
    out.close();
    if (first) {
      Wml.fieldStart(out, "TOC \\h \\z \\u");
    }
    String bookmark = Bookmarks.contents(entry.lineId());
    out.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
    Wml.run(out, entry.level() == 1 ? entry.label() + " – " : entry.label());
    if (entry.level() > 1 && !entry.label().isEmpty()) {
      Wml.tab(out);
    }
    Wml.run(out, entry.title() + (entry.included() ? "" : " " + words.notIncluded()));
    Wml.tab(out);
    String page = Integer.toString(pages.of(entry.lineId()));
    Wml.field(out, "PAGEREF " + bookmark + " \\h", page);
    out.close();
    if (last) {
      Wml.fieldEnd(out);
    }
    out.close();
  }

  /** A paragraph of no height that carries the properties of the section before it. */
  private void sectionEnd(int section) {
    out.open("w:p").open("w:pPr");
    Wml.value(out, "w:pStyle", "SectionEnd");
    Sections.properties(out, sections, section);
    out.close().close();
  }

  private void part(NumberedPart part) {
    List<Line> all = part.lines();
    for (int i = 0; i < all.size(); i++) {
      boolean afterTable = i > 0 && all.get(i - 1) instanceof Line.Table;
      lines.line(all.get(i), Flow.of(all, i), afterTable);
    }
  }
}
