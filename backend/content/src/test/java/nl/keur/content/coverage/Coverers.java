package nl.keur.content.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Vocabulary;

/** Everything that can cover a point, by the name under which a point calls it. */
final class Coverers {
  private final Map<String, Coverer> byName = new LinkedHashMap<>();

  /**
   * @param title as a reader of the table knows it
   */
  record Coverer(Kind kind, String title) {}

  /** In the order of the table. */
  enum Kind {
    QUESTION("questions"),
    CLAUSE("clauses"),
    ROLE_SHIFT_RULE("rules on change of use"),
    SET_CHOICE_RULE("rules that choose clause sets"),
    DUTY("duties"),
    USE("uses of AI"),
    MILESTONE("items of the timeline"),
    CONTRADICTION("contradictions"),
    FACT("facts"),
    SCREEN("screens");

    private final String plural;

    Kind(String plural) {
      this.plural = plural;
    }

    String plural() {
      return plural;
    }
  }

  private Coverers() {}

  static Coverers of(ContentLibrary library, Set<String> screens) {
    Coverers all = new Coverers();
    library
        .questionsById()
        .values()
        .forEach(one -> all.add(Kind.QUESTION, one.id(), one.text().en()));
    library.clauses().forEach(one -> all.add(Kind.CLAUSE, one.id(), one.title().en()));
    all.add(library.setChoice());
    all.add(library.vocabulary());
    screens.forEach(path -> all.add(Kind.SCREEN, "screen:" + path, path));
    return all;
  }

  private void add(SetChoice choice) {
    choice.groups().stream()
        .flatMap(group -> group.rules().stream())
        .forEach(rule -> add(Kind.SET_CHOICE_RULE, rule.id(), rule.why().en()));
  }

  private void add(Vocabulary vocabulary) {
    vocabulary
        .roleShift()
        .rules()
        .values()
        .forEach(rule -> add(Kind.ROLE_SHIFT_RULE, rule.id(), rule.name().en()));
    vocabulary.duties().forEach(duty -> add(Kind.DUTY, duty.id(), duty.title().en()));
    vocabulary.uses().forEach(use -> add(Kind.USE, use.id(), use.name().en()));
    vocabulary.timeline().forEach(one -> add(Kind.MILESTONE, one.id(), one.what().en()));
    vocabulary.contradictions().forEach(one -> add(Kind.CONTRADICTION, one.id(), one.text().en()));
    vocabulary
        .facts()
        .values()
        .forEach(fact -> add(Kind.FACT, "fact:" + fact.id(), fact.name().en()));
  }

  private void add(Kind kind, String name, String title) {
    byName.putIfAbsent(name, new Coverer(kind, title));
  }

  Optional<Coverer> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
