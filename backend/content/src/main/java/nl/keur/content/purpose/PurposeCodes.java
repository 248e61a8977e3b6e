package nl.keur.content.purpose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keur.content.text.Text;

/** The values that a field of the purpose may have, with their labels, in order. */
public record PurposeCodes(Map<String, Text> labels) {
  /** What a group has to do with the system. */
  public static final PurposeCodes RELATION =
      of(
          Map.entry("uses", new Text("gebruikt het systeem", "uses the system")),
          Map.entry("affected", new Text("ondervindt gevolgen", "is affected")),
          Map.entry(
              "both",
              new Text(
                  "gebruikt het systeem en ondervindt gevolgen",
                  "uses the system and is affected")));

  /** Who states an exclusion or takes a measure. */
  public static final PurposeCodes PARTY =
      of(
          Map.entry("institution", new Text("instelling", "institution")),
          Map.entry("supplier", new Text("leverancier", "supplier")),
          Map.entry("provider", new Text("aanbieder", "provider")));

  /** The kinds of documents from which the intended purpose follows (AI Act Art. 3(12)). */
  public static final PurposeCodes STATEMENT =
      of(
          Map.entry("instructions", new Text("gebruiksinstructies", "instructions for use")),
          Map.entry(
              "sales", new Text("reclame- of verkoopmateriaal", "promotional or sales material")),
          Map.entry("statement", new Text("verklaring", "statement")),
          Map.entry(
              "documentation", new Text("technische documentatie", "technical documentation")));

  public PurposeCodes {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  @SafeVarargs
  private static PurposeCodes of(Map.Entry<String, Text>... labels) {
    Map<String, Text> ordered = new LinkedHashMap<>();
    for (Map.Entry<String, Text> label : labels) {
      ordered.put(label.getKey(), label.getValue());
    }
    return new PurposeCodes(ordered);
  }

  public boolean has(String code) {
    return labels.containsKey(code);
  }

  /** The labels of these codes as the values follow on each other; codes not known come last. */
  Stream<Text> inOrder(List<String> codes) {
    return Stream.concat(
            labels.keySet().stream().filter(codes::contains),
            codes.stream().filter(code -> !has(code)))
        .map(this::label);
  }

  /** The label, or the code itself where it is not known. */
  public Text label(String code) {
    return labels.getOrDefault(code, Text.same(code));
  }
}
