package nl.keur.content.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.proposal.ClauseOutcome;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.law.Duty;
import nl.keur.content.library.ContentLibrary;

/**
 * What cases touch: questions answered, options and levels chosen, clauses suggested, paragraphs
 * with a condition printed, duties and contradictions that hold, rules that find something.
 */
final class Touched {
  private final ContentLibrary library;
  private final Set<String> answered = new LinkedHashSet<>();
  private final Set<String> chosen = new LinkedHashSet<>();
  private final Set<String> suggested = new LinkedHashSet<>();
  private final Set<String> kept = new LinkedHashSet<>();
  private final Set<String> held = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> found = new LinkedHashSet<>();

  Touched(ContentLibrary library) {
    this.library = library;
  }

  void add(Outcome outcome) {
    kept.addAll(new ConditionalParagraphs(library).kept(outcome));
    outcome.facts().duties(library.vocabulary().duties()).forEach(duty -> held.add(duty.id()));
    outcome
        .facts()
        .contradictions(library.vocabulary().contradictions())
        .forEach(contradiction -> seen.add(contradiction.id()));
    if (outcome.change().isPresent()) {
      found.addAll(new ReportedChange(library, outcome).touched());
    }
    outcome.sheets().forEach(sheet -> sheet.answers().forEach(this::answer));
    outcome.clauses().values().stream()
        .filter(clause -> clause.state() == ClauseOutcome.State.SUGGESTED)
        .forEach(clause -> suggested.add(clause.clause().id()));
  }

  private void answer(String question, Answer answer) {
    answered.add(question);
    Stream.concat(answer.value().stream().flatMap(Touched::chosen), cells(answer.details()))
        .forEach(code -> chosen.add(question + " " + code));
  }

  private static Stream<String> chosen(AnswerValue value) {
    return value instanceof AnswerValue.Rows table
        ? table.rows().stream().flatMap(Touched::cells)
        : value.codes().stream();
  }

  private static Stream<String> cells(Map<String, List<String>> row) {
    return row.entrySet().stream()
        .flatMap(column -> column.getValue().stream().map(code -> cell(column.getKey(), code)));
  }

  /** What none of them touches, by kind. */
  Map<String, List<String>> left() {
    Map<String, List<String>> left = new LinkedHashMap<>();
    left.put("questions", left(questions().map(Question::id), answered));
    left.put("options", left(questions().flatMap(Touched::codes), chosen));
    left.put("clauses", left(library.clauses().stream().map(Clause::id), suggested));
    left.put("paragraphs", left(ConditionalParagraphs.of(library).stream(), kept));
    left.put("duties", left(library.vocabulary().duties().stream().map(Duty::id), held));
    left.put(
        "contradictions",
        left(library.vocabulary().contradictions().stream().map(Contradiction::id), seen));
    left.put("rules", left(library.vocabulary().roleShift().rules().keySet().stream(), found));
    return left;
  }

  private Stream<Question> questions() {
    return library.questionsById().values().stream();
  }

  private static Stream<String> codes(Question question) {
    Stream<String> codes =
        switch (question.type()) {
          case AnswerType.Choice choice -> codes(choice.options(), choice.allowOther());
          case AnswerType.MultiChoice several -> codes(several.options(), several.allowOther());
          case AnswerType.Level level ->
              IntStream.range(0, level.descriptions().size()).mapToObj(Integer::toString);
          case AnswerType.Number number -> Stream.of();
          case AnswerType.Date date -> Stream.of();
          case AnswerType.FreeText text -> Stream.of();
          case AnswerType.Table table -> codes(table.columns());
          case AnswerType.File file -> Stream.of();
        };
    return Stream.concat(codes, codes(details(question.type())))
        .map(code -> question.id() + " " + code);
  }

  private static List<Column> details(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice -> choice.details();
      case AnswerType.MultiChoice several -> several.details();
      default -> List.of();
    };
  }

  private static Stream<String> codes(List<Column> columns) {
    return columns.stream()
        .flatMap(
            column -> column.options().stream().map(option -> cell(column.id(), option.value())));
  }

  private static String cell(String column, String code) {
    return column + ": " + code;
  }

  private static Stream<String> codes(List<Option> options, boolean other) {
    return Stream.concat(
            options.stream().map(Option::value), other ? Stream.of("other") : Stream.of())
        .distinct();
  }

  private static List<String> left(Stream<String> all, Set<String> touched) {
    List<String> left = new ArrayList<>(all.toList());
    left.removeAll(touched);
    return left;
  }
}
