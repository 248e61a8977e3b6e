package nl.keur.roleshift;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnsweringProblem;
import nl.keur.answering.CompleteSheet;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.content.roleshift.RoleShiftReading;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.SealedPurpose;
import nl.keur.register.AiSystem;
import nl.keur.register.AiSystems;
import nl.keur.roleshift.RoleShiftProblem.AlreadyAssessed;
import nl.keur.roleshift.RoleShiftProblem.ReportChanged;
import nl.keur.roleshift.RoleShiftProblem.ReportIncomplete;
import nl.keur.roleshift.RoleShiftProblem.ReportUnknown;

/**
 * Closes a change report and holds it against the agreed purpose by every rule in force. What the
 * rules find is kept as they said it that day; where they find nothing, why. Problems: {@link
 * ReportUnknown}, {@link AlreadyAssessed}, {@link ReportIncomplete}, {@link ReportChanged}.
 */
@Singleton
public class AssessChange {
  private final ChangeReports reports;
  private final AiSystems systems;
  private final Report report;
  private final JudgeChange judgeChange;
  private final Tokens tokens;
  private final Trail trail;

  AssessChange(
      ChangeReports reports,
      AiSystems systems,
      Report report,
      JudgeChange judgeChange,
      Tokens tokens,
      Trail trail) {
    this.reports = reports;
    this.systems = systems;
    this.report = report;
    this.judgeChange = judgeChange;
    this.tokens = tokens;
    this.trail = trail;
  }

  /** The answers of the report. */
  @Singleton
  record Report(ReadSheet readSheet, CompleteSheet completeSheet) {}

  /** How a change is kept: transaction, time and trail. */
  @Singleton
  record Trail(Transactions transactions, Clock clock, Events events) {}

  public Result<Assessment, RoleShiftProblem> of(
      InstitutionScope scope, Actor.Person actor, UUID reportId) {
    return trail
        .transactions()
        .writeDurably(
            () -> {
              Optional<ChangeReport> found = reports.find(scope, reportId);
              if (found.isEmpty()) {
                return Result.refused(new ReportUnknown());
              }
              Optional<Assessment> earlier = reports.findAssessment(scope, reportId);
              if (earlier.isPresent()) {
                return Result.refused(new AlreadyAssessed(earlier.get().assessedAt()));
              }
              return closed(scope, actor, found.get())
                  .flatMap(sheet -> assess(scope, actor, found.get(), sheet));
            });
  }

  private Result<OpenedSheet, RoleShiftProblem> closed(
      InstitutionScope scope, Actor.Person actor, ChangeReport found) {
    OpenedSheet sheet =
        report.readSheet().of(scope, SheetKind.CHANGE_REPORT, found.id()).orElseThrow();
    if (sheet.sheet().closed()) {
      return Result.ok(sheet);
    }
    return switch (report.completeSheet().complete(scope, actor, sheet.sheet().id())) {
      case Result.Ok<OpenedSheet, AnsweringProblem> ok -> Result.ok(ok.value());
      case Result.Refused<OpenedSheet, AnsweringProblem> refused ->
          Result.refused(
              refused.problem() instanceof AnsweringProblem.Incomplete incomplete
                  ? new ReportIncomplete(incomplete.missing())
                  : new ReportChanged());
    };
  }

  private Result<Assessment, RoleShiftProblem> assess(
      InstitutionScope scope, Actor.Person actor, ChangeReport found, OpenedSheet sheet) {
    AiSystem system = systems.find(scope, found.systemId()).orElseThrow();
    JudgeChange.Judged judged = judgeChange.of(scope, system, sheet);
    Instant now = trail.clock().instant().truncatedTo(ChronoUnit.MICROS);
    Assessment assessment = assessment(actor, found, judged, sheet, now);
    if (!reports.add(assessment)) {
      return Result.refused(new AlreadyAssessed(now));
    }
    List<RecordedFinding.Content> contents = judged.findings();
    contents.forEach(content -> reports.add(finding(found, content, now)));
    trail
        .events()
        .publish(
            DomainEvent.of(scope, actor, "ChangeAssessed", "change_report", found.id())
                .inDossier(system.procurementId())
                .ofVendor(system.vendorId())
                .to(List.of(assessment, contents)));
    return Result.ok(assessment);
  }

  private static Assessment assessment(
      Actor.Person actor,
      ChangeReport found,
      JudgeChange.Judged judged,
      OpenedSheet sheet,
      Instant now) {
    SealedPurpose purpose = judged.purpose();
    RoleShiftReading reading = judged.reading();
    return new Assessment(
        found.id(),
        found.organisationId(),
        found.vendorId(),
        purpose.version(),
        purpose.sha256(),
        reading.noFindingBecause(),
        JudgeChange.answers(sheet),
        actor.id(),
        now);
  }

  private RecordedFinding finding(
      ChangeReport found, RecordedFinding.Content content, Instant now) {
    return new RecordedFinding(
        tokens.id(),
        found.organisationId(),
        found.vendorId(),
        found.id(),
        found.systemId(),
        content,
        now);
  }
}
