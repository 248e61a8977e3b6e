package nl.keur.content.library.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Fact;

/** The rules that choose sets name sets and clauses that exist, and reach every set. */
final class SetChoices implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    SetChoice choice = draft.library().setChoice();
    Set<String> named = new HashSet<>();
    for (SetChoice.Group group : choice.groups()) {
      for (SetChoice.Rule rule : group.rules()) {
        sets(draft, rule, "choose", rule.choose(), named);
        sets(draft, rule, "decide", rule.decide(), named);
        advise(draft, rule);
      }
    }
    if (!choice.groups().isEmpty()) {
      unreached(draft, named);
    }
    processorModel(draft, choice.processorModel());
  }

  private static void sets(
      Draft draft, SetChoice.Rule rule, String key, List<String> sets, Set<String> named) {
    named.addAll(sets);
    for (int i = 0; i < sets.size(); i++) {
      if (!draft.hasSet(sets.get(i))) {
        draft
            .at(rule, key, i)
            .mistake("There is no clause set '%s'. Name an existing one.", sets.get(i));
      }
    }
  }

  private static void advise(Draft draft, SetChoice.Rule rule) {
    for (int i = 0; i < rule.advise().size(); i++) {
      if (draft.findClause(rule.advise().get(i)).isEmpty()) {
        draft
            .at(rule, "advise", i)
            .mistake("There is no clause '%s'. Name an existing one.", rule.advise().get(i));
      }
    }
  }

  private static void unreached(Draft draft, Set<String> named) {
    for (ClauseSet set : draft.sets()) {
      if (!named.contains(set.id())) {
        draft.at(set, "set").mistake("No rule in set-choice.yaml chooses '%s'. Add one.", set.id());
      }
    }
  }

  /** The suggested values are values of the fact that is still open. */
  private static void processorModel(Draft draft, SetChoice.ProcessorModel model) {
    Set<String> known =
        model
            .when()
            .leaves()
            .flatMap(leaf -> leaf instanceof Condition.FactIn in ? Stream.of(in) : Stream.of())
            .flatMap(in -> draft.findFact(in.fact()).stream())
            .flatMap(fact -> fact.values().stream())
            .map(Fact.Value::code)
            .collect(Collectors.toSet());
    for (SetChoice.Suggestion suggestion : model.suggestions()) {
      Draft.missing(suggestion.values(), known)
          .forEach(
              value ->
                  draft
                      .at(suggestion, "values")
                      .mistake(
                          "The fact of 'when' has no value '%s'. Known: %s.",
                          value, Draft.list(known)));
    }
  }
}
