package nl.keur.content.clause.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.proposal.ClauseOutcome.State;
import nl.keur.content.condition.Truth;

/** Whether one clause of an included set fits, by its own condition and its triggers. */
final class ClauseSuggestion {
  private final Clause clause;
  private final Reason applies;
  private final List<Reason> triggers;

  private ClauseSuggestion(Clause clause, Reasons reasons) {
    this.clause = clause;
    this.applies = reasons.read(Reason.Kind.APPLIES_WHEN, clause.appliesWhen());
    this.triggers =
        clause.triggeredBy().stream()
            .map(trigger -> reasons.read(Reason.Kind.TRIGGER, trigger))
            .toList();
  }

  static ClauseOutcome of(
      Clause clause, Reasons reasons, List<RuleReading> advisedBy, Optional<Decision> decision) {
    ClauseSuggestion suggestion = new ClauseSuggestion(clause, reasons);
    State own = suggestion.state();
    boolean advised = !advisedBy.isEmpty() && suggestion.truth() == Truth.FALSE;
    return new ClauseOutcome(
        clause, advised ? State.ADVISED : own, suggestion.reasons(), advisedBy, decision);
  }

  private State state() {
    return switch (truth()) {
      case TRUE -> State.SUGGESTED;
      case UNKNOWN -> State.TO_DECIDE;
      case FALSE -> !special() && triggered() == Truth.TRUE ? State.CONSIDER : State.NOT_SUGGESTED;
    };
  }

  /** Of a special condition its own condition and a trigger must hold. */
  private Truth truth() {
    return special() ? Truth.all(List.of(applies.truth(), triggered())) : applies.truth();
  }

  private Truth triggered() {
    return Truth.any(triggers.stream().map(Reason::truth).toList());
  }

  private boolean special() {
    return clause.kind() == Clause.Kind.SPECIAL_CONDITION;
  }

  /** A trigger that is false is a reason only where its being false decides. */
  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>(List.of(applies));
    triggers.stream()
        .filter(trigger -> trigger.truth() == triggered())
        .filter(trigger -> special() || trigger.truth() == Truth.TRUE)
        .forEach(reasons::add);
    return List.copyOf(reasons);
  }
}
