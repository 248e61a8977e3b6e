package nl.keur.document;

import java.util.List;

/**
 * A numbered unit of a part: an article, an annex or a special condition.
 *
 * @param anchor what references to the whole unit point to ("Artikel 7"); unique in the document
 * @param number as the source has it, or the next one of its kind in the part
 * @param included false for a unit of the model that is left out: its heading stays, so that the
 *     others keep their numbers, and its blocks are not printed
 */
public record Article(
    String anchor, Kind kind, Numeral number, String title, boolean included, List<Block> blocks)
    implements Part.Element {

  /** What a unit is called in its label. */
  public enum Kind {
    ARTICLE,
    ANNEX,
    SPECIAL_CONDITION
  }

  public Article {
    title = PlainText.oneLine(title);
    blocks = List.copyOf(blocks);
  }
}
