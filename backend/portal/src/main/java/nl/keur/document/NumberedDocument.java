package nl.keur.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document with every label computed and every reference resolved; what both writers print.
 *
 * @param text the document it was made from
 * @param labels by anchor, as a reference within the same part prints it ("Artikel 7.3")
 */
public record NumberedDocument(
    TextDocument text, List<NumberedPart> parts, Map<String, String> labels) {

  public NumberedDocument {
    parts = List.copyOf(parts);
    labels = Map.copyOf(labels);
  }

  /** A part and its lines; the first line is its heading. */
  public record NumberedPart(String status, List<Line> lines) {
    public NumberedPart {
      lines = List.copyOf(lines);
    }

    /** "Deel 3". */
    public String label() {
      return ((Line.PartHeading) lines.getFirst()).label();
    }

    public List<Entry> contents() {
      return lines.stream().flatMap(line -> Entry.of(line).stream()).toList();
    }
  }

  /**
   * A line of the table of contents.
   *
   * @param level 1 part, 2 section or article, 3 article under a section
   * @param label "Artikel 7"; empty for a section
   */
  public record Entry(String lineId, int level, String label, String title, boolean included) {

    static Optional<Entry> of(Line line) {
      return switch (line) {
        case Line.PartHeading h -> Optional.of(new Entry(h.id(), 1, h.label(), h.title(), true));
        case Line.SectionHeading h -> Optional.of(new Entry(h.id(), 2, "", h.title(), true));
        case Line.ArticleHeading h ->
            Optional.of(new Entry(h.id(), h.level(), h.label(), h.title(), h.included()));
        case Line.Numbered n -> Optional.empty();
        case Line.Plain p -> Optional.empty();
        case Line.Table t -> Optional.empty();
      };
    }
  }

  public Optional<String> findLabel(String anchor) {
    return Optional.ofNullable(labels.get(anchor));
  }

  /** All lines of all parts, in reading order. */
  public List<Line> lines() {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }

  public List<Entry> contents() {
    return parts.stream().flatMap(part -> part.contents().stream()).toList();
  }
}
