package nl.keur.document.layout;

import nl.keur.document.Article.Kind;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument.NumberedPart;

/**
 * How the headings of a part hang behind their labels.
 *
 * @param wide whether a label is as long as "Bijzondere voorwaarde 12"
 */
public record Headings(boolean wide) {

  public static Headings of(NumberedPart part) {
    return new Headings(
        part.lines().stream()
            .anyMatch(
                line ->
                    line instanceof Line.ArticleHeading h && h.kind() == Kind.SPECIAL_CONDITION));
  }

  /** The room for the label in the table of contents, in millimetres. */
  public int label() {
    return wide ? 46 : 25;
  }

  /** What a class name of the print styles ends with. */
  public String style() {
    return wide ? " wide" : "";
  }
}
