package nl.keur.content.library.check;

import java.util.List;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;

/** Walks through the words of a clause. */
final class Words {
  private Words() {}

  static Stream<ClauseText.Version> versions(Clause clause) {
    return clause.text().stream().flatMap(text -> Stream.of(text.nl(), text.en()));
  }

  /** Every paragraph and item, in reading order. */
  static Stream<ClauseText.Paragraph> paragraphs(ClauseText.Version version) {
    return version.paragraphs().stream().flatMap(Words::withItems);
  }

  private static Stream<ClauseText.Paragraph> withItems(ClauseText.Paragraph paragraph) {
    return Stream.concat(
        Stream.of(paragraph), paragraph.items().stream().flatMap(Words::withItems));
  }

  /** What stands in the paragraph itself, its items left out. */
  static Stream<ClauseText.Inline> inlines(ClauseText.Paragraph paragraph) {
    return paragraph.blocks().stream().flatMap(Words::inlines);
  }

  private static Stream<ClauseText.Inline> inlines(ClauseText.Block block) {
    return switch (block) {
      case ClauseText.Sentence sentence -> sentence.inlines().stream();
      case ClauseText.Grid grid ->
          grid.rows().stream().flatMap(List::stream).flatMap(cell -> cell.inlines().stream());
      case ClauseText.ParameterTable table -> Stream.of();
    };
  }

  static Stream<ClauseText.Ref> refs(ClauseText.Paragraph paragraph) {
    return inlines(paragraph)
        .flatMap(part -> part instanceof ClauseText.Ref ref ? Stream.of(ref) : Stream.of());
  }

  /** A parameter where it is used. */
  record Use(String parameter, Object part) {}

  static Stream<Use> uses(ClauseText.Version version) {
    return paragraphs(version)
        .flatMap(paragraph -> Stream.concat(values(paragraph), tables(paragraph)));
  }

  static Stream<Use> values(ClauseText.Paragraph paragraph) {
    return inlines(paragraph)
        .flatMap(
            part ->
                part instanceof ClauseText.Value value
                    ? Stream.of(new Use(value.parameter(), value))
                    : Stream.of());
  }

  static Stream<Use> tables(ClauseText.Paragraph paragraph) {
    return paragraph.blocks().stream()
        .flatMap(
            block ->
                block instanceof ClauseText.ParameterTable table
                    ? Stream.of(new Use(table.parameter(), table))
                    : Stream.of());
  }
}
