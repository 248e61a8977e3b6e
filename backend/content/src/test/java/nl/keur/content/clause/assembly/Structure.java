package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What two languages of one package must share: clauses, paragraphs, tables and references. */
final class Structure {
  private Structure() {}

  /** One line per part, heading, clause, block and reference, in printing order. */
  static List<String> of(AssembledPackage assembled) {
    return assembled.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of("part " + part.anchor()),
                    part.elements().stream().flatMap(Structure::element)))
        .toList();
  }

  private static Stream<String> element(AssembledPart.Element element) {
    return switch (element) {
      case AssembledPart.Heading heading -> Stream.of("heading");
      case AssembledClause clause ->
          Stream.concat(
              Stream.of(
                  "%s %s %s %s"
                      .formatted(
                          clause.kind(), clause.number(), clause.anchor(), clause.included())),
              clause.blocks().stream().flatMap(Structure::block));
    };
  }

  private static Stream<String> block(AssembledBlock block) {
    return switch (block) {
      case AssembledBlock.Numbered numbered ->
          Stream.of(
                  Stream.of("# " + numbered.id()),
                  parts(numbered.text()),
                  numbered.content().stream().flatMap(Structure::block))
              .flatMap(each -> each);
      case AssembledBlock.Plain plain -> Stream.concat(Stream.of("plain"), parts(plain.text()));
      case AssembledBlock.Table table ->
          Stream.concat(
              Stream.of("table %d x %d".formatted(table.rows().size(), table.header().size())),
              table.rows().stream().flatMap(List::stream).flatMap(cell -> parts(cell.text())));
    };
  }

  private static Stream<String> parts(List<AssembledInline> parts) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case AssembledInline.Words words -> null;
                  case AssembledInline.Term term -> "term";
                  case AssembledInline.Value value -> "value " + value.parameter();
                  case AssembledInline.Blank blank -> "blank " + blank.parameter();
                  case AssembledInline.Reference reference -> "-> " + reference.anchor();
                })
        .filter(Objects::nonNull)
        .sorted();
  }
}
