package nl.keur.content.clause.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.condition.Truth;

/**
 * A clause set in the proposal.
 *
 * @param by the rules that choose it, or that leave it to a person
 * @param heldBy the held groups that can still come to choose it
 * @param clauses every clause of an included set, in printing order; none of another set
 * @param conditions the named conditions of an included set, as they read
 */
public record SetOutcome(
    ClauseSet set,
    State state,
    List<RuleReading> by,
    List<String> heldBy,
    Optional<Decision> decision,
    List<ClauseOutcome> clauses,
    Map<String, Reason> conditions) {
  public SetOutcome {
    by = List.copyOf(by);
    heldBy = List.copyOf(heldBy);
    clauses = List.copyOf(clauses);
    conditions = Map.copyOf(conditions);
  }

  public enum State {
    CHOSEN,
    /** A rule asks a person, or a held group can still choose it. */
    TO_DECIDE,
    NOT_CHOSEN
  }

  /** In the package: chosen, unless a person decided otherwise. */
  public boolean included() {
    return included(state, decision);
  }

  static boolean included(State state, Optional<Decision> decision) {
    return decision.map(Decision::included).orElse(state == State.CHOSEN);
  }

  /** A rule asks a person, who has not decided yet. */
  public boolean undecided() {
    return state == State.TO_DECIDE && !by.isEmpty() && decision.isEmpty();
  }

  /** Whether a paragraph or parameter under this name is kept; without a name it always is. */
  public Truth truth(Optional<String> condition) {
    return condition.map(name -> conditions.get(name).truth()).orElse(Truth.TRUE);
  }

  public Stream<Clause> includedClauses() {
    return clauses.stream().filter(ClauseOutcome::included).map(ClauseOutcome::clause);
  }
}
