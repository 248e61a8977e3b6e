package nl.keur.content.clause.value;

import java.util.Map;
import java.util.Optional;

/** The values that the contract manager filled in, checked or not. */
public record FilledIn(Map<ParameterId, Value> values) {
  public static final FilledIn NOTHING = new FilledIn(Map.of());

  public FilledIn {
    values = Map.copyOf(values);
  }

  public Optional<Value> find(ParameterId parameter) {
    return Optional.ofNullable(values.get(parameter));
  }
}
