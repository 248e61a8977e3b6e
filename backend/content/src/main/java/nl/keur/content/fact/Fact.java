package nl.keur.content.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.condition.Condition;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.text.Text;

/**
 * Something the portal knows about a procurement or an offer, in a closed list of values.
 *
 * @param origin exactly one: a closed question, or a derivation from other facts
 * @param legalBasis where the law defines its values, for a fact that is a class of law
 */
public record Fact(
    String id,
    String version,
    Scope scope,
    Text name,
    Kind kind,
    List<Value> values,
    Origin origin,
    List<LegalBasis> legalBasis) {
  public Fact {
    values = List.copyOf(values);
    legalBasis = List.copyOf(legalBasis);
  }

  public Optional<Value> findValue(String code) {
    return values.stream().filter(value -> value.code().equals(code)).findFirst();
  }

  /** Whose answers set it. A vendor's answer never sets a procurement fact. */
  public enum Scope {
    PROCUREMENT,
    OFFER
  }

  /** One value, or any number of values. */
  public enum Kind {
    CHOICE,
    SET
  }

  /** A value with its label as it reads inside a sentence. */
  public record Value(String code, Text label) {}

  public sealed interface Origin {}

  /** Set by one closed question; every option maps to a value. */
  public record SetBy(String question, Map<String, String> map) implements Origin {
    public SetBy {
      map = Map.copyOf(map);
    }

    /** The value that an answer gives; a code without a mapping, such as a number, is itself. */
    public FactValue.Known valueOf(Set<String> codes) {
      return new FactValue.Known(
          codes.stream()
              .map(code -> map.getOrDefault(code, code))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** The first rule that is true gives the value. */
  public record FirstMatch(List<Rule> rules, String otherwise) implements Origin {
    public FirstMatch {
      rules = List.copyOf(rules);
    }
  }

  /** Each true rule adds its value; the set may be empty. */
  public record EveryMatch(List<Rule> rules) implements Origin {
    public EveryMatch {
      rules = List.copyOf(rules);
    }
  }

  public record Rule(Condition when, String value) {}
}
