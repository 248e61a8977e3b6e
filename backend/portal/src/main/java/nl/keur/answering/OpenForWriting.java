package nl.keur.answering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnsweringProblem.DeadlinePassed;
import nl.keur.answering.AnsweringProblem.SheetClosed;
import nl.keur.answering.AnsweringProblem.SheetUnknown;
import nl.keur.answering.AnsweringProblem.WritingRefused;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.WritingScope;

/** Whether a sheet may be written at an instant of the database's clock. */
@Singleton
public class OpenForWriting {
  private final ReadSheet readSheet;
  private final Sheets sheets;

  OpenForWriting(ReadSheet readSheet, Sheets sheets) {
    this.readSheet = readSheet;
    this.sheets = sheets;
  }

  /**
   * The sheet, if it is in scope, not closed, not refused by its owner and before its deadline. It
   * stays locked until the running transaction ends.
   *
   * @param now the instant that decides, from {@code Transactions.now()}
   */
  public Result<OpenedSheet, AnsweringProblem> sheet(
      WritingScope scope, UUID sheetId, Instant now) {
    sheets.lock(scope, sheetId);
    Optional<OpenedSheet> found = readSheet.byId(scope, sheetId);
    if (found.isEmpty()) {
      return Result.refused(new SheetUnknown());
    }
    OpenedSheet sheet = found.get();
    if (sheet.sheet().closed()) {
      return Result.refused(new SheetClosed(sheet.sheet().closedAt().orElseThrow()));
    }
    if (sheet.context().refusesWriting().isPresent()) {
      return Result.refused(new WritingRefused(sheet.context().refusesWriting().get()));
    }
    Optional<Instant> deadline = sheet.context().deadline();
    if (deadline.isPresent() && !now.isBefore(deadline.get())) {
      return Result.refused(new DeadlinePassed(deadline.get(), now));
    }
    return Result.ok(sheet);
  }
}
