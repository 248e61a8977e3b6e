package nl.keur.content.words;

import java.util.List;
import java.util.stream.Stream;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.text.Text;

/** What somebody reads to answer a question: the question, its help, and what can be chosen. */
final class Asked {
  private Asked() {}

  static List<Text> of(Question question) {
    Question.Help help = question.help();
    return Stream.of(
            Stream.of(question.text()),
            Stream.of(help.about(), help.term(), help.why(), help.good(), help.weak())
                .flatMap(part -> part.stream()),
            choices(question.type()),
            question.explanation().prompt().stream())
        .flatMap(texts -> texts)
        .toList();
  }

  private static Stream<Text> choices(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice ->
          Stream.concat(labels(choice.options()), columns(choice.details()));
      case AnswerType.MultiChoice several ->
          Stream.concat(labels(several.options()), columns(several.details()));
      case AnswerType.Level level -> level.descriptions().stream();
      case AnswerType.Table table -> columns(table.columns());
      case AnswerType.Number number -> Stream.of();
      case AnswerType.Date date -> Stream.of();
      case AnswerType.FreeText text -> Stream.of();
      case AnswerType.File file -> Stream.of();
    };
  }

  private static Stream<Text> columns(List<Column> columns) {
    return columns.stream()
        .flatMap(column -> Stream.concat(Stream.of(column.label()), labels(column.options())));
  }

  private static Stream<Text> labels(List<Option> options) {
    return options.stream().map(Option::label);
  }
}
