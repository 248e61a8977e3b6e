package nl.keur.content.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.keur.content.condition.Condition;

/**
 * Why a fact has its value: the question that set it, or the facts and answers behind a derivation.
 *
 * @param value as conditions read it
 * @param how where it comes from
 * @param questions questions it rests on directly, in reading order
 * @param from derived facts and set facts it rests on, each with its own trace
 */
public record FactTrace(
    Fact fact, FactValue value, How how, Set<String> questions, List<FactTrace> from) {
  public FactTrace {
    from = List.copyOf(from);
  }

  /** Where a value comes from. */
  public sealed interface How {}

  /** A person decided it; the value set or derived stays beside it. */
  public record Decided(FactValue established) implements How {}

  /** One question sets it: by its answer, by being blank, or by being hidden. */
  public record SetByQuestion(String question) implements How {}

  /** It follows from other facts. */
  public record Derived() implements How {}

  static FactTrace of(Fact fact, Facts facts) {
    FactValue value = facts.get(fact.id());
    if (facts.findDecided(fact.id()).isPresent()) {
      How how = new Decided(facts.established(fact.id()));
      return new FactTrace(fact, value, how, Set.of(), List.of());
    }
    return switch (fact.origin()) {
      case Fact.SetBy setBy ->
          new FactTrace(
              fact,
              value,
              new SetByQuestion(setBy.question()),
              Set.of(setBy.question()),
              List.of());
      case Fact.FirstMatch first -> derived(fact, value, facts);
      case Fact.EveryMatch every -> derived(fact, value, facts);
    };
  }

  private static FactTrace derived(Fact fact, FactValue value, Facts facts) {
    Set<String> questions = new LinkedHashSet<>();
    Set<String> from = new LinkedHashSet<>();
    for (Condition.Leaf leaf : facts.grounds(fact.id()).toList()) {
      switch (leaf) {
        case Condition.AnswerIn read -> questions.add(read.question());
        case Condition.FactIn read -> from.add(read.fact());
        case Condition.Always always -> {}
        case Condition.ParameterIn parameter -> {}
        case Condition.PointsBelow points -> {}
      }
    }
    return new FactTrace(
        fact, value, new Derived(), questions, from.stream().map(facts::trace).toList());
  }

  /** Every question at the bottom of this trace, in reading order. */
  public Set<String> allQuestions() {
    Set<String> all = new LinkedHashSet<>(questions);
    from.forEach(trace -> all.addAll(trace.allQuestions()));
    return all;
  }

  /** This fact and every fact under it, once each. */
  public Set<String> allFacts() {
    Set<String> all = new LinkedHashSet<>(Set.of(fact.id()));
    from.forEach(trace -> all.addAll(trace.allFacts()));
    return all;
  }
}
