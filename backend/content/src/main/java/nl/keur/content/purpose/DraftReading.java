package nl.keur.content.purpose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Language;

/** Answers and facts as a draft reads them: what is not there is blank. */
record DraftReading(
    Map<String, Answer> answers,
    Map<String, FactValue> facts,
    Function<String, Optional<Question>> questions,
    Language language) {
  private static final AnswerValue NOTHING = new AnswerValue.EvidenceOnly();

  /** The value of a choice fact; blank while it has none. */
  String fact(String id) {
    List<String> values = facts(id);
    return values.size() == 1 ? values.getFirst() : "";
  }

  /** The values of a fact in the order of their codes; none while it has no value. */
  List<String> facts(String id) {
    return facts.get(id) instanceof FactValue.Known known
        ? known.values().stream().sorted().toList()
        : List.of();
  }

  Set<String> codes(String question) {
    return value(question).map(AnswerValue::codes).orElse(Set.of());
  }

  String words(String question) {
    return value(question).orElse(NOTHING) instanceof AnswerValue.Words words
        ? words.text().strip()
        : "";
  }

  String explanation(String question) {
    return findAnswer(question).map(Answer::explanation).map(String::strip).orElse("");
  }

  List<Map<String, List<String>>> rows(String question) {
    return value(question).orElse(NOTHING) instanceof AnswerValue.Rows rows
        ? rows.rows()
        : List.of();
  }

  static String cell(Map<String, List<String>> row, String column) {
    return String.join(", ", row.getOrDefault(column, List.of())).strip();
  }

  /** The labels of the codes in a cell that are asked for. */
  Stream<String> labelled(
      String question, String column, Map<String, List<String>> row, Predicate<String> asked) {
    List<Option> options = options(question, column);
    return row.getOrDefault(column, List.of()).stream()
        .filter(asked)
        .map(code -> label(options, code));
  }

  /** The label of the option that was chosen. */
  String labelOf(String question) {
    return codes(question).stream()
        .map(code -> label(options(question), code))
        .collect(Collectors.joining(", "));
  }

  private List<Option> options(String question) {
    return questions
        .apply(question)
        .map(Question::type)
        .map(
            type -> type instanceof AnswerType.Choice choice ? choice.options() : List.<Option>of())
        .orElse(List.of());
  }

  private List<Option> options(String question, String column) {
    return questions
        .apply(question)
        .map(Question::type)
        .map(type -> type instanceof AnswerType.Table table ? table.columns() : List.<Column>of())
        .stream()
        .flatMap(List::stream)
        .filter(one -> one.id().equals(column))
        .flatMap(one -> one.options().stream())
        .toList();
  }

  private String label(List<Option> options, String code) {
    return options.stream()
        .filter(option -> option.value().equals(code))
        .map(option -> option.label().in(language))
        .findFirst()
        .orElse(code);
  }

  private Optional<AnswerValue> value(String question) {
    return findAnswer(question).flatMap(Answer::value);
  }

  private Optional<Answer> findAnswer(String question) {
    return Optional.ofNullable(answers.get(question));
  }
}
