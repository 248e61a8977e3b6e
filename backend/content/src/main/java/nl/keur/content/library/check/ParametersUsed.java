package nl.keur.content.library.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Parameter;
import nl.keur.content.condition.Condition;

/** What a clause declares is used in both languages, and the other way round. */
final class ParametersUsed implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (ClauseSet set : draft.sets()) {
      Set<String> tested = tested(set);
      for (Clause clause : set.clauses()) {
        clause.text().ifPresent(text -> check(draft, clause, text, tested));
      }
    }
  }

  /** Parameters that a condition of the set reads: they choose words instead of being printed. */
  private static Set<String> tested(ClauseSet set) {
    Stream<Condition> conditions =
        Stream.of(
                set.conditions().values().stream(),
                set.clauses().stream().map(Clause::appliesWhen),
                set.clauses().stream().flatMap(clause -> clause.triggeredBy().stream()))
            .flatMap(each -> each);
    return conditions
        .flatMap(Condition::leaves)
        .flatMap(
            leaf ->
                leaf instanceof Condition.ParameterIn in ? Stream.of(in.parameter()) : Stream.of())
        .collect(Collectors.toSet());
  }

  private static void check(Draft draft, Clause clause, ClauseText text, Set<String> tested) {
    Set<String> declared =
        clause.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    undeclared(draft, text.nl(), declared);
    undeclared(draft, text.en(), declared);
    Set<String> everywhere = used(text.nl());
    everywhere.retainAll(used(text.en()));
    for (Parameter parameter : clause.parameters()) {
      if (!everywhere.contains(parameter.name()) && !tested.contains(parameter.name())) {
        draft
            .at(parameter, "name")
            .mistake(
                "{{%s}} does not stand in both texts. Use it in both or remove it.",
                parameter.name());
      }
    }
  }

  private static void undeclared(Draft draft, ClauseText.Version version, Set<String> declared) {
    Words.uses(version)
        .filter(use -> !declared.contains(use.parameter()))
        .forEach(
            use ->
                draft
                    .at(use.part())
                    .mistake(
                        "{{%s}} is no parameter of this clause. Declare it in the YAML.",
                        use.parameter()));
  }

  private static Set<String> used(ClauseText.Version version) {
    return Words.uses(version)
        .map(Words.Use::parameter)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
