package nl.keur.content.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.assembly.AssembledBlock;
import nl.keur.content.clause.assembly.AssembledClause;
import nl.keur.content.library.ContentLibrary;

/** The paragraphs that a clause keeps only under a condition ({@code ?if=}). */
record ConditionalParagraphs(ContentLibrary library) {

  /** All of them by id, in the order of the contract. */
  static Set<String> of(ContentLibrary library) {
    return library.clauses().stream()
        .flatMap(clause -> clause.text().stream())
        .flatMap(text -> text.nl().paragraphs().stream())
        .flatMap(ConditionalParagraphs::withItems)
        .filter(paragraph -> paragraph.onlyIf().isPresent())
        .map(ClauseText.Paragraph::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<ClauseText.Paragraph> withItems(ClauseText.Paragraph paragraph) {
    return Stream.concat(
        Stream.of(paragraph), paragraph.items().stream().flatMap(ConditionalParagraphs::withItems));
  }

  /** Those that the package prints for certain. */
  Set<String> kept(Outcome outcome) {
    Set<String> printed = new LinkedHashSet<>(of(library));
    printed.retainAll(
        outcome.draft().stream()
            .flatMap(draft -> draft.assembly().nl().clauses())
            .map(AssembledClause::blocks)
            .flatMap(ConditionalParagraphs::ids)
            .collect(Collectors.toSet()));
    printed.removeAll(toDecide(outcome));
    return printed;
  }

  private static Stream<String> ids(List<AssembledBlock> blocks) {
    return blocks.stream()
        .filter(AssembledBlock.Numbered.class::isInstance)
        .map(AssembledBlock.Numbered.class::cast)
        .flatMap(numbered -> Stream.concat(Stream.of(numbered.id()), ids(numbered.content())));
  }

  Set<String> toDecide(Outcome outcome) {
    return outcome.draft().stream()
        .flatMap(draft -> draft.assembly().obstacles().stream())
        .filter(Obstacle.ParagraphUndecided.class::isInstance)
        .map(Obstacle.ParagraphUndecided.class::cast)
        .map(Obstacle.ParagraphUndecided::paragraph)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
