package nl.keur.content.clause.proposal;

import java.util.List;
import java.util.Optional;
import nl.keur.content.clause.Clause;

/**
 * A clause of an included set in the proposal.
 *
 * @param reasons the clause's own condition and the triggers that count, in the order of the
 *     content
 * @param advisedBy the rules that advise it
 */
public record ClauseOutcome(
    Clause clause,
    State state,
    List<Reason> reasons,
    List<RuleReading> advisedBy,
    Optional<Decision> decision) {
  public ClauseOutcome {
    reasons = List.copyOf(reasons);
    advisedBy = List.copyOf(advisedBy);
  }

  public enum State {
    SUGGESTED,
    /** It hangs on something still open; a person decides before freezing. */
    TO_DECIDE,
    /** Its condition is false, but a rule advises it. */
    ADVISED,
    /** Its condition is false, but a trigger is true. */
    CONSIDER,
    NOT_SUGGESTED
  }

  /** In the package: suggested, unless a person decided otherwise. */
  public boolean included() {
    return decision.map(Decision::included).orElse(state == State.SUGGESTED);
  }

  public boolean undecided() {
    return state == State.TO_DECIDE && decision.isEmpty();
  }
}
