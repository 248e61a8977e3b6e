package nl.keur.content.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/** What derivations start from: values that questions and other sheets give, and answers. */
public interface Givens {

  /**
   * The value a fact has without deriving it. Present for every fact that a question sets; for a
   * derived fact only when it was frozen elsewhere.
   */
  Optional<FactValue> given(Fact fact);

  /** Truth of "the answer to this question is one of these", false for a hidden question. */
  Truth answer(String question, Set<String> values);

  /** Values alone, no answers: what is not among them is not set yet. */
  static Givens of(Map<String, FactValue> values) {
    return new GivenValues(Map.copyOf(values));
  }

  /** Values by fact id; every question counts as not issued. */
  record GivenValues(Map<String, FactValue> values) implements Givens {
    @Override
    public Optional<FactValue> given(Fact fact) {
      return switch (fact.origin()) {
        case Fact.SetBy setBy ->
            Optional.of(values.getOrDefault(fact.id(), new FactValue.Unknown()));
        case Fact.FirstMatch first -> frozen(fact);
        case Fact.EveryMatch every -> frozen(fact);
      };
    }

    /** A derived fact that is unknown elsewhere can still be derived here. */
    private Optional<FactValue> frozen(Fact fact) {
      return Optional.ofNullable(values.get(fact.id()))
          .filter(value -> !(value instanceof FactValue.Unknown));
    }

    @Override
    public Truth answer(String question, Set<String> values) {
      return Truth.FALSE;
    }
  }
}
