package nl.keur.content.condition;

import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Parameters and points given by hand; what is not given is unknown. */
record ClauseReading(Map<String, Set<String>> values) implements Reading {
  @Override
  public Truth fact(String fact, Set<String> wanted) {
    return among(fact, wanted);
  }

  @Override
  public Truth answer(String question, Set<String> wanted) {
    return among(question, wanted);
  }

  @Override
  public Truth parameter(String parameter, Set<String> wanted) {
    return among(parameter, wanted);
  }

  @Override
  public Truth pointsBelow(String question, BigFraction bound) {
    if (!values.containsKey(question)) {
      return Truth.UNKNOWN;
    }
    String[] parts = values.get(question).iterator().next().split("/");
    BigFraction points = BigFraction.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    return Truth.of(points.compareTo(bound) < 0);
  }

  private Truth among(String id, Set<String> wanted) {
    return values.containsKey(id)
        ? Truth.of(values.get(id).stream().anyMatch(wanted::contains))
        : Truth.UNKNOWN;
  }
}
