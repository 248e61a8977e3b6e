package nl.keur.content.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.FactValue;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The facts and points of an offer in a test: {@code risk = high; kinds = a|b; role = ?; RQ-22 low;
 * RQ-30 open}. {@code ?} is unknown; a fact that is not named has no value, a question has full
 * points.
 */
public final class OfferReading implements Reading {
  private final Map<String, FactValue> facts = new HashMap<>();
  private final Set<String> low = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  public static OfferReading of(String... lines) {
    return new OfferReading().and(lines);
  }

  public OfferReading and(String... lines) {
    OfferReading reading = new OfferReading();
    reading.facts.putAll(facts);
    reading.low.addAll(low);
    reading.open.addAll(open);
    for (String line : String.join(";", lines).split(";")) {
      if (!line.isBlank()) {
        reading.read(line.strip());
      }
    }
    return reading;
  }

  private void read(String line) {
    if (line.endsWith(" low")) {
      low.add(line.substring(0, line.length() - 4));
    } else if (line.endsWith(" open")) {
      open.add(line.substring(0, line.length() - 5));
    } else {
      String[] parts = line.split(" = ", 2);
      facts.put(
          parts[0],
          switch (parts[1]) {
            case "?" -> new FactValue.Unknown();
            case "none-of-these" -> new FactValue.Known(Set.of());
            default -> new FactValue.Known(Set.of(parts[1].split("\\|")));
          });
    }
  }

  @Override
  public Truth fact(String fact, Set<String> values) {
    return facts.getOrDefault(fact, new FactValue.Unset()).in(values);
  }

  @Override
  public Truth answer(String question, Set<String> values) {
    return Truth.FALSE;
  }

  @Override
  public Truth parameter(String parameter, Set<String> values) {
    throw new IllegalStateException("The offer has no parameters: " + parameter);
  }

  @Override
  public Truth pointsBelow(String question, BigFraction bound) {
    return open.contains(question) ? Truth.UNKNOWN : Truth.of(low.contains(question));
  }
}
