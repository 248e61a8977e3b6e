package nl.keur.content.clause.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.library.ContentLibrary;

/** What the groups of rules, as they read, mean for each set. */
final class SetsByRule {
  private final List<GroupOutcome> groups;

  SetsByRule(List<GroupOutcome> groups) {
    this.groups = groups;
  }

  /** The order of the contract: group by group, first what the rule that holds names. */
  Set<String> inOrder(ContentLibrary library) {
    Set<String> sets = new LinkedHashSet<>();
    for (GroupOutcome group : groups) {
      group.rule().stream().flatMap(rule -> named(rule.rule())).forEach(sets::add);
      group.rules().stream().flatMap(rule -> named(rule.rule())).forEach(sets::add);
    }
    sets.addAll(library.clauseSets().keySet());
    sets.retainAll(library.clauseSets().keySet());
    return sets;
  }

  List<RuleReading> choosing(String set) {
    return holding(SetChoice.Rule::choose, set);
  }

  List<RuleReading> leavingToAPerson(String set) {
    return holding(SetChoice.Rule::decide, set);
  }

  List<RuleReading> advising(String clause) {
    return holding(SetChoice.Rule::advise, clause);
  }

  private List<RuleReading> holding(Function<SetChoice.Rule, List<String>> names, String id) {
    return groups.stream()
        .flatMap(group -> group.rule().stream())
        .filter(rule -> names.apply(rule.rule()).contains(id))
        .toList();
  }

  /** The held groups that can still come to choose a set, or leave it to a person. */
  List<String> holding(String set) {
    List<String> found = new ArrayList<>();
    for (GroupOutcome group : groups) {
      if (group.held()
          && group.candidates().anyMatch(rule -> named(rule.rule()).anyMatch(set::equals))) {
        found.add(group.group());
      }
    }
    return found;
  }

  private static Stream<String> named(SetChoice.Rule rule) {
    return Stream.concat(rule.choose().stream(), rule.decide().stream());
  }
}
