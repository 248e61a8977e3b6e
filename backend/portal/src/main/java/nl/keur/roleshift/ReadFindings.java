package nl.keur.roleshift;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.register.AiSystem;
import nl.keur.register.AiSystems;

/** Reads change reports and findings with what people concluded. */
@Singleton
public class ReadFindings {
  private final ChangeReports reports;
  private final AiSystems systems;
  private final Sheets sheets;
  private final Transactions transactions;

  ReadFindings(ChangeReports reports, AiSystems systems, Sheets sheets, Transactions transactions) {
    this.reports = reports;
    this.systems = systems;
    this.sheets = sheets;
    this.transactions = transactions;
  }

  /** A finding with its conclusions, oldest first. */
  public record ShownFinding(
      RecordedFinding finding, AiSystem system, List<Conclusion> conclusions) {
    public ShownFinding {
      conclusions = List.copyOf(conclusions);
    }
  }

  /** A finding with the report it comes from and how that was judged: the decision file. */
  public record DecisionFile(ShownFinding shown, ChangeReport report, Assessment assessment) {}

  /**
   * A change report.
   *
   * @param assessment empty while it is being answered
   */
  public record ShownReport(
      ChangeReport report,
      AiSystem system,
      UUID sheetId,
      Optional<Assessment> assessment,
      List<ShownFinding> findings) {
    public ShownReport {
      findings = List.copyOf(findings);
    }
  }

  /** Latest first. */
  public List<ShownFinding> all(InstitutionScope scope) {
    return transactions.read(
        () -> {
          Map<UUID, AiSystem> byId =
              systems.list(scope).stream()
                  .collect(Collectors.toMap(AiSystem::id, Function.identity()));
          Map<UUID, List<Conclusion>> conclusions =
              reports.conclusions(scope).stream()
                  .collect(Collectors.groupingBy(Conclusion::findingId));
          return reports.findings(scope).stream()
              .map(
                  finding ->
                      new ShownFinding(
                          finding,
                          byId.get(finding.systemId()),
                          conclusions.getOrDefault(finding.id(), List.of())))
              .toList();
        });
  }

  public Optional<DecisionFile> finding(InstitutionScope scope, UUID findingId) {
    return transactions.read(
        () ->
            reports
                .findFinding(scope, findingId)
                .map(
                    finding ->
                        new DecisionFile(
                            shown(scope, finding, system(scope, finding.systemId())),
                            reports.find(scope, finding.reportId()).orElseThrow(),
                            reports.findAssessment(scope, finding.reportId()).orElseThrow())));
  }

  public Optional<ShownReport> report(InstitutionScope scope, UUID reportId) {
    return transactions.read(
        () ->
            reports
                .find(scope, reportId)
                .map(report -> shown(scope, report, system(scope, report.systemId()))));
  }

  /** Of one system, latest first; none for a system that is not here. */
  public List<ShownReport> ofSystem(InstitutionScope scope, UUID systemId) {
    return transactions.read(
        () ->
            systems.find(scope, systemId).stream()
                .flatMap(
                    system ->
                        reports.list(scope, systemId).stream()
                            .map(report -> shown(scope, report, system)))
                .toList());
  }

  private AiSystem system(InstitutionScope scope, UUID systemId) {
    return systems.find(scope, systemId).orElseThrow();
  }

  private ShownReport shown(InstitutionScope scope, ChangeReport report, AiSystem system) {
    return new ShownReport(
        report,
        system,
        sheets
            .findFor(scope, SheetKind.CHANGE_REPORT, report.id())
            .map(AnswerSheet::id)
            .orElseThrow(),
        reports.findAssessment(scope, report.id()),
        reports.findings(scope, report.id()).stream()
            .map(finding -> shown(scope, finding, system))
            .toList());
  }

  private ShownFinding shown(InstitutionScope scope, RecordedFinding finding, AiSystem system) {
    return new ShownFinding(finding, system, reports.conclusions(scope, finding.id()));
  }
}
