package nl.keur.content.purpose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.keur.content.fact.Fact;
import nl.keur.content.text.Text;

/** The labels of the codes in a purpose that are values of facts in the vocabulary. */
public final class PurposeWording {
  private final Map<String, Fact> facts;

  public PurposeWording(Map<String, Fact> facts) {
    this.facts = Map.copyOf(facts);
  }

  /** The values of a fact; none for a fact that the vocabulary does not hold. */
  public PurposeCodes codes(String fact) {
    Map<String, Text> labels = new LinkedHashMap<>();
    if (facts.containsKey(fact)) {
      facts.get(fact).values().forEach(value -> labels.put(value.code(), value.label()));
    }
    return new PurposeCodes(labels);
  }
}
