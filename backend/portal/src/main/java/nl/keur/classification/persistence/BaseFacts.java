package nl.keur.classification.persistence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.keur.content.fact.FactValue;

/**
 * Base facts as JSON.
 *
 * @param known values by fact id; an empty list for a set without values
 * @param unset facts whose question was not asked
 * @param open facts whose question was left blank
 */
@Serdeable
record BaseFacts(Map<String, List<String>> known, List<String> unset, List<String> open) {

  static BaseFacts of(Map<String, FactValue> values) {
    var known = new TreeMap<String, List<String>>();
    var unset = new TreeSet<String>();
    var open = new TreeSet<String>();
    values.forEach(
        (fact, value) -> {
          switch (value) {
            case FactValue.Known one -> known.put(fact, one.values().stream().sorted().toList());
            case FactValue.Unset none -> unset.add(fact);
            case FactValue.Unknown blank -> open.add(fact);
          }
        });
    return new BaseFacts(known, List.copyOf(unset), List.copyOf(open));
  }

  Map<String, FactValue> values() {
    Map<String, FactValue> values = new LinkedHashMap<>();
    known.forEach((fact, codes) -> values.put(fact, new FactValue.Known(Set.copyOf(codes))));
    unset.forEach(fact -> values.put(fact, new FactValue.Unset()));
    open.forEach(fact -> values.put(fact, new FactValue.Unknown()));
    return values;
  }
}
