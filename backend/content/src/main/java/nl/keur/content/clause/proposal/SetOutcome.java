package nl.keur.content.clause.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;

/**
 * A clause set in the proposal.
 *
 * @param by the rules that choose it, or that leave it to a person
 * @param heldBy the held groups that can still come to choose it
 * @param clauses every clause of an included set, in printing order; none of another set
 */
public record SetOutcome(
    ClauseSet set,
    State state,
    List<RuleReading> by,
    List<String> heldBy,
    Optional<Decision> decision,
    List<ClauseOutcome> clauses) {
  public SetOutcome {
    by = List.copyOf(by);
    heldBy = List.copyOf(heldBy);
    clauses = List.copyOf(clauses);
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

  public Stream<Clause> includedClauses() {
    return clauses.stream().filter(ClauseOutcome::included).map(ClauseOutcome::clause);
  }
}
