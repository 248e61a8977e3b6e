package nl.keur.classification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.fact.FactTrace;
import nl.keur.content.text.Text;
import nl.keur.procurement.DecidedValue;

/** A derivation as sentences: what is indicated first, what it rests on after it. */
final class TraceWords {
  private final Evidenced evidenced;

  TraceWords(Evidenced evidenced) {
    this.evidenced = evidenced;
  }

  void collect(FactTrace trace, Set<Text> sentences) {
    sentences.add(sentence(trace));
    trace.from().stream()
        .filter(part -> !(part.how() instanceof FactTrace.SetByQuestion))
        .forEach(part -> collect(part, sentences));
  }

  private Text sentence(FactTrace trace) {
    Text says = new FactWords(trace.fact()).says(trace.value());
    return switch (trace.how()) {
      case FactTrace.SetByQuestion set -> ended(says);
      case FactTrace.Derived derived ->
          trace.from().isEmpty() ? ended(says) : because(says, trace.from());
      case FactTrace.Decided decided -> decided(says, trace, decided);
    };
  }

  private static Text because(Text says, List<FactTrace> from) {
    List<Text> parts =
        from.stream().map(part -> new FactWords(part.fact()).says(part.value())).toList();
    return new Text(
        says.nl()
            + ", want "
            + parts.stream().map(Text::nl).collect(Collectors.joining(", en "))
            + ".",
        says.en()
            + ", because "
            + parts.stream().map(Text::en).collect(Collectors.joining(", and "))
            + ".");
  }

  /** The decision may be older than the name of whoever took it. */
  private Text decided(Text says, FactTrace trace, FactTrace.Decided decided) {
    DecidedValue value = evidenced.decided().get(trace.fact().id());
    String name = value == null ? "" : evidenced.names().getOrDefault(value.decidedBy(), "");
    Text established = new FactWords(trace.fact()).says(decided.established());
    return new Text(
        says.nl() + ": zo besloot " + name + ". Volgens de antwoorden: " + established.nl() + ".",
        says.en() + ": " + name + " decided so. By the answers: " + established.en() + ".");
  }

  private static Text ended(Text says) {
    return new Text(says.nl() + ".", says.en() + ".");
  }
}
