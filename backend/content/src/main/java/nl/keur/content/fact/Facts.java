package nl.keur.content.fact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.law.Duty;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Every fact of the vocabulary at one moment, derived ones worked out on demand in the order they
 * need each other (ARCHITECTURE §4). What a person decided is read instead of what was set or
 * derived, which stays visible as {@link #established}.
 *
 * <p>Open, a derived fact is known only when nothing still blank can change it. Total, from
 * submission on, a rule that is unknown counts as not true, so that every derived fact has a value.
 */
public final class Facts implements Reading {
  private final Map<String, Fact> definitions;
  private final Givens givens;
  private final Map<String, FactValue.Known> decided;
  private final boolean total;
  private final Map<String, FactValue> established = new HashMap<>();
  private final Set<String> underway = new LinkedHashSet<>();

  private Facts(
      Map<String, Fact> definitions,
      Givens givens,
      Map<String, FactValue.Known> decided,
      boolean total) {
    this.definitions = definitions;
    this.givens = givens;
    this.decided = Map.copyOf(decided);
    this.total = total;
  }

  /** Facts while answers are still coming in. */
  public static Facts open(
      Map<String, Fact> definitions, Givens givens, Map<String, FactValue.Known> decided) {
    return new Facts(definitions, givens, decided, false);
  }

  /** Facts from submission on. */
  public static Facts total(
      Map<String, Fact> definitions, Givens givens, Map<String, FactValue.Known> decided) {
    return new Facts(definitions, givens, decided, true);
  }

  /** The value as conditions read it: decided by a person, else set or derived. */
  public FactValue get(String id) {
    FactValue.Known decision = decided.get(id);
    return decision == null ? established(id) : decision;
  }

  /** The value as set or derived, whatever a person decided. */
  public FactValue established(String id) {
    FactValue known = established.get(id);
    if (known == null) {
      known = establish(getDefinition(id));
      established.put(id, known);
    }
    return known;
  }

  public Optional<FactValue.Known> findDecided(String id) {
    return Optional.ofNullable(decided.get(id));
  }

  private FactValue establish(Fact fact) {
    return givens.given(fact).orElseGet(() -> derive(fact));
  }

  private FactValue derive(Fact fact) {
    if (!underway.add(fact.id())) {
      throw new IllegalStateException("Facts derived from themselves: " + underway);
    }
    try {
      return switch (fact.origin()) {
        case Fact.SetBy setBy -> new FactValue.Unknown();
        case Fact.FirstMatch rules ->
            total ? Derivation.total(rules, this) : Derivation.open(rules, this);
        case Fact.EveryMatch rules ->
            total ? Derivation.total(rules, this) : Derivation.open(rules, this);
      };
    } finally {
      underway.remove(fact.id());
    }
  }

  /** All values as conditions read them, in the order of the vocabulary. */
  public Map<String, FactValue> values() {
    return collect(definitions.values().stream());
  }

  /** The values of one scope, in the order of the vocabulary. */
  public Map<String, FactValue> values(Fact.Scope scope) {
    return collect(definitions.values().stream().filter(fact -> fact.scope() == scope));
  }

  /**
   * What every offer's sheet starts from: the procurement facts as they stand at issuing, and no
   * value for the offer facts whose question is not issued, which counts as hidden.
   */
  public Map<String, FactValue> frozen(Set<String> issuedQuestions) {
    Map<String, FactValue> frozen = values(Fact.Scope.PROCUREMENT);
    definitions.values().stream()
        .filter(fact -> fact.scope() == Fact.Scope.OFFER)
        .filter(
            fact ->
                fact.origin() instanceof Fact.SetBy setBy
                    && !issuedQuestions.contains(setBy.question()))
        .forEach(fact -> frozen.put(fact.id(), new FactValue.Unset()));
    return frozen;
  }

  private Map<String, FactValue> collect(Stream<Fact> facts) {
    Map<String, FactValue> values = new LinkedHashMap<>();
    facts.forEach(fact -> values.put(fact.id(), get(fact.id())));
    return values;
  }

  /** What the value of a fact rests on: the <i>why</i>, down to the questions. */
  public FactTrace trace(String id) {
    return FactTrace.of(getDefinition(id), this);
  }

  /** The leaves that a derived value rests on; none for a fact that a question sets. */
  public Stream<Condition.Leaf> grounds(String id) {
    return switch (getDefinition(id).origin()) {
      case Fact.SetBy setBy -> Stream.empty();
      case Fact.FirstMatch rules -> Derivation.grounds(rules, established(id), this);
      case Fact.EveryMatch rules -> Derivation.grounds(rules, established(id), this);
    };
  }

  /** Where institution and vendor differ. */
  public List<Contradiction> contradictions(List<Contradiction> all) {
    return all.stream().filter(one -> one.when().over(this) == Truth.TRUE).toList();
  }

  /** The duties that hold by these facts. */
  public List<Duty> duties(List<Duty> all) {
    return all.stream().filter(duty -> duty.when().over(this) == Truth.TRUE).toList();
  }

  /** The duties of which it is still open whether they hold. */
  public List<Duty> openDuties(List<Duty> all) {
    return all.stream().filter(duty -> duty.when().over(this) == Truth.UNKNOWN).toList();
  }

  /** The fact as the vocabulary defines it; throws for an id that content does not hold. */
  public Fact getDefinition(String id) {
    Fact fact = definitions.get(id);
    if (fact == null) {
      throw new NoSuchElementException("No such fact in the vocabulary: " + id);
    }
    return fact;
  }

  @Override
  public Truth fact(String fact, Set<String> values) {
    return get(fact).in(values);
  }

  @Override
  public Truth answer(String question, Set<String> values) {
    return givens.answer(question, values);
  }

  @Override
  public Truth parameter(String parameter, Set<String> values) {
    throw new IllegalStateException("Only clauses read parameters, not facts: " + parameter);
  }

  @Override
  public Truth pointsBelow(String question, BigFraction bound) {
    throw new IllegalStateException("Only clauses read points, not facts: " + question);
  }
}
