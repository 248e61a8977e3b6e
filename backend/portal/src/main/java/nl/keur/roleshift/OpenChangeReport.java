package nl.keur.roleshift;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.checklist.PublishedContent;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.register.AiSystem;
import nl.keur.register.AiSystems;
import nl.keur.roleshift.RoleShiftProblem.SystemUnknown;

/** Opens a change report with its sheet. Problems: {@link SystemUnknown}. */
@Singleton
public class OpenChangeReport {
  private final AiSystems systems;
  private final ChangeReports reports;
  private final Sheets sheets;
  private final PublishedContent content;
  private final Tokens tokens;
  private final Trail trail;

  OpenChangeReport(
      AiSystems systems,
      ChangeReports reports,
      Sheets sheets,
      PublishedContent content,
      Tokens tokens,
      Trail trail) {
    this.systems = systems;
    this.reports = reports;
    this.sheets = sheets;
    this.content = content;
    this.tokens = tokens;
    this.trail = trail;
  }

  /** How a change is kept: transaction, time and trail. */
  @Singleton
  record Trail(Transactions transactions, Clock clock, Events events) {}

  /**
   * @param sheetId where the questions are answered
   */
  public record Opened(ChangeReport report, UUID sheetId) {}

  public Result<Opened, RoleShiftProblem> of(
      InstitutionScope scope, Actor.Person actor, UUID systemId) {
    return trail
        .transactions()
        .write(
            () ->
                systems
                    .find(scope, systemId)
                    .<Result<Opened, RoleShiftProblem>>map(
                        system -> Result.ok(open(scope, actor, system)))
                    .orElseGet(() -> Result.refused(new SystemUnknown())));
  }

  private Opened open(InstitutionScope scope, Actor.Person actor, AiSystem system) {
    var report =
        new ChangeReport(
            tokens.id(),
            scope.organisationId(),
            system.vendorId(),
            system.id(),
            actor.id(),
            trail.clock().instant());
    var sheet =
        new AnswerSheet(
            tokens.id(),
            scope.organisationId(),
            Optional.empty(),
            SheetKind.CHANGE_REPORT,
            report.id(),
            content.currentSha256(),
            Optional.empty());
    reports.add(report);
    sheets.add(sheet);
    trail
        .events()
        .publish(
            DomainEvent.of(scope, actor, "ChangeReportOpened", "change_report", report.id())
                .inDossier(system.procurementId())
                .ofVendor(system.vendorId())
                .to(report));
    return new Opened(report, sheet.id());
  }
}
