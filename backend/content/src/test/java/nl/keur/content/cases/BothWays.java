package nl.keur.content.cases;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Truth;

/** Keeps of each condition of one kind whether it was true, and whether it was false. */
final class BothWays {
  private final Map<String, Set<Truth>> wanted = new LinkedHashMap<>();
  private final Map<String, Set<Truth>> seen = new LinkedHashMap<>();

  /** What holds always can't be false. */
  void expect(String id, Condition condition) {
    boolean always = condition.leaves().allMatch(leaf -> leaf instanceof Condition.Always);
    wanted.put(id, always ? EnumSet.of(Truth.TRUE) : EnumSet.of(Truth.TRUE, Truth.FALSE));
  }

  void expect(String id) {
    wanted.put(id, EnumSet.of(Truth.TRUE, Truth.FALSE));
  }

  void saw(String id, Truth truth) {
    seen.computeIfAbsent(id, none -> EnumSet.noneOf(Truth.class)).add(truth);
  }

  void saw(String id, boolean held) {
    saw(id, Truth.of(held));
  }

  int expected() {
    return wanted.size();
  }

  /** What was never true, or never false. */
  List<String> left() {
    return wanted.entrySet().stream().flatMap(one -> left(one.getKey(), one.getValue())).toList();
  }

  private Stream<String> left(String id, Set<Truth> wanted) {
    Set<Truth> truths = seen.getOrDefault(id, Set.of());
    return wanted.stream()
        .filter(truth -> !truths.contains(truth))
        .map(truth -> id + (truth == Truth.TRUE ? " never true" : " never false"));
  }
}
