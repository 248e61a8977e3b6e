package nl.keur.answering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;

/** An answer as people read it: labels instead of codes, dates in words. */
public final class AnswerText {
  private static final Text BLANK = new Text("niet ingevuld", "not filled in");
  private static final Text FILE = new Text("zie het bijgevoegde bestand", "see the file attached");

  private AnswerText() {}

  public static Text of(Question question, Answer answer) {
    if (answer.notApplicable().isPresent()) {
      String reason = answer.notApplicable().get();
      return new Text("niet van toepassing: " + reason, "not applicable: " + reason);
    }
    return answer.value().map(value -> of(question, value)).orElse(BLANK);
  }

  private static Text of(Question question, AnswerValue value) {
    return switch (value) {
      case AnswerValue.Chosen chosen ->
          joined(
              options(question.type()).stream()
                  .filter(option -> chosen.values().contains(option.value()))
                  .map(Option::label)
                  .toList());
      case AnswerValue.AtLevel at -> level(question, at.level());
      case AnswerValue.Amount amount -> Text.same(amount.number().toPlainString());
      case AnswerValue.OnDate on -> date(on.date());
      case AnswerValue.Words words -> Text.same(words.text());
      case AnswerValue.Rows rows -> rows(rows.rows().size());
      case AnswerValue.EvidenceOnly file -> FILE;
    };
  }

  private static List<Option> options(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice -> choice.options();
      case AnswerType.MultiChoice choices -> choices.options();
      case AnswerType.Level level -> List.of();
      case AnswerType.Number number -> List.of();
      case AnswerType.Date date -> List.of();
      case AnswerType.FreeText text -> List.of();
      case AnswerType.Table table -> List.of();
      case AnswerType.File file -> List.of();
    };
  }

  private static Text level(Question question, int level) {
    Text description =
        question.type() instanceof AnswerType.Level levels
            ? levels.descriptions().get(level)
            : BLANK;
    return new Text(
        "niveau " + level + ": " + description.nl(), "level " + level + ": " + description.en());
  }

  private static Text date(LocalDate date) {
    return new Text(day(date, Language.NL), day(date, Language.EN));
  }

  private static String day(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  private static Text rows(int count) {
    return new Text(
        count == 1 ? "een tabel met 1 rij" : "een tabel met " + count + " rijen",
        count == 1 ? "a table with 1 row" : "a table with " + count + " rows");
  }

  private static Text joined(List<Text> labels) {
    return labels.isEmpty()
        ? BLANK
        : new Text(
            labels.stream().map(Text::nl).collect(Collectors.joining("; ")),
            labels.stream().map(Text::en).collect(Collectors.joining("; ")));
  }
}
