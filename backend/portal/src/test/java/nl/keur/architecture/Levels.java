package nl.keur.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The level table of the architecture as data. A feature may use the features of every lower level,
 * inside its own level only where an arrow is drawn, and everybody may use the kernel.
 */
final class Levels {
  static final String KERNEL = "kernel";

  /** From the bottom up. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of(KERNEL),
          Set.of("identity", "document"),
          Set.of("answering", "vendor", "checklist", "clause"),
          Set.of("procurement"),
          Set.of("purpose", "classification"),
          Set.of("questionnaire"),
          Set.of("scoring"),
          Set.of("award"),
          Set.of("contract"),
          Set.of("register"),
          Set.of("roleshift"),
          Set.of("retention"),
          Set.of("overview", "notification", "audit", "sample", "disclosure"));

  /** The arrows inside a level. */
  private static final Map<String, String> ARROWS =
      Map.of(
          "answering", "checklist",
          "purpose", "classification",
          "overview", "audit",
          "disclosure", "audit");

  private Levels() {}

  static boolean known(String feature) {
    return LEVELS.stream().anyMatch(level -> level.contains(feature));
  }

  static boolean mayUse(String feature, String other) {
    return feature.equals(other)
        || levelOf(other) < levelOf(feature)
        || other.equals(ARROWS.get(feature));
  }

  private static int levelOf(String feature) {
    return IntStream.range(0, LEVELS.size())
        .filter(level -> LEVELS.get(level).contains(feature))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("On no level: " + feature));
  }
}
