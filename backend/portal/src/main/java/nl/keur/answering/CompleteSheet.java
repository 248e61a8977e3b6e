package nl.keur.answering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.answering.AnsweringProblem.Incomplete;
import nl.keur.answering.AnsweringProblem.SheetClosed;
import nl.keur.answering.AnsweringProblem.SheetUnknown;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Transactions;

/**
 * Completes a sheet of the institution, or opens it again. Staff forms ask every question that is
 * shown; a blank one refuses completing. Problems: {@link Incomplete}, {@link SheetClosed} and
 * those of {@link OpenForWriting}.
 */
@Singleton
public class CompleteSheet {
  private final ReadSheet readSheet;
  private final OpenForWriting openForWriting;
  private final Sheets sheets;
  private final Transactions transactions;
  private final Events events;

  CompleteSheet(
      ReadSheet readSheet,
      OpenForWriting openForWriting,
      Sheets sheets,
      Transactions transactions,
      Events events) {
    this.readSheet = readSheet;
    this.openForWriting = openForWriting;
    this.sheets = sheets;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<OpenedSheet, AnsweringProblem> complete(
      WritingScope scope, Actor actor, UUID sheetId) {
    Instant now = transactions.now();
    return transactions.write(
        () ->
            openForWriting
                .sheet(scope, sheetId, now)
                .flatMap(
                    sheet -> {
                      var missing = sheet.evaluation().blanks();
                      if (!missing.isEmpty()) {
                        return Result.refused(new Incomplete(missing));
                      }
                      if (!sheets.close(scope, sheetId, now)) {
                        return Result.refused(new SheetClosed(now));
                      }
                      return changed(scope, actor, sheet, "SheetCompleted");
                    }));
  }

  public Result<OpenedSheet, AnsweringProblem> reopen(
      WritingScope scope, Actor actor, UUID sheetId) {
    return transactions.write(
        () -> {
          var found = readSheet.byId(scope, sheetId);
          if (found.isEmpty()) {
            return Result.refused(new SheetUnknown());
          }
          var refusal = found.get().context().refusesWriting();
          if (refusal.isPresent()) {
            return Result.refused(new AnsweringProblem.WritingRefused(refusal.get()));
          }
          sheets.reopen(scope, sheetId);
          return changed(scope, actor, found.get(), "SheetReopened");
        });
  }

  private Result<OpenedSheet, AnsweringProblem> changed(
      WritingScope scope, Actor actor, OpenedSheet sheet, String action) {
    OpenedSheet after = readSheet.byId(scope, sheet.sheet().id()).orElseThrow();
    events.publish(
        DomainEvent.of(scope, actor, action, "answer_sheet", sheet.sheet().id())
            .inDossier(sheet.context().dossierId())
            .from(state(sheet))
            .to(state(after)));
    return Result.ok(after);
  }

  private static List<Object> state(OpenedSheet sheet) {
    return List.of(sheet.sheet(), sheet.saved());
  }
}
