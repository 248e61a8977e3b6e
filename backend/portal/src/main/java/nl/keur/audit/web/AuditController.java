package nl.keur.audit.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.keur.audit.CheckLog;
import nl.keur.audit.ExportLog;
import nl.keur.audit.LogSearch;
import nl.keur.audit.LoggedEvents;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** The log of an institution, for its administrators and, by the export, its auditor. */
@Controller("/api/log")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final LoggedEvents events;
  private final CheckLog checkLog;
  private final ExportLog exportLog;
  private final Transactions transactions;

  AuditController(
      LoggedEvents events, CheckLog checkLog, ExportLog exportLog, Transactions transactions) {
    this.events = events;
    this.checkLog = checkLog;
    this.exportLog = exportLog;
    this.transactions = transactions;
  }

  /**
   * What happened, latest first, fifty a page.
   *
   * @param who part of a name
   * @param from first day, in the time of the Netherlands
   * @param to last day
   */
  @Get
  LogView log(
      InstitutionScope scope,
      @QueryValue(defaultValue = "") @Size(max = 200) String who,
      @QueryValue @Nullable @Size(max = 60) String action,
      @QueryValue @Nullable @Size(max = 40) String subject,
      @QueryValue @Nullable UUID procurement,
      @QueryValue @Nullable LocalDate from,
      @QueryValue @Nullable LocalDate to,
      @QueryValue(defaultValue = "1") @Min(1) @Max(100_000) int page) {
    var search =
        new LogSearch(
            who,
            Optional.ofNullable(action),
            Optional.ofNullable(subject),
            Optional.ofNullable(procurement),
            Optional.ofNullable(from).map(day -> day.atStartOfDay(AMSTERDAM).toInstant()),
            Optional.ofNullable(to).map(day -> day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant()),
            page);
    return transactions.read(
        () -> LogView.of(events.find(scope, search), events.count(scope, search), page));
  }

  /** What can be looked for. */
  @Get("/choices")
  LogView.Choices choices(InstitutionScope scope) {
    return LogView.Choices.of(transactions.read(() -> events.dossiers(scope)));
  }

  /** Whether the chain is whole. */
  @Get("/check")
  LogView.Check check(InstitutionScope scope) {
    return LogView.Check.of(checkLog.of(scope));
  }

  /** The whole log as an archive, with how to check it; that it was exported stands in it. */
  @Post("/export")
  @Produces("application/zip")
  HttpResponse<byte[]> export(InstitutionScope scope, Actor actor) {
    return HttpResponse.ok(exportLog.of(scope, (Actor.Person) actor))
        .contentType(MediaType.of("application/zip"))
        .header("Content-Disposition", "attachment; filename=\"audit-log.zip\"");
  }
}
