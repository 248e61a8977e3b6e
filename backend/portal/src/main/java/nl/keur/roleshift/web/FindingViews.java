package nl.keur.roleshift.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.roleshift.Assessment;
import nl.keur.roleshift.Conclusion;
import nl.keur.roleshift.ReadFindings.DecisionFile;
import nl.keur.roleshift.ReadFindings.ShownFinding;
import nl.keur.roleshift.ReadFindings.ShownReport;
import nl.keur.roleshift.RecordedFinding;

/** Draws change reports and findings. */
@Singleton
class FindingViews {
  private final StaffDirectory staff;
  private final Transactions transactions;

  FindingViews(StaffDirectory staff, Transactions transactions) {
    this.staff = staff;
    this.transactions = transactions;
  }

  /**
   * A finding in a list.
   *
   * @param alert RED, ORANGE, YELLOW, CANNOT_BE_JUDGED or INFO
   * @param conclusion the latest; absent while nobody concluded
   */
  @Serdeable
  record FindingLine(
      UUID id,
      UUID reportId,
      UUID systemId,
      String systemName,
      Text name,
      String alert,
      boolean possibleRoleShift,
      Text says,
      Instant foundAt,
      @Nullable ConclusionView conclusion) {}

  @Serdeable
  record ConclusionView(
      Conclusion.Outcome conclusion,
      Conclusion.Measure measure,
      String reason,
      String by,
      Instant at) {}

  /**
   * A finding whole: what was found, from which report, and what people concluded.
   *
   * @param conclusions oldest first
   * @param mayConclude whether who reads it may add one
   */
  @Serdeable
  record FindingView(
      FindingLine finding,
      RecordedFinding.Content content,
      ReportLine report,
      AssessmentView assessment,
      List<ConclusionView> conclusions,
      boolean mayConclude) {}

  @Serdeable
  record ReportLine(
      UUID id, UUID sheetId, UUID systemId, String systemName, String openedBy, Instant openedAt) {}

  /**
   * How a report was judged.
   *
   * @param noFindingBecause none when there is a finding
   */
  @Serdeable
  record AssessmentView(
      int purposeVersion,
      String purposeSha256,
      List<Text> noFindingBecause,
      List<Assessment.ReportedAnswer> answers,
      String by,
      Instant at) {}

  /**
   * A change report.
   *
   * @param assessment absent while it is being answered
   */
  @Serdeable
  record ReportView(
      ReportLine report, @Nullable AssessmentView assessment, List<FindingLine> findings) {}

  List<FindingLine> lines(InstitutionScope scope, List<ShownFinding> findings) {
    Set<UUID> people = new HashSet<>();
    findings.forEach(shown -> addPeople(shown, people));
    Map<UUID, String> names = names(scope, people);
    return findings.stream().map(shown -> line(shown, names)).toList();
  }

  FindingView of(InstitutionScope scope, DecisionFile file, UUID sheetId, boolean mayConclude) {
    Set<UUID> people = new HashSet<>();
    addPeople(file.shown(), people);
    people.add(file.report().openedBy());
    people.add(file.assessment().assessedBy());
    Map<UUID, String> names = names(scope, people);
    return new FindingView(
        line(file.shown(), names),
        file.shown().finding().content(),
        new ReportLine(
            file.report().id(),
            sheetId,
            file.report().systemId(),
            file.shown().system().name(),
            names.getOrDefault(file.report().openedBy(), ""),
            file.report().openedAt()),
        assessment(file.assessment(), names),
        file.shown().conclusions().stream().map(one -> conclusion(one, names)).toList(),
        mayConclude);
  }

  List<ReportView> reports(InstitutionScope scope, List<ShownReport> reports) {
    Set<UUID> people = new HashSet<>();
    reports.forEach(
        shown -> {
          people.add(shown.report().openedBy());
          shown.assessment().ifPresent(one -> people.add(one.assessedBy()));
          shown.findings().forEach(finding -> addPeople(finding, people));
        });
    Map<UUID, String> names = names(scope, people);
    return reports.stream().map(shown -> report(shown, names)).toList();
  }

  private static void addPeople(ShownFinding shown, Set<UUID> people) {
    shown.conclusions().forEach(one -> people.add(one.concludedBy()));
  }

  private Map<UUID, String> names(InstitutionScope scope, Set<UUID> people) {
    return transactions.read(() -> staff.names(scope, people));
  }

  private static ReportView report(ShownReport shown, Map<UUID, String> names) {
    return new ReportView(
        new ReportLine(
            shown.report().id(),
            shown.sheetId(),
            shown.report().systemId(),
            shown.system().name(),
            names.getOrDefault(shown.report().openedBy(), ""),
            shown.report().openedAt()),
        shown.assessment().map(one -> assessment(one, names)).orElse(null),
        shown.findings().stream().map(finding -> line(finding, names)).toList());
  }

  private static AssessmentView assessment(Assessment assessment, Map<UUID, String> names) {
    return new AssessmentView(
        assessment.purposeVersion(),
        assessment.purposeSha256(),
        assessment.noFindingBecause(),
        assessment.answers(),
        names.getOrDefault(assessment.assessedBy(), ""),
        assessment.assessedAt());
  }

  private static FindingLine line(ShownFinding shown, Map<UUID, String> names) {
    RecordedFinding.Content content = shown.finding().content();
    return new FindingLine(
        shown.finding().id(),
        shown.finding().reportId(),
        shown.system().id(),
        shown.system().name(),
        content.name(),
        content.alert().name(),
        content.possibleRoleShift(),
        content.says(),
        shown.finding().foundAt(),
        shown.conclusions().isEmpty() ? null : conclusion(shown.conclusions().getLast(), names));
  }

  private static ConclusionView conclusion(Conclusion one, Map<UUID, String> names) {
    return new ConclusionView(
        one.outcome(),
        one.measure(),
        one.reason(),
        names.getOrDefault(one.concludedBy(), ""),
        one.concludedAt());
  }
}
