package nl.keur.content.clause;

import java.util.List;
import java.util.Optional;
import nl.keur.content.text.Language;

/**
 * The words of a clause in both languages, parsed from Markdown into a tree. Parameters stay nodes
 * of the tree and are filled in there, never in the Markdown, so that a value cannot become markup.
 */
public record ClauseText(Version nl, Version en) {
  public Version in(Language language) {
    return switch (language) {
      case NL -> nl;
      case EN -> en;
    };
  }

  public record Version(String heading, List<Paragraph> paragraphs) {
    public Version {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A numbered paragraph, or an item of one.
   *
   * @param onlyIf name of the set's condition under which it is kept
   */
  public record Paragraph(
      String id, Optional<String> onlyIf, List<Block> blocks, List<Paragraph> items) {
    public Paragraph {
      blocks = List.copyOf(blocks);
      items = List.copyOf(items);
    }
  }

  public sealed interface Block {}

  public record Sentence(List<Inline> inlines) implements Block {
    public Sentence {
      inlines = List.copyOf(inlines);
    }
  }

  /** A table written in the text: cells of inlines, the first row is the heading. */
  public record Grid(List<List<Sentence>> rows) implements Block {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A table parameter standing alone. */
  public record ParameterTable(String parameter) implements Block {}

  public sealed interface Inline {}

  public record Words(String text) implements Inline {}

  /** A defined term where it is defined. */
  public record Term(String text) implements Inline {}

  public record Value(String parameter) implements Inline {}

  /** A cross reference that prints the whole label of the target. */
  public record Ref(String anchor) implements Inline {}
}
