package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.stream.Stream;

/**
 * Running text of a contract, with the paragraph it stands in.
 *
 * @param paragraph by which a writer finds it: {@code #oversight.abilities}
 * @param terms that it defines
 * @param words what the clause itself says here: a term as a word, a value or a reference as a
 *     stand-in
 */
record Passage(String paragraph, List<AssembledInline> text, List<String> terms, String words) {

  Passage(String paragraph, List<AssembledInline> text) {
    this(paragraph, text, terms(text), saying(text));
  }

  /** All running text of a package in printing order; titles left out. */
  static List<Passage> of(AssembledPackage assembled) {
    return assembled
        .clauses()
        .flatMap(
            clause -> clause.blocks().stream().flatMap(block -> passages(clause.anchor(), block)))
        .toList();
  }

  private static Stream<Passage> passages(String paragraph, AssembledBlock block) {
    return switch (block) {
      case AssembledBlock.Numbered numbered ->
          Stream.concat(
              Stream.of(new Passage(numbered.id(), numbered.text())),
              numbered.content().stream().flatMap(inner -> passages(numbered.id(), inner)));
      case AssembledBlock.Plain plain -> Stream.of(new Passage(paragraph, plain.text()));
      case AssembledBlock.Table table ->
          Stream.concat(Stream.of(table.header()), table.rows().stream())
              .flatMap(List::stream)
              .map(cell -> new Passage(paragraph, cell.text()));
    };
  }

  private static List<String> terms(List<AssembledInline> text) {
    return text.stream()
        .flatMap(
            part ->
                part instanceof AssembledInline.Term term ? Stream.of(term.text()) : Stream.empty())
        .toList();
  }

  /** What is said behind the part at this place. */
  String behind(int index) {
    return saying(text.subList(index + 1, text.size()));
  }

  private static String saying(List<AssembledInline> parts) {
    StringBuilder words = new StringBuilder();
    for (AssembledInline part : parts) {
      words.append(
          switch (part) {
            case AssembledInline.Words said -> said.text();
            case AssembledInline.Term term -> term.text();
            case AssembledInline.Value value -> "…";
            case AssembledInline.Blank blank -> "…";
            case AssembledInline.Reference reference -> "…";
          });
    }
    return words.toString();
  }
}
