package nl.keur.document;

import java.util.List;
import nl.keur.document.Article.Kind;

/**
 * One line of a numbered document, in reading order. A line id ({@code n1}, {@code n2}, …) is
 * unique in the document and safe in any file format.
 */
public sealed interface Line {

  /** The heading of a part; level 1. */
  record PartHeading(String id, int number, String label, String title) implements Line {}

  /** A heading over articles; level 2. */
  record SectionHeading(String id, String title) implements Line {}

  /**
   * The heading of an article, annex or special condition.
   *
   * @param level 2, or 3 under a section
   * @param number "7"
   * @param label "Artikel 7"
   */
  record ArticleHeading(
      String id, int level, Kind kind, String number, String label, String title, boolean included)
      implements Line {}

  /**
   * A numbered text.
   *
   * @param depth 1 paragraph, 2 item, 3 sub-item
   * @param label "7.1", "(a)", "(i)"
   */
  record Numbered(String id, int depth, String label, List<Span> text) implements Line {
    public Numbered {
      text = List.copyOf(text);
    }
  }

  /**
   * A text without a number.
   *
   * @param depth of the numbered text it belongs to, 0 outside any
   */
  record Plain(int depth, List<Span> text) implements Line {
    public Plain {
      text = List.copyOf(text);
    }
  }

  /**
   * A table; each row has as many cells as the header.
   *
   * @param depth of the numbered text it belongs to, 0 outside any
   */
  record Table(int depth, List<List<Span>> header, List<List<List<Span>>> rows) implements Line {
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }
}
