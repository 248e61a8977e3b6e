package nl.keur.content.fact;

import java.util.Set;
import nl.keur.content.condition.Truth;

/** The state of a fact at one moment. */
public sealed interface FactValue {

  /** Truth of "has at least one of these values". */
  default Truth in(Set<String> values) {
    return switch (this) {
      case Known known -> Truth.of(known.values.stream().anyMatch(values::contains));
      case Unset unset -> Truth.FALSE;
      case Unknown unknown -> Truth.UNKNOWN;
    };
  }

  /** One value for a choice; any number, none included, for a set. */
  record Known(Set<String> values) implements FactValue {
    public Known {
      values = Set.copyOf(values);
    }
  }

  /** The question that sets it is hidden or was not issued: it has no value. */
  record Unset() implements FactValue {}

  /** The question that sets it is shown and still blank, or a derivation can still change. */
  record Unknown() implements FactValue {}
}
