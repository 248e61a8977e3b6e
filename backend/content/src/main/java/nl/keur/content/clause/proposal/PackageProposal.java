package nl.keur.content.clause.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.condition.Reading;
import nl.keur.content.library.ContentLibrary;

/**
 * The clause package that fits an offer, with every why (legal.md §1.5, §3.6; ARCHITECTURE §4).
 * Pure: the same facts, choices and decisions give the same proposal.
 *
 * @param groups each group of rules with the rule that holds, or why none can be read
 * @param sets every set, in the order of the contract
 * @param processorModel the sector models that fit, while none is chosen
 * @param obstacles what refuses freezing, as far as it follows from which clauses are in
 */
public record PackageProposal(
    List<GroupOutcome> groups,
    List<SetOutcome> sets,
    Optional<ModelSuggestion> processorModel,
    List<Obstacle> obstacles) {
  public PackageProposal {
    groups = List.copyOf(groups);
    sets = List.copyOf(sets);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * @param offer the facts, answers and points of the offer, after every decision on a fact
   * @param filledIn the values of the package, of which the choices count here
   */
  public static PackageProposal of(
      ContentLibrary library, Reading offer, FilledIn filledIn, Decisions decisions) {
    Reasons reasons = Reasons.of(library, offer);
    List<GroupOutcome> groups =
        library.setChoice().groups().stream()
            .map(
                group ->
                    GroupOutcome.of(
                        group.id(),
                        group.rules().stream()
                            .map(
                                rule ->
                                    new RuleReading(
                                        rule, reasons.read(Reason.Kind.RULE, rule.when())))
                            .toList()))
            .toList();
    SetsByRule byRule = new SetsByRule(groups);
    List<SetOutcome> sets =
        byRule.inOrder(library).stream()
            .map(library.clauseSets()::get)
            .map(
                set ->
                    set(
                        set,
                        byRule,
                        decisions,
                        reasons.in(set, SetReading.of(set, offer, filledIn))))
            .toList();
    return new PackageProposal(
        groups, sets, SuggestedModel.of(library, reasons), Obstacles.of(library, groups, sets));
  }

  private static SetOutcome set(
      ClauseSet set, SetsByRule byRule, Decisions decisions, Reasons reasons) {
    List<RuleReading> choosing = byRule.choosing(set.id());
    List<RuleReading> asking = byRule.leavingToAPerson(set.id());
    List<String> heldBy = byRule.holding(set.id());
    SetOutcome.State state = state(choosing, asking.isEmpty() && heldBy.isEmpty());
    Optional<Decision> decision = decisions.findOnSet(set.id());
    List<ClauseOutcome> clauses = new ArrayList<>();
    Map<String, Reason> conditions = new LinkedHashMap<>();
    if (SetOutcome.included(state, decision)) {
      for (Clause clause : set.clauses()) {
        clauses.add(
            ClauseSuggestion.of(
                clause,
                reasons,
                byRule.advising(clause.id()),
                decisions.findOnClause(clause.id())));
      }
      set.conditions()
          .forEach((name, tree) -> conditions.put(name, reasons.read(Reason.Kind.NAMED, tree)));
    }
    List<RuleReading> by = choosing.isEmpty() ? asking : choosing;
    return new SetOutcome(set, state, by, heldBy, decision, clauses, conditions);
  }

  private static SetOutcome.State state(List<RuleReading> choosing, boolean unasked) {
    if (!choosing.isEmpty()) {
      return SetOutcome.State.CHOSEN;
    }
    return unasked ? SetOutcome.State.NOT_CHOSEN : SetOutcome.State.TO_DECIDE;
  }

  /** The clauses in the package by id, in the order of the contract. */
  public Map<String, Clause> includedClauses() {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    includedSets()
        .flatMap(SetOutcome::includedClauses)
        .forEach(clause -> clauses.put(clause.id(), clause));
    return clauses;
  }

  public Stream<SetOutcome> includedSets() {
    return sets.stream().filter(SetOutcome::included);
  }
}
