package nl.keur.content.library.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whatever the facts are, exactly one rule of each group that chooses sets is true. */
final class OneRulePerGroup implements ContentCheck.Rule {
  /** Beyond this many combinations a group is too wide to try them all. */
  private static final int MOST = 20_000;

  @Override
  public void check(Draft draft) {
    for (SetChoice.Group group : draft.library().setChoice().groups()) {
      List<Fact> facts = facts(draft, group);
      if (facts.stream().mapToDouble(fact -> options(fact).size()).reduce(1, (a, b) -> a * b)
          <= MOST) {
        check(draft, group, facts);
      }
    }
  }

  private static void check(Draft draft, SetChoice.Group group, List<Fact> facts) {
    for (Map<String, Set<String>> given : combinations(facts)) {
      List<SetChoice.Rule> matching =
          group.rules().stream()
              .filter(rule -> rule.when().over(new Given(given)) == Truth.TRUE)
              .toList();
      if (matching.size() > 1) {
        draft
            .at(matching.get(1), "when")
            .mistake(
                "With %s, %s and %s are both true. Per group one rule may be: change a condition.",
                given, matching.get(0).id(), matching.get(1).id());
        return;
      }
      if (matching.isEmpty()) {
        draft
            .at(group, "group")
            .mistake(
                "With %s no rule of this group is true. Add one, with the effect 'hold' if a"
                    + " person must decide.",
                given);
        return;
      }
    }
  }

  private static List<Fact> facts(Draft draft, SetChoice.Group group) {
    return group.rules().stream()
        .flatMap(rule -> rule.when().leaves())
        .flatMap(leaf -> leaf instanceof Condition.FactIn in ? Stream.of(in.fact()) : Stream.of())
        .distinct()
        .flatMap(id -> draft.findFact(id).stream())
        .toList();
  }

  private static List<Map<String, Set<String>>> combinations(List<Fact> facts) {
    List<Map<String, Set<String>>> combinations = List.of(new TreeMap<>());
    for (Fact fact : facts) {
      List<Map<String, Set<String>>> longer = new ArrayList<>();
      for (Map<String, Set<String>> one : combinations) {
        for (Set<String> option : options(fact)) {
          Map<String, Set<String>> more = new TreeMap<>(one);
          more.put(fact.id(), option);
          longer.add(more);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  /** Every state of a fact that is known: one value, or for a set any subset. */
  private static List<Set<String>> options(Fact fact) {
    List<String> codes = fact.values().stream().map(Fact.Value::code).toList();
    return switch (fact.kind()) {
      case CHOICE -> codes.stream().map(Set::of).toList();
      case SET -> subsets(codes);
    };
  }

  private static List<Set<String>> subsets(List<String> codes) {
    Set<Set<String>> subsets = new LinkedHashSet<>();
    subsets.add(Set.of());
    for (String code : codes) {
      List<Set<String>> larger =
          subsets.stream().map(subset -> with(subset, code)).collect(Collectors.toList());
      subsets.addAll(larger);
    }
    return List.copyOf(subsets);
  }

  private static Set<String> with(Set<String> subset, String code) {
    Set<String> larger = new TreeSet<>(subset);
    larger.add(code);
    return larger;
  }

  /** Facts that are all known; what is no fact can't be judged here. */
  private record Given(Map<String, Set<String>> facts) implements Reading {
    @Override
    public Truth fact(String fact, Set<String> values) {
      Set<String> known = facts.getOrDefault(fact, Set.of());
      return Truth.of(known.stream().anyMatch(values::contains));
    }

    @Override
    public Truth answer(String question, Set<String> values) {
      return Truth.UNKNOWN;
    }

    @Override
    public Truth parameter(String parameter, Set<String> values) {
      return Truth.UNKNOWN;
    }

    @Override
    public Truth pointsBelow(String question, BigFraction bound) {
      return Truth.UNKNOWN;
    }
  }
}
