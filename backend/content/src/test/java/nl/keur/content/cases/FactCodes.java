package nl.keur.content.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.fact.Fact;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads the value of a fact as a case writes it: one code for a choice, a list for a set. */
final class FactCodes {
  private FactCodes() {}

  static Optional<Set<String>> read(
      ContentLibrary library, Fields fields, String id, Cursor value) {
    Fact fact = library.vocabulary().facts().get(id);
    if (fact == null) {
      fields.mistake(id, "There is no fact '%s'.".formatted(id));
      return Optional.empty();
    }
    Set<String> codes =
        new LinkedHashSet<>(
            fact.kind() == Fact.Kind.SET ? value.items(Cursor::words) : List.of(value.words()));
    for (String code : codes) {
      if (fact.findValue(code).isEmpty()) {
        fields.mistake(id, "'%s' has no value '%s'.".formatted(id, code));
      }
    }
    return Optional.of(codes);
  }
}
