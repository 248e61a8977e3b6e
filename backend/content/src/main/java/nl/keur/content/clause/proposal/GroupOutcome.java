package nl.keur.content.clause.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.condition.Truth;

/**
 * What a group of rules gives: the one rule that holds, or why none can be read.
 *
 * @param rules every rule of the group with its truth, in the order of the content
 */
public record GroupOutcome(String group, State state, List<RuleReading> rules) {
  public GroupOutcome {
    rules = List.copyOf(rules);
  }

  public enum State {
    /** Exactly one rule is true, the others are false. */
    SETTLED,
    /** A rule could still become true. */
    OPEN,
    /** No rule is true. */
    NO_RULE,
    /** More than one rule is true. */
    SEVERAL_RULES
  }

  static GroupOutcome of(String group, List<RuleReading> rules) {
    long open = rules.stream().filter(rule -> rule.truth() == Truth.UNKNOWN).count();
    long held = rules.stream().filter(rule -> rule.truth() == Truth.TRUE).count();
    if (held > 1) {
      return new GroupOutcome(group, State.SEVERAL_RULES, rules);
    }
    if (open > 0) {
      return new GroupOutcome(group, State.OPEN, rules);
    }
    return new GroupOutcome(group, held == 1 ? State.SETTLED : State.NO_RULE, rules);
  }

  /** The rule that holds; empty unless settled. */
  public Optional<RuleReading> rule() {
    return state == State.SETTLED ? trueRules().findFirst() : Optional.empty();
  }

  /** Whether the package waits until a fact is answered or decided. */
  public boolean held() {
    return rule().map(rule -> rule.rule().effect() == SetChoice.Effect.HOLD).orElse(true);
  }

  /** Whether no contract is possible by these facts. */
  public boolean noContract() {
    return trueRules().anyMatch(rule -> rule.rule().effect() == SetChoice.Effect.NO_CONTRACT);
  }

  /** The rules that show why the group is held: true, open, or all of them when none is. */
  public List<RuleReading> heldBy() {
    return switch (state) {
      case SETTLED -> trueRules().toList();
      case NO_RULE -> rules;
      case OPEN, SEVERAL_RULES ->
          rules.stream().filter(rule -> rule.truth() != Truth.FALSE).toList();
    };
  }

  /** The rules of a held group that can still come to hold. */
  Stream<RuleReading> candidates() {
    return switch (state) {
      case SETTLED, NO_RULE -> rules.stream();
      case OPEN, SEVERAL_RULES -> heldBy().stream();
    };
  }

  private Stream<RuleReading> trueRules() {
    return rules.stream().filter(rule -> rule.truth() == Truth.TRUE);
  }
}
