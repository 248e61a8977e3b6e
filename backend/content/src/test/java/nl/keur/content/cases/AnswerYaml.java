package nl.keur.content.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.answer.Evidence;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Question;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads an answer of a case in the form its question asks. */
final class AnswerYaml {
  private static final LocalDate LONG_GONE = LocalDate.of(2026, 1, 1);

  /** What a file with an answer is worth on the day of assessment. */
  enum State {
    VALID,
    UNSEEN,
    EXPIRED,
    REJECTED
  }

  private AnswerYaml() {}

  /** Empty when the twin takes the answer away. */
  static Optional<Answer> read(Cursor written, Question question) {
    return written.isMapping()
        ? written.record(fields -> full(fields, question))
        : Optional.of(Answer.of(value(written, question.type())));
  }

  private static Optional<Answer> full(Fields fields, Question question) {
    if (fields.flag("blank")) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            fields.find("value").map(value -> value(value, question.type())),
            fields.findWords("explanation").orElse(""),
            fields.findWords("not-applicable"),
            fields.findChoice("evidence", State.class).stream()
                .map(state -> evidence(question, state))
                .toList(),
            fields
                .find("details")
                .map(details -> cells(details, details(question.type())))
                .orElse(Map.of())));
  }

  private static Evidence evidence(Question question, State state) {
    return new Evidence(
        "file-" + question.id().toLowerCase(Locale.ROOT),
        question.evidence().kinds().stream().findFirst().orElse("other"),
        state == State.EXPIRED ? Optional.of(LONG_GONE) : Optional.empty(),
        switch (state) {
          case VALID, EXPIRED -> Evidence.Seen.ACCEPTED;
          case UNSEEN -> Evidence.Seen.NOT_YET;
          case REJECTED -> Evidence.Seen.REJECTED;
        });
  }

  private static List<Column> details(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice -> choice.details();
      case AnswerType.MultiChoice several -> several.details();
      case AnswerType.Level level -> List.of();
      case AnswerType.Number number -> List.of();
      case AnswerType.Date date -> List.of();
      case AnswerType.FreeText text -> List.of();
      case AnswerType.Table table -> List.of();
      case AnswerType.File file -> List.of();
    };
  }

  private static AnswerValue value(Cursor written, AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice -> chosen(written, List.of(written.words()));
      case AnswerType.MultiChoice several -> chosen(written, written.items(Cursor::words));
      case AnswerType.Level level -> level(written);
      case AnswerType.Number number -> new AnswerValue.Amount(number(written));
      case AnswerType.Date date -> new AnswerValue.OnDate(Fields.dateAt(written));
      case AnswerType.FreeText text -> new AnswerValue.Words(written.words());
      case AnswerType.Table table ->
          new AnswerValue.Rows(written.items(row -> cells(row, table.columns())));
      case AnswerType.File file -> new AnswerValue.EvidenceOnly();
    };
  }

  private static AnswerValue chosen(Cursor written, List<String> codes) {
    if (codes.isEmpty()) {
      written.mistake("Choose at least one option, or leave the answer out.");
      return new AnswerValue.Words(Fields.MISSING);
    }
    return new AnswerValue.Chosen(new LinkedHashSet<>(codes));
  }

  private static AnswerValue level(Cursor written) {
    if (!written.scalar().matches("[0-4]")) {
      written.mistake("Write a level, 0 to 4.");
      return new AnswerValue.Words(Fields.MISSING);
    }
    return new AnswerValue.AtLevel(Integer.parseInt(written.scalar()));
  }

  private static BigDecimal number(Cursor written) {
    try {
      return new BigDecimal(written.scalar());
    } catch (NumberFormatException e) {
      written.mistake("Write a number.");
      return BigDecimal.ZERO;
    }
  }

  private static Map<String, List<String>> cells(Cursor written, List<Column> columns) {
    return written.record(fields -> read(fields, columns));
  }

  private static Map<String, List<String>> read(Fields fields, List<Column> columns) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (Column column : columns) {
      fields
          .find(column.id())
          .ifPresent(
              cell ->
                  cells.put(
                      column.id(),
                      column.kind() == Column.Kind.MULTI_CHOICE
                          ? cell.items(Cursor::words)
                          : List.of(cell.scalar())));
    }
    return cells;
  }
}
