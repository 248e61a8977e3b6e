package nl.keur.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The text of a package in one language, as a tree without computed numbers; labels are written
 * beside what they belong to, as they were printed.
 */
@Serdeable
public record PackageText(String language, List<PartText> parts) {
  public PackageText {
    parts = List.copyOf(parts);
  }

  @Serdeable
  public record PartText(
      String anchor,
      String set,
      String label,
      String title,
      String status,
      List<Element> elements) {
    public PartText {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A heading over clauses, or a clause.
   *
   * @param kind HEADING, ARTICLE, ANNEX or SPECIAL_CONDITION
   * @param clause id of the clause; empty for a heading
   * @param number as the source has it; empty when it is counted
   * @param label "Artikel 7"; empty for a heading
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Element(
      String kind,
      String clause,
      String version,
      String anchor,
      String number,
      String label,
      String title,
      boolean included,
      List<BlockText> blocks) {
    public Element {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A block of a clause.
   *
   * @param kind NUMBERED, PLAIN or TABLE
   * @param anchor of a numbered block
   * @param label "7.1" or "(a)" of a numbered block
   * @param rows of a table, the first one is the header
   * @param content what belongs to a number below its text
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record BlockText(
      String kind,
      String anchor,
      String label,
      List<InlineText> text,
      List<List<Cell>> rows,
      List<BlockText> content) {
    public BlockText {
      text = List.copyOf(text);
      rows = rows.stream().map(List::copyOf).toList();
      content = List.copyOf(content);
    }
  }

  @Serdeable
  public record Cell(List<InlineText> text) {
    public Cell {
      text = List.copyOf(text);
    }
  }

  /**
   * A piece of running text.
   *
   * @param kind WORDS, TERM, VALUE, BLANK or REFERENCE
   * @param text the words; of a reference what it prints ("artikel 7.3")
   * @param to the parameter of a value or blank, the anchor of a reference; else empty
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record InlineText(String kind, String text, String to) {}
}
