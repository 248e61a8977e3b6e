package nl.keur.classification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.classification.Classification.State;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Text;

/** A fact and its value in words. */
record FactWords(Fact fact) {
  private static final Text NOTHING = new Text("geen", "none");

  static State state(FactValue value) {
    return switch (value) {
      case FactValue.Known known -> State.KNOWN;
      case FactValue.Unknown open -> State.OPEN;
      case FactValue.Unset unset -> State.NOT_ASKED;
    };
  }

  static Set<String> codes(FactValue value) {
    return value instanceof FactValue.Known known ? known.values() : Set.of();
  }

  /** Labels in the order of the vocabulary; none while open, or for an empty set. */
  List<Text> labels(FactValue value) {
    Set<String> codes = codes(value);
    return fact.values().stream()
        .filter(one -> codes.contains(one.code()))
        .map(Fact.Value::label)
        .toList();
  }

  /** To stand in a sentence: “Risk level” is high risk. */
  Text says(FactValue value) {
    Text is =
        switch (value) {
          case FactValue.Known known -> known(known);
          case FactValue.Unknown open -> new Text("staat nog open", "is still open");
          case FactValue.Unset unset -> new Text("is hier niet gevraagd", "was not asked here");
        };
    return new Text(
        "“" + fact.name().nl() + "” " + is.nl(), "“" + fact.name().en() + "” " + is.en());
  }

  private Text known(FactValue.Known value) {
    List<Text> labels = value.values().isEmpty() ? List.of(NOTHING) : labels(value);
    return new Text(
        "is " + labels.stream().map(Text::nl).collect(Collectors.joining(" en ")),
        "is " + labels.stream().map(Text::en).collect(Collectors.joining(" and ")));
  }
}
