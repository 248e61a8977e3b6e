package nl.keur.document.layout;

import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;

/**
 * How far texts stand from the left margin, in millimetres, the same on both kinds of paper. Labels
 * hang: the text of every depth stands in one column.
 *
 * @param paragraph room for the longest paragraph label of the document ("7.1", "RQ-22.12")
 */
public record Indents(int paragraph) {

  private static final int ITEM = 8;
  private static final int SUB_ITEM = 9;

  public static Indents of(NumberedDocument document) {
    int longest =
        document.lines().stream()
            .mapToInt(line -> line instanceof Line.Numbered n ? n.label().length() : 0)
            .max()
            .orElse(0);
    return new Indents(longest <= 5 ? 12 : 6 + 3 * longest / 2);
  }

  /** Where the text of this depth starts. */
  public int text(int depth) {
    return switch (depth) {
      case 0 -> 0;
      case 1 -> paragraph;
      case 2 -> paragraph + ITEM;
      default -> paragraph + ITEM + SUB_ITEM;
    };
  }

  /** The room that a label of this depth takes. */
  public int label(int depth) {
    return text(depth) - text(depth - 1);
  }
}
