package nl.keur.answering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnsweringProblem.AnswerRefused;
import nl.keur.answering.AnsweringProblem.QuestionUnknown;
import nl.keur.answering.AnsweringProblem.StaleAnswer;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerCheck;
import nl.keur.content.checklist.Question;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Transactions;

/**
 * Saves one answer, as the form does while somebody types. An incomplete answer can always be
 * saved; one in the wrong form can't. An answer on a question that is hidden meanwhile is kept, for
 * undo. Problems: all of {@link AnsweringProblem} but those of files and completing.
 */
@Singleton
public class SaveAnswer {
  /** Left out of the timeline of a dossier: it happens while somebody types. */
  public static final String SAVED = "AnswerSaved";

  private final Sheets sheets;
  private final OpenForWriting openForWriting;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  SaveAnswer(
      Sheets sheets,
      OpenForWriting openForWriting,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.sheets = sheets;
    this.openForWriting = openForWriting;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param value JSON in the form of {@link AnswerJson}; empty for none
   * @param details cells of the extra columns beside a choice
   * @param notApplicable the reason why the question does not apply; empty when it does
   * @param basedOn the version that was changed; 0 for a first answer
   */
  public record Request(
      UUID sheetId,
      String questionId,
      Optional<Object> value,
      String explanation,
      Map<String, List<String>> details,
      Optional<String> notApplicable,
      int basedOn) {}

  /** The sheet after saving: another answer may show or hide questions. */
  public Result<OpenedSheet, AnsweringProblem> with(
      WritingScope scope, Actor actor, Request request) {
    Instant now = transactions.now();
    return transactions.write(
        () ->
            openForWriting
                .sheet(scope, request.sheetId(), now)
                .flatMap(sheet -> save(scope, actor, sheet, request)));
  }

  private Result<OpenedSheet, AnsweringProblem> save(
      WritingScope scope, Actor actor, OpenedSheet sheet, Request request) {
    Optional<Question> question = sheet.findQuestion(request.questionId());
    if (question.isEmpty()) {
      return Result.refused(new QuestionUnknown(request.questionId()));
    }
    return answer(question.get(), request)
        .flatMap(answer -> store(scope, actor, sheet, request, answer));
  }

  private static Result<Answer, AnsweringProblem> answer(Question question, Request request) {
    var answer =
        new Answer(
            request.value().flatMap(value -> AnswerJson.read(question.type(), value)),
            request.explanation(),
            request.notApplicable(),
            List.of(),
            request.details());
    var malformed = AnswerCheck.of(question, answer).malformed();
    return malformed.isEmpty() ? Result.ok(answer) : Result.refused(new AnswerRefused(malformed));
  }

  private Result<OpenedSheet, AnsweringProblem> store(
      WritingScope scope, Actor actor, OpenedSheet sheet, Request request, Answer answer) {
    var saved =
        new SavedAnswer(
            request.questionId(),
            answer,
            request.basedOn() + 1,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor);
    Optional<SavedAnswer> before = Optional.ofNullable(sheet.saved().get(request.questionId()));
    Optional<UUID> row = sheets.save(sheet.sheet(), saved);
    if (row.isEmpty()) {
      return Result.refused(new StaleAnswer(before));
    }
    publish(
        scope,
        actor,
        sheet,
        before.map(old -> new Kept(row.get(), old.answer())),
        new Kept(row.get(), answer));
    return Result.ok(sheet.with(saved));
  }

  /**
   * The state that the audit log hashes. The id of the row, which no institution sees, keeps it
   * from finding a vendor's "yes" or "no" by trying both.
   */
  private record Kept(UUID row, Answer answer) {}

  private void publish(
      WritingScope scope, Actor actor, OpenedSheet sheet, Optional<Kept> before, Kept after) {
    var event =
        DomainEvent.of(scope, actor, SAVED, "answer_sheet", sheet.sheet().id())
            .inDossier(sheet.context().dossierId())
            .to(after);
    events.publish(before.map(event::from).orElse(event));
  }
}
