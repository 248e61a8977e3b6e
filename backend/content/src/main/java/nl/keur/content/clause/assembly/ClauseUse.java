package nl.keur.content.clause.assembly;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Truth;

/** Which parameters a clause needs: printed in a paragraph that is kept, or read by a condition. */
final class ClauseUse {
  private final Function<Optional<String>, Truth> kept;
  private final Set<String> names = new HashSet<>();

  private ClauseUse(Function<Optional<String>, Truth> kept) {
    this.kept = kept;
  }

  /**
   * @param kept the truth of a named condition of the set; no name is always true
   */
  static Set<String> of(Clause clause, Function<Optional<String>, Truth> kept) {
    ClauseUse use = new ClauseUse(kept);
    clause.text().ifPresent(text -> text.nl().paragraphs().forEach(use::paragraph));
    return use.names;
  }

  /** The parameters that conditions of the set read. */
  static Set<String> tested(ClauseSet set) {
    Stream<Condition> ofClauses =
        set.clauses().stream()
            .flatMap(
                clause ->
                    Stream.concat(Stream.of(clause.appliesWhen()), clause.triggeredBy().stream()));
    return Stream.concat(set.conditions().values().stream(), ofClauses)
        .flatMap(Condition::leaves)
        .flatMap(
            leaf ->
                leaf instanceof Condition.ParameterIn read
                    ? Stream.of(read.parameter())
                    : Stream.of())
        .collect(Collectors.toSet());
  }

  private void paragraph(ClauseText.Paragraph paragraph) {
    if (kept.apply(paragraph.onlyIf()) != Truth.FALSE) {
      paragraph.blocks().forEach(this::block);
      paragraph.items().forEach(this::paragraph);
    }
  }

  private void block(ClauseText.Block block) {
    switch (block) {
      case ClauseText.Sentence sentence -> sentence(sentence);
      case ClauseText.Grid grid -> grid.rows().forEach(row -> row.forEach(this::sentence));
      case ClauseText.ParameterTable table -> names.add(table.parameter());
    }
  }

  private void sentence(ClauseText.Sentence sentence) {
    for (ClauseText.Inline part : sentence.inlines()) {
      if (part instanceof ClauseText.Value value) {
        names.add(value.parameter());
      }
    }
  }
}
