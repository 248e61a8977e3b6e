package nl.keur.content.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keur.content.cases.Expectation.ExpectedScore;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.fact.FactValue;
import nl.keur.content.law.Duty;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.score.Score;

/** Holds what a case states against what came out. */
final class Checks {
  private final ContentLibrary library;
  private final List<Check> checks = new ArrayList<>();

  private Checks(ContentLibrary library) {
    this.library = library;
  }

  /** One check for each kind of outcome that is stated. */
  static List<Check> of(Expectation stated, ContentLibrary library) {
    Checks checks = new Checks(library);
    checks.add("facts", !stated.facts().isEmpty(), facts(stated.facts()));
    checks.add("duties", !stated.duties().isEmpty(), checks.duties(stated.duties()));
    checks.exactly("contradictions", stated.contradictions(), checks::contradictions);
    checks.add("questions shown", !stated.shown().isEmpty(), each(stated.shown(), Outcome::shows));
    checks.exactly("questions waiting at first", stated.waiting(), Outcome::waitingAtFirst);
    checks.exactly("stops of the procurement", stated.stops(), Outcome::stops);
    stated.score().ifPresent(score -> checks.score(score));
    checks.exactly("contract", stated.contract().map(Set::of), found -> Set.of(found.contract()));
    checks.exactly("clause sets", stated.sets(), Outcome::sets);
    checks.exactly("clause sets to decide", stated.setsToDecide(), Outcome::setsToDecide);
    checks.exactly("model agreements", stated.models(), Outcome::models);
    checks.add("clauses", !stated.clauses().isEmpty(), ClauseChecks.of(stated.clauses()));
    checks.exactly("conditional paragraphs", stated.paragraphsKept(), checks.paragraphs()::kept);
    checks.exactly(
        "paragraphs to decide", stated.paragraphsToDecide(), checks.paragraphs()::toDecide);
    stated
        .findings()
        .ifPresent(
            findings ->
                checks.exactly(
                    "findings in the change",
                    Optional.of(said(findings)),
                    outcome -> said(new ReportedChange(library, outcome).findings())));
    return checks.checks;
  }

  private ConditionalParagraphs paragraphs() {
    return new ConditionalParagraphs(library);
  }

  private static Set<String> said(Map<String, String> findings) {
    Set<String> said = new LinkedHashSet<>();
    findings.forEach((rule, outcome) -> said.add(rule + ": " + outcome));
    return said;
  }

  private void add(String name, boolean stated, Function<Outcome, List<String>> differences) {
    if (stated) {
      checks.add(new Check(name, differences));
    }
  }

  private void exactly(
      String name, Optional<Set<String>> stated, Function<Outcome, Set<String>> found) {
    stated.ifPresent(
        ids -> checks.add(new Check(name, outcome -> differences(ids, found.apply(outcome)))));
  }

  private static List<String> differences(Set<String> stated, Set<String> found) {
    Set<String> missing = new LinkedHashSet<>(stated);
    missing.removeAll(found);
    Set<String> more = new LinkedHashSet<>(found);
    more.removeAll(stated);
    return Stream.concat(
            missing.stream().map(id -> "stated, but did not come out: " + id),
            more.stream().map(id -> "came out, but is not stated: " + id))
        .toList();
  }

  private static Function<Outcome, List<String>> facts(Map<String, Set<String>> stated) {
    return outcome ->
        stated.entrySet().stream()
            .filter(
                fact ->
                    !outcome
                        .facts()
                        .get(fact.getKey())
                        .equals(new FactValue.Known(fact.getValue())))
            .map(
                fact ->
                    "%s is stated as %s, but is %s"
                        .formatted(
                            fact.getKey(), fact.getValue(), outcome.facts().get(fact.getKey())))
            .toList();
  }

  private Function<Outcome, List<String>> duties(Map<String, Boolean> stated) {
    return outcome -> {
      List<String> held =
          outcome.facts().duties(library.vocabulary().duties()).stream().map(Duty::id).toList();
      return each(stated, (same, duty) -> held.contains(duty)).apply(outcome);
    };
  }

  private Set<String> contradictions(Outcome outcome) {
    Set<String> found = new LinkedHashSet<>();
    outcome.facts().contradictions(library.vocabulary().contradictions()).stream()
        .map(Contradiction::id)
        .forEach(found::add);
    return found;
  }

  private static Function<Outcome, List<String>> each(
      Map<String, Boolean> stated, BiPredicate<Outcome, String> holds) {
    return outcome ->
        stated.entrySet().stream()
            .filter(one -> holds.test(outcome, one.getKey()) != one.getValue())
            .map(
                one ->
                    one.getValue()
                        ? "stated, but did not come out: " + one.getKey()
                        : "came out, but is excluded: " + one.getKey())
            .toList();
  }

  private void score(ExpectedScore stated) {
    checks.add(new Check("score", outcome -> differences(stated, outcome)));
    exactly("knock-outs", stated.knockOuts(), Outcome::knockOuts);
  }

  private static List<String> differences(ExpectedScore stated, Outcome outcome) {
    String expected = "%s to %s".formatted(shown(stated.lowest()), shown(stated.highest()));
    String found =
        outcome
            .card()
            .map(
                card ->
                    "%s to %s"
                        .formatted(
                            shown(card.total().lowest().map(Checks::shown)),
                            shown(card.total().highest().map(Checks::shown))))
            .orElse("no offer");
    return expected.equals(found)
        ? List.of()
        : List.of("the score is stated as %s, but is %s".formatted(expected, found));
  }

  private static String shown(Score score) {
    return score.shown().toPlainString();
  }

  private static String shown(Optional<String> end) {
    return end.orElse("no total");
  }
}
