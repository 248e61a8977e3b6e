package nl.keur.content.clause.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.fact.Fact;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Text;

/** What refuses freezing, as far as it follows from which sets and clauses are in. */
final class Obstacles {
  private final Map<String, Fact> vocabulary;
  private final Map<String, Clause> known;
  private final List<SetOutcome> sets;
  private final Map<String, Clause> included = new LinkedHashMap<>();
  private final List<Obstacle> found = new ArrayList<>();

  private Obstacles(ContentLibrary library, List<SetOutcome> sets) {
    this.vocabulary = library.vocabulary().facts();
    this.known = library.clauses().stream().collect(Collectors.toMap(Clause::id, clause -> clause));
    this.sets = sets;
    sets.stream()
        .flatMap(SetOutcome::includedClauses)
        .forEach(clause -> included.put(clause.id(), clause));
  }

  static List<Obstacle> of(
      ContentLibrary library, List<GroupOutcome> groups, List<SetOutcome> sets) {
    Obstacles obstacles = new Obstacles(library, sets);
    groups.forEach(obstacles::group);
    sets.forEach(obstacles::set);
    return List.copyOf(obstacles.found);
  }

  private void group(GroupOutcome group) {
    if (group.noContract()) {
      group.heldBy().stream()
          .map(RuleReading::rule)
          .filter(rule -> rule.effect() == SetChoice.Effect.NO_CONTRACT)
          .forEach(rule -> found.add(new Obstacle.NoContract(rule)));
    } else if (group.held()) {
      Set<String> facts = new LinkedHashSet<>();
      group.heldBy().forEach(rule -> facts.addAll(rule.reason().facts()));
      found.add(new Obstacle.GroupHeld(group.group(), facts, why(group, names(facts))));
    }
  }

  private static Text why(GroupOutcome group, Text names) {
    return switch (group.state()) {
      case SETTLED -> group.heldBy().getFirst().rule().why();
      case OPEN ->
          new Text(
              "Beantwoord of beslis eerst: " + names.nl() + ".",
              "First answer or decide: " + names.en() + ".");
      case NO_RULE ->
          new Text(
              "Geen regel past. Beslis eerst: " + names.nl() + ".",
              "No rule fits. First decide: " + names.en() + ".");
      case SEVERAL_RULES ->
          new Text(
              "Meer dan één regel past. Beslis eerst: " + names.nl() + ".",
              "More than one rule fits. First decide: " + names.en() + ".");
    };
  }

  private Text names(Set<String> facts) {
    return facts.stream()
        .map(fact -> vocabulary.get(fact).name())
        .map(name -> new Text("“" + name.nl() + "”", "“" + name.en() + "”"))
        .reduce((one, two) -> one.combine(two, (left, right) -> left + ", " + right))
        .orElse(new Text("de regels zelf", "the rules themselves"));
  }

  private void set(SetOutcome set) {
    if (set.undecided()) {
      found.add(new Obstacle.SetUndecided(set.set()));
    }
    set.clauses().stream()
        .filter(ClauseOutcome::undecided)
        .forEach(clause -> found.add(new Obstacle.ClauseUndecided(set.set(), clause.clause())));
    set.includedClauses()
        .forEach(
            clause -> {
              required(set.set(), clause);
              excluded(set.set(), clause);
            });
  }

  private void required(ClauseSet set, Clause clause) {
    for (Clause.Requirement requirement : clause.requires()) {
      if (requirement.oneOf().stream().noneMatch(included::containsKey)) {
        found.add(
            new Obstacle.RequirementMissing(
                set, clause, requirement.oneOf().stream().map(known::get).toList()));
      }
    }
  }

  /** Once per pair, whichever of the two says it. */
  private void excluded(ClauseSet set, Clause clause) {
    for (Clause other : included.values()) {
      if (other == clause) {
        return;
      }
      if (clause.excludes().contains(other.id()) || other.excludes().contains(clause.id())) {
        found.add(new Obstacle.ExcludedTogether(set, clause, other));
      }
    }
  }
}
