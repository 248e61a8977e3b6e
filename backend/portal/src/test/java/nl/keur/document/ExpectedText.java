package nl.keur.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What the parts of a document say, in order, without any white space: independent of how a file is
 * laid out.
 */
final class ExpectedText {

  private ExpectedText() {}

  static String of(NumberedDocument document, String notIncluded) {
    List<String> texts = new ArrayList<>();
    for (Line line : document.lines()) {
      switch (line) {
        case Line.PartHeading h -> texts.add(h.label() + "–" + h.title());
        case Line.SectionHeading h -> texts.add(h.title());
        case Line.ArticleHeading h ->
            texts.add(h.label() + h.title() + (h.included() ? "" : notIncluded));
        case Line.Numbered n -> texts.add(n.label() + Span.textOf(n.text()));
        case Line.Plain p -> texts.add(Span.textOf(p.text()));
        case Line.Table t -> {
          t.header().forEach(cell -> texts.add(Span.textOf(cell)));
          t.rows().forEach(row -> row.forEach(cell -> texts.add(Span.textOf(cell))));
        }
      }
    }
    return withoutSpace(String.join("", texts));
  }

  static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
