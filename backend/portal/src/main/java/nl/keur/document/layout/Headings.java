package nl.keur.document.layout;

import nl.keur.document.Article.Kind;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;
import nl.keur.document.NumberedDocument.Entry;
import nl.keur.document.NumberedDocument.NumberedPart;

/**
 * How much room the labels of headings take, in millimetres, so that their titles hang in one
 * column.
 */
public final class Headings {

  private static final int LEAST = 25;
  private static final double LETTER = 2.05;
  private static final double LETTER_IN_CONTENTS = 1.75;
  private static final int GAP = 4;

  private Headings() {}

  /**
   * For all headings of this kind in the document, as long as "Bijzondere voorwaarde 12" may be.
   */
  public static int room(NumberedDocument document, Kind kind) {
    int longest =
        document.lines().stream()
            .mapToInt(
                line ->
                    line instanceof Line.ArticleHeading h && h.kind() == kind
                        ? h.label().length()
                        : 0)
            .max()
            .orElse(0);
    return Math.max(LEAST, (int) Math.ceil(longest * LETTER) + GAP);
  }

  /** For the lines of this part in the table of contents. */
  public static int roomInContents(NumberedPart part) {
    int longest =
        part.contents().stream()
            .filter(entry -> entry.level() > 1)
            .map(Entry::label)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.max(LEAST, (int) Math.ceil(longest * LETTER_IN_CONTENTS) + GAP);
  }
}
