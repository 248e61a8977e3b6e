package nl.keur.walls;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What stands in one file, by kind: {@code offer} and its id.
 *
 * @param reachedBy names of the parties whose people get to it when their role fits
 */
record Holding(String name, Set<String> reachedBy, Map<String, String> ids) {
  Holding {
    ids.forEach(
        (kind, id) -> {
          if (id.isEmpty()) {
            throw new IllegalArgumentException("No " + kind + " in " + name);
          }
        });
  }

  /** With these ids in the places of its own. */
  Holding with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(ids);
    all.putAll(others);
    return new Holding(name, reachedBy, all);
  }
}
