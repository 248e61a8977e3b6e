package nl.keur.contract;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;
import nl.keur.content.text.Text;

/**
 * A fact that the package rests on and that has another value now.
 *
 * @param before labels; none where it had no value
 * @param after labels of the value now
 */
@Serdeable
public record FactChange(Text name, List<Text> before, List<Text> after) {
  public FactChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Codes by fact id, as the facts stand; none where a fact has no value. */
  static List<String> codes(FactValue value) {
    return value instanceof FactValue.Known known
        ? known.values().stream().sorted().toList()
        : List.of();
  }

  static List<FactChange> since(Map<String, List<String>> before, Facts now) {
    List<FactChange> changes = new ArrayList<>();
    before.forEach(
        (id, codes) -> {
          List<String> current = codes(now.get(id));
          if (!current.equals(codes)) {
            Fact fact = now.getDefinition(id);
            changes.add(new FactChange(fact.name(), labels(fact, codes), labels(fact, current)));
          }
        });
    return changes;
  }

  static List<Text> labels(Fact fact, List<String> codes) {
    return codes.stream()
        .map(code -> fact.findValue(code).map(Fact.Value::label).orElse(Text.same(code)))
        .toList();
  }

  /** The facts of conditions that were read. */
  static Map<String, List<String>> read(Iterable<String> ids, Facts facts) {
    Map<String, List<String>> read = new TreeMap<>();
    ids.forEach(id -> read.put(id, codes(facts.get(id))));
    return read;
  }
}
