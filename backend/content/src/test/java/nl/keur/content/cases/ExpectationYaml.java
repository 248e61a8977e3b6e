package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.keur.content.cases.Expectation.ExpectedScore;
import nl.keur.content.clause.Clause;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.law.Duty;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads what must come out of a case, and refuses ids that the content does not hold. */
final class ExpectationYaml {
  private static final List<String> CONTRACT = List.of("continue", "hold", "no-contract");
  private static final List<String> CLAUSE_STATES = List.of("suggested", "to-decide", "not");

  private final ContentLibrary library;
  private final Set<String> duties = new LinkedHashSet<>();
  private final Set<String> contradictions = new LinkedHashSet<>();
  private final Set<String> clauses = new LinkedHashSet<>();
  private final Set<String> paragraphs;

  ExpectationYaml(ContentLibrary library) {
    this.library = library;
    library.vocabulary().duties().stream().map(Duty::id).forEach(duties::add);
    library.vocabulary().contradictions().stream()
        .map(Contradiction::id)
        .forEach(contradictions::add);
    library.clauses().stream().map(Clause::id).forEach(clauses::add);
    paragraphs = ConditionalParagraphs.of(library);
  }

  Expectation read(Fields fields) {
    return new Expectation(
        fields.find("facts").map(this::facts).orElse(Map.of()),
        yesOrNo(fields, "duties", duties::contains),
        ids(fields, "contradictions", contradictions::contains),
        yesOrNo(fields, "shown", this::isQuestion),
        ids(fields, "waiting", this::isQuestion),
        ids(fields, "stops", this::isQuestion),
        fields.find("score").map(score -> score.record(this::score)),
        fields.find("contract").map(ExpectationYaml::contract),
        ids(fields, "sets", library.clauseSets()::containsKey),
        ids(fields, "sets-to-decide", library.clauseSets()::containsKey),
        ids(fields, "models", this::isModel),
        fields.find("clauses").map(this::clauses).orElse(Map.of()),
        ids(fields, "paragraphs-kept", paragraphs::contains),
        ids(fields, "paragraphs-to-decide", paragraphs::contains),
        fields.find("findings").map(this::findings));
  }

  private boolean isQuestion(String id) {
    return library.findQuestion(id).isPresent();
  }

  private boolean isModel(String value) {
    return library.vocabulary().facts().get("dpa_model").findValue(value).isPresent();
  }

  private Map<String, Set<String>> facts(Cursor written) {
    return written.record(
        facts -> {
          Map<String, Set<String>> values = new LinkedHashMap<>();
          facts
              .all()
              .forEach(
                  (id, value) ->
                      FactCodes.read(library, facts, id, value)
                          .ifPresent(codes -> values.put(id, codes)));
          return values;
        });
  }

  private static Map<String, Boolean> yesOrNo(Fields fields, String key, Predicate<String> known) {
    return fields
        .find(key)
        .map(
            written ->
                written.record(
                    lists -> {
                      Map<String, Boolean> holds = new LinkedHashMap<>();
                      lists
                          .list("includes", id -> known(id, known))
                          .forEach(id -> holds.put(id, true));
                      lists
                          .list("excludes", id -> known(id, known))
                          .forEach(id -> holds.put(id, false));
                      return holds;
                    }))
        .orElse(Map.of());
  }

  private static Optional<Set<String>> ids(Fields fields, String key, Predicate<String> known) {
    return fields.find(key).map(list -> new LinkedHashSet<>(list.items(id -> known(id, known))));
  }

  private static String known(Cursor id, Predicate<String> known) {
    String written = id.words();
    if (!known.test(written)) {
      id.mistake("The content holds no '%s'.".formatted(written));
    }
    return written;
  }

  private ExpectedScore score(Fields fields) {
    return new ExpectedScore(
        fields.findWords("lowest"),
        fields.findWords("highest"),
        ids(fields, "knock-outs", this::isQuestion));
  }

  private static String contract(Cursor written) {
    if (!CONTRACT.contains(written.words())) {
      written.mistake("Write one of: %s.".formatted(String.join(", ", CONTRACT)));
    }
    return written.words();
  }

  private Map<String, String> findings(Cursor written) {
    return written.record(
        rules -> {
          Map<String, String> found = new LinkedHashMap<>();
          rules
              .all()
              .forEach(
                  (rule, outcome) -> {
                    if (!library.vocabulary().roleShift().rules().containsKey(rule)) {
                      rules.mistake(rule, "There is no rule '%s'.".formatted(rule));
                    }
                    found.put(rule, outcome.words());
                  });
          return found;
        });
  }

  private Map<String, String> clauses(Cursor written) {
    return written.record(
        lists -> {
          Map<String, String> states = new LinkedHashMap<>();
          for (String state : CLAUSE_STATES) {
            lists
                .list(state, id -> known(id, clauses::contains))
                .forEach(id -> states.put(id, state));
          }
          return states;
        });
  }
}
