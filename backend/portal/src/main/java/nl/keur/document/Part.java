package nl.keur.document;

import java.util.List;

/**
 * A part of a document ("Deel 1 – Voorwaarden"). Numbers of articles and annexes are unique within
 * it and start anew in the next part.
 *
 * @param anchor what references to the part itself point to; unique in the document
 * @param title without the number
 * @param status what the text of this part is and is not, printed at the foot of its pages instead
 *     of the document's own status; may be empty, and may hold line breaks
 */
public record Part(String anchor, String title, String status, List<Element> elements) {

  public Part {
    title = PlainText.oneLine(title);
    status = PlainText.lines(status);
    elements = List.copyOf(elements);
  }

  /** What stands directly in a part. */
  public sealed interface Element permits Section, Passage, Article {}

  /**
   * A heading over the articles that follow, up to the next section or the first article of another
   * kind.
   */
  public record Section(String title) implements Element {
    public Section {
      title = PlainText.oneLine(title);
    }
  }

  /** Unnumbered text or tables outside any article, such as an introduction or a place to sign. */
  public record Passage(List<Block> blocks) implements Element {
    public Passage {
      blocks = List.copyOf(blocks);
    }
  }
}
