package nl.keur.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactTrace;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;
import nl.keur.content.fact.Givens;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Text;

/**
 * What the institution found before it asked, as reading text for a vendor: each fact with its
 * values, what it rests on, and the questions behind it. It names no person and repeats no
 * explanation; those stay with the institution.
 */
public record InstitutionOutcome(List<Statement> main, List<Statement> further) {

  /** What a vendor needs to know first: AI system, practice, class, transparency, roles, data. */
  private static final List<String> MAIN =
      List.of(
          "is_ai_system",
          "practice",
          "risk_level",
          "annex_iii_point",
          "exemption_ground",
          "transparency",
          "institution_role",
          "profiling",
          "output_role",
          "personal_data_kinds");

  /**
   * One fact.
   *
   * @param values labels; empty for a set without values
   * @param because other facts that it follows from, with their values
   * @param questions the institution's questions at the bottom of it
   * @param decided whether a person decided it, instead of the answers
   */
  public record Statement(
      String fact,
      Text name,
      List<Text> values,
      List<Ground> because,
      List<Question> questions,
      boolean decided) {}

  /** A fact that another one rests on. */
  public record Ground(Text name, List<Text> values) {}

  /**
   * @param frozen the institution's facts as they were issued
   * @param decided the facts among them that a person decided
   */
  static InstitutionOutcome of(
      ContentLibrary content, Map<String, FactValue> frozen, Set<String> decided) {
    Map<String, Question> questions = content.questionsById();
    Map<String, Statement> statements = new LinkedHashMap<>();
    Facts facts = derivedAgain(content, frozen);
    content.vocabulary().facts().values().stream()
        .filter(fact -> fact.scope() == Fact.Scope.PROCUREMENT)
        .forEach(
            fact ->
                statement(facts, frozen, fact, questions, decided)
                    .ifPresent(statement -> statements.put(fact.id(), statement)));
    List<Statement> main = new ArrayList<>();
    MAIN.forEach(id -> Optional.ofNullable(statements.remove(id)).ifPresent(main::add));
    return new InstitutionOutcome(main, List.copyOf(statements.values()));
  }

  /** Every fact of the outcome. */
  public Optional<Statement> find(String fact) {
    return java.util.stream.Stream.concat(main.stream(), further.stream())
        .filter(statement -> statement.fact().equals(fact))
        .findFirst();
  }

  /** The same facts, so that what a derived one rests on can be traced. */
  private static Facts derivedAgain(ContentLibrary content, Map<String, FactValue> frozen) {
    return Facts.total(content.vocabulary().facts(), Givens.of(frozen), Map.of());
  }

  private static Optional<Statement> statement(
      Facts facts,
      Map<String, FactValue> frozen,
      Fact fact,
      Map<String, Question> questions,
      Set<String> decided) {
    if (!(frozen.get(fact.id()) instanceof FactValue.Known known)) {
      return Optional.empty();
    }
    FactTrace trace = facts.trace(fact.id());
    return Optional.of(
        new Statement(
            fact.id(),
            fact.name(),
            labels(fact, known),
            trace.from().stream().flatMap(from -> ground(from).stream()).toList(),
            trace.allQuestions().stream()
                .filter(questions::containsKey)
                .map(questions::get)
                .toList(),
            decided.contains(fact.id())));
  }

  private static Optional<Ground> ground(FactTrace trace) {
    return trace.value() instanceof FactValue.Known known
        ? Optional.of(new Ground(trace.fact().name(), labels(trace.fact(), known)))
        : Optional.empty();
  }

  private static List<Text> labels(Fact fact, FactValue.Known known) {
    Set<Text> labels = new LinkedHashSet<>();
    fact.values().stream()
        .filter(value -> known.values().contains(value.code()))
        .forEach(value -> labels.add(value.label()));
    return List.copyOf(labels);
  }
}
