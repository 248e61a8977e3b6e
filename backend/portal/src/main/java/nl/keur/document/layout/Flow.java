package nl.keur.document.layout;

import java.util.List;
import nl.keur.document.Article.Kind;
import nl.keur.document.Line;
import nl.keur.document.Span;

/**
 * How one line of a part stands to the page.
 *
 * @param keepsWithNext no page break behind it: a heading, or a text that introduces items or a
 *     table
 * @param startsPage every annex starts a page, so that it can be replaced on its own; the first one
 *     with the heading over it
 * @param room about how many millimetres must be free where it starts, for a text that introduces a
 *     table; 0 for everything else
 */
public record Flow(boolean keepsWithNext, boolean startsPage, int room) {
  private static final double LINE_HEIGHT = 5.2;
  private static final int LETTERS = 80;

  public static Flow of(List<Line> part, int i) {
    return new Flow(
        i + 1 < part.size() && keeps(part.get(i), part.get(i + 1)),
        startsPage(part, i),
        i + 1 < part.size() && part.get(i + 1) instanceof Line.Table table
            ? room(part.get(i), table)
            : 0);
  }

  private static int room(Line line, Line.Table table) {
    List<Span> text =
        switch (line) {
          case Line.Numbered n -> n.text();
          case Line.Plain p -> p.text();
          case Line.PartHeading h -> List.of();
          case Line.SectionHeading h -> List.of();
          case Line.ArticleHeading h -> List.of();
          case Line.Table t -> List.of();
        };
    int lines = 1 + Span.textOf(text).length() / LETTERS;
    return (int) Math.ceil(lines * LINE_HEIGHT) + ColumnWidths.startOf(table);
  }

  private static boolean startsPage(List<Line> part, int i) {
    if (i < 2) {
      return false;
    }
    return switch (part.get(i)) {
      case Line.SectionHeading heading -> i + 1 < part.size() && isAnnex(part.get(i + 1));
      case Line.ArticleHeading heading ->
          isAnnex(heading) && !(part.get(i - 1) instanceof Line.SectionHeading);
      case Line.PartHeading heading -> false;
      case Line.Numbered text -> false;
      case Line.Plain text -> false;
      case Line.Table table -> false;
    };
  }

  private static boolean isAnnex(Line line) {
    return line instanceof Line.ArticleHeading heading && heading.kind() == Kind.ANNEX;
  }

  private static boolean keeps(Line line, Line next) {
    return switch (line) {
      case Line.PartHeading h -> true;
      case Line.SectionHeading h -> true;
      case Line.ArticleHeading h -> h.included();
      case Line.Numbered n -> introduces(n.depth(), next);
      case Line.Plain p -> introduces(p.depth(), next);
      case Line.Table t -> false;
    };
  }

  private static boolean introduces(int depth, Line next) {
    return switch (next) {
      case Line.Numbered n -> n.depth() > Math.max(depth, 1);
      case Line.Table t -> true;
      case Line.PartHeading h -> false;
      case Line.SectionHeading h -> false;
      case Line.ArticleHeading h -> false;
      case Line.Plain p -> false;
    };
  }
}
