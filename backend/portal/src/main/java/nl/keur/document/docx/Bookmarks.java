package nl.keur.document.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;
import nl.keur.document.Span;
import nl.keur.document.layout.Markup;

/**
 * Hidden bookmarks that fields point to. Headings have one for the table of contents, which Word
 * replaces when it rebuilds that table, and everything referred to has one of its own.
 */
final class Bookmarks {

  private final Set<String> referred;

  private Bookmarks(Set<String> referred) {
    this.referred = referred;
  }

  static Bookmarks of(NumberedDocument document) {
    Set<String> referred = new HashSet<>();
    document.lines().stream()
        .flatMap(Bookmarks::texts)
        .flatMap(List::stream)
        .forEach(
            span -> {
              if (span instanceof Span.Link link) {
                link.hops().forEach(hop -> referred.add(hop.lineId()));
              }
            });
    return new Bookmarks(referred);
  }

  static String contents(String lineId) {
    return "_Toc" + serial(lineId);
  }

  static String reference(String lineId) {
    return "_Ref" + serial(lineId);
  }

  void start(Markup out, String lineId, boolean heading) {
    if (heading) {
      out.empty("w:bookmarkStart", "w:id", "2" + serial(lineId), "w:name", contents(lineId));
    }
    if (referred.contains(lineId)) {
      out.empty("w:bookmarkStart", "w:id", "1" + serial(lineId), "w:name", reference(lineId));
    }
  }

  void end(Markup out, String lineId, boolean heading) {
    if (referred.contains(lineId)) {
      out.empty("w:bookmarkEnd", "w:id", "1" + serial(lineId));
    }
    if (heading) {
      out.empty("w:bookmarkEnd", "w:id", "2" + serial(lineId));
    }
  }

  private static String serial(String lineId) {
    return "%08d".formatted(Integer.parseInt(lineId.substring(1)));
  }

  private static Stream<List<Span>> texts(Line line) {
    return switch (line) {
      case Line.Numbered n -> Stream.of(n.text());
      case Line.Plain p -> Stream.of(p.text());
      case Line.Table t ->
          Stream.concat(t.header().stream(), t.rows().stream().flatMap(List::stream));
      case Line.PartHeading h -> Stream.empty();
      case Line.SectionHeading h -> Stream.empty();
      case Line.ArticleHeading h -> Stream.empty();
    };
  }
}
