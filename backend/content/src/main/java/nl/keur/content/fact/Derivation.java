package nl.keur.content.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact.EveryMatch;
import nl.keur.content.fact.Fact.FirstMatch;
import nl.keur.content.fact.Fact.Rule;

/**
 * How the rules of a derived fact give its value (ARCHITECTURE §4). Open: known only when no blank
 * can change it any more. Total: a rule that is unknown counts as not true, so there is always a
 * value. Whole rules, not leaves: an unknown under a <i>not</i> must never count as a yes.
 */
final class Derivation {
  private Derivation() {}

  static FactValue open(FirstMatch origin, Reading reading) {
    Set<String> possible = new LinkedHashSet<>();
    for (Rule rule : origin.rules()) {
      Truth truth = rule.when().over(reading);
      if (truth != Truth.FALSE) {
        possible.add(rule.value());
      }
      if (truth == Truth.TRUE) {
        return known(possible);
      }
    }
    possible.add(origin.otherwise());
    return known(possible);
  }

  private static FactValue known(Set<String> possible) {
    return possible.size() == 1 ? new FactValue.Known(possible) : new FactValue.Unknown();
  }

  static FactValue open(EveryMatch origin, Reading reading) {
    Set<String> certain = added(origin, Set.of(Truth.TRUE), reading);
    Set<String> possible = added(origin, Set.of(Truth.TRUE, Truth.UNKNOWN), reading);
    return certain.equals(possible) ? new FactValue.Known(certain) : new FactValue.Unknown();
  }

  static FactValue total(FirstMatch origin, Reading reading) {
    return new FactValue.Known(
        origin.rules().stream()
            .filter(rule -> rule.when().over(reading) == Truth.TRUE)
            .map(Rule::value)
            .findFirst()
            .map(Set::of)
            .orElse(Set.of(origin.otherwise())));
  }

  static FactValue total(EveryMatch origin, Reading reading) {
    return new FactValue.Known(added(origin, Set.of(Truth.TRUE), reading));
  }

  private static Set<String> added(EveryMatch origin, Set<Truth> truths, Reading reading) {
    Set<String> values = new LinkedHashSet<>();
    origin.rules().stream()
        .filter(rule -> truths.contains(rule.when().over(reading)))
        .forEach(rule -> values.add(rule.value()));
    return values;
  }

  /**
   * The leaves a value rests on: those of the rule that gave it; of the rules still open when it is
   * unknown; of every rule when it is what remains after all of them failed.
   */
  static Stream<Condition.Leaf> grounds(FirstMatch origin, FactValue value, Reading reading) {
    List<Rule> read = upToFirstTrue(origin.rules(), reading);
    return groundsOf(read, value, reading);
  }

  static Stream<Condition.Leaf> grounds(EveryMatch origin, FactValue value, Reading reading) {
    return groundsOf(origin.rules(), value, reading);
  }

  private static Stream<Condition.Leaf> groundsOf(
      List<Rule> rules, FactValue value, Reading reading) {
    Truth wanted = value instanceof FactValue.Unknown ? Truth.UNKNOWN : Truth.TRUE;
    List<Rule> giving = rules.stream().filter(rule -> rule.when().over(reading) == wanted).toList();
    return (giving.isEmpty() ? rules : giving)
        .stream().flatMap(rule -> rule.when().grounds(reading)).distinct();
  }

  private static List<Rule> upToFirstTrue(List<Rule> rules, Reading reading) {
    int end = 0;
    while (end < rules.size() && rules.get(end).when().over(reading) != Truth.TRUE) {
      end++;
    }
    return rules.subList(0, Math.min(end + 1, rules.size()));
  }
}
