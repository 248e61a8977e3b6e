package nl.keur.content.clause.proposal;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Text;

/** The sector model that fits while the institution has not chosen one (legal.md §3.4). */
final class SuggestedModel {
  private SuggestedModel() {}

  static Optional<ModelSuggestion> of(ContentLibrary library, Reasons reasons) {
    SetChoice.ProcessorModel model = library.setChoice().processorModel();
    Reason open = reasons.read(Reason.Kind.RULE, model.when());
    Map<SetChoice.Suggestion, Reason> fitting = new LinkedHashMap<>();
    for (SetChoice.Suggestion suggestion : model.suggestions()) {
      Reason reason = reasons.read(Reason.Kind.RULE, suggestion.when());
      if (reason.truth() == Truth.TRUE) {
        fitting.put(suggestion, reason);
      }
    }
    if (open.truth() != Truth.TRUE || fitting.isEmpty()) {
      return Optional.empty();
    }
    Fact fact = library.vocabulary().facts().get(model.when().factsRead().iterator().next());
    Map<String, Text> values = new LinkedHashMap<>();
    fitting.keySet().stream()
        .flatMap(suggestion -> suggestion.values().stream())
        .forEach(value -> values.put(value, fact.findValue(value).orElseThrow().label()));
    List<Reason> why = Stream.concat(Stream.of(open), fitting.values().stream()).toList();
    return Optional.of(new ModelSuggestion(fact.id(), model.why(), unmodifiableMap(values), why));
  }
}
