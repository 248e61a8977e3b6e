package nl.keur.roleshift.persistence;

import static nl.keur.schema.Tables.CHANGE_ASSESSMENT;
import static nl.keur.schema.Tables.CHANGE_REPORT;
import static nl.keur.schema.Tables.FINDING;
import static nl.keur.schema.Tables.FINDING_CONCLUSION;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.roleshift.Assessment;
import nl.keur.roleshift.ChangeReport;
import nl.keur.roleshift.ChangeReports;
import nl.keur.roleshift.Conclusion;
import nl.keur.roleshift.RecordedFinding;
import nl.keur.schema.tables.records.ChangeAssessmentRecord;
import nl.keur.schema.tables.records.ChangeReportRecord;
import nl.keur.schema.tables.records.FindingConclusionRecord;
import nl.keur.schema.tables.records.FindingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

@Singleton
class JooqChangeReports implements ChangeReports {
  private static final Comparator<RecordedFinding> LOUDEST_FIRST =
      Comparator.comparing((RecordedFinding finding) -> finding.content().alert())
          .thenComparing(finding -> finding.content().rule());

  private final DSLContext jooq;
  private final Canonical canonical;

  JooqChangeReports(DSLContext jooq, Canonical canonical) {
    this.jooq = jooq;
    this.canonical = canonical;
  }

  @Override
  public Optional<ChangeReport> find(Scope scope, UUID reportId) {
    return jooq.selectFrom(CHANGE_REPORT)
        .where(CHANGE_REPORT.ORGANISATION_ID.eq(scope.organisationId()))
        .and(CHANGE_REPORT.ID.eq(reportId))
        .fetchOptional(JooqChangeReports::report);
  }

  @Override
  public List<ChangeReport> list(InstitutionScope scope, UUID systemId) {
    return jooq.selectFrom(CHANGE_REPORT)
        .where(CHANGE_REPORT.ORGANISATION_ID.eq(scope.organisationId()))
        .and(CHANGE_REPORT.SYSTEM_ID.eq(systemId))
        .orderBy(CHANGE_REPORT.OPENED_AT.desc(), CHANGE_REPORT.ID)
        .fetch(JooqChangeReports::report);
  }

  private static ChangeReport report(ChangeReportRecord row) {
    return new ChangeReport(
        row.getId(),
        row.getOrganisationId(),
        row.getVendorId(),
        row.getSystemId(),
        row.getOpenedBy(),
        row.getOpenedAt().toInstant());
  }

  @Override
  public void add(ChangeReport report) {
    jooq.insertInto(CHANGE_REPORT)
        .set(CHANGE_REPORT.ID, report.id())
        .set(CHANGE_REPORT.ORGANISATION_ID, report.organisationId())
        .set(CHANGE_REPORT.VENDOR_ID, report.vendorId())
        .set(CHANGE_REPORT.SYSTEM_ID, report.systemId())
        .set(CHANGE_REPORT.OPENED_BY, report.openedBy())
        .set(CHANGE_REPORT.OPENED_AT, report.openedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public Optional<Assessment> findAssessment(Scope scope, UUID reportId) {
    return jooq.selectFrom(CHANGE_ASSESSMENT)
        .where(CHANGE_ASSESSMENT.ORGANISATION_ID.eq(scope.organisationId()))
        .and(CHANGE_ASSESSMENT.REPORT_ID.eq(reportId))
        .fetchOptional(this::assessment);
  }

  private Assessment assessment(ChangeAssessmentRecord row) {
    return new Assessment(
        row.getReportId(),
        row.getOrganisationId(),
        row.getVendorId(),
        row.getPurposeVersion(),
        row.getPurposeSha256(),
        canonical.read(row.getNoFindingBecause(), Argument.listOf(Text.class)),
        canonical.read(row.getAnswers(), Argument.listOf(Assessment.ReportedAnswer.class)),
        row.getAssessedBy(),
        row.getAssessedAt().toInstant());
  }

  /** Two people may judge at the same moment; a conflict is no error, so nothing is aborted. */
  @Override
  public boolean add(Assessment assessment) {
    return jooq.insertInto(CHANGE_ASSESSMENT)
            .set(CHANGE_ASSESSMENT.REPORT_ID, assessment.reportId())
            .set(CHANGE_ASSESSMENT.ORGANISATION_ID, assessment.organisationId())
            .set(CHANGE_ASSESSMENT.VENDOR_ID, assessment.vendorId())
            .set(CHANGE_ASSESSMENT.PURPOSE_VERSION, assessment.purposeVersion())
            .set(CHANGE_ASSESSMENT.PURPOSE_SHA256, assessment.purposeSha256())
            .set(
                CHANGE_ASSESSMENT.NO_FINDING_BECAUSE, canonical.json(assessment.noFindingBecause()))
            .set(CHANGE_ASSESSMENT.ANSWERS, canonical.json(assessment.answers()))
            .set(CHANGE_ASSESSMENT.ASSESSED_BY, assessment.assessedBy())
            .set(CHANGE_ASSESSMENT.ASSESSED_AT, assessment.assessedAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public void add(RecordedFinding finding) {
    jooq.insertInto(FINDING)
        .set(FINDING.ID, finding.id())
        .set(FINDING.ORGANISATION_ID, finding.organisationId())
        .set(FINDING.VENDOR_ID, finding.vendorId())
        .set(FINDING.REPORT_ID, finding.reportId())
        .set(FINDING.SYSTEM_ID, finding.systemId())
        .set(FINDING.RULE, finding.content().rule())
        .set(FINDING.ALERT, finding.content().alert().name())
        .set(FINDING.POSSIBLE_ROLE_SHIFT, finding.content().possibleRoleShift())
        .set(FINDING.CONTENT, canonical.json(finding.content()))
        .set(FINDING.FOUND_AT, finding.foundAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public Optional<RecordedFinding> findFinding(InstitutionScope scope, UUID findingId) {
    return findings(scope, FINDING.ID.eq(findingId)).stream().findFirst();
  }

  @Override
  public List<RecordedFinding> findings(InstitutionScope scope, UUID reportId) {
    return findings(scope, FINDING.REPORT_ID.eq(reportId)).stream().sorted(LOUDEST_FIRST).toList();
  }

  @Override
  public List<RecordedFinding> findings(InstitutionScope scope) {
    return findings(scope, FINDING.ID.isNotNull()).stream()
        .sorted(
            Comparator.comparing(RecordedFinding::foundAt).reversed().thenComparing(LOUDEST_FIRST))
        .toList();
  }

  private List<RecordedFinding> findings(InstitutionScope scope, Condition where) {
    return jooq.selectFrom(FINDING)
        .where(FINDING.ORGANISATION_ID.eq(scope.organisationId()))
        .and(where)
        .fetch(this::finding);
  }

  private RecordedFinding finding(FindingRecord row) {
    return new RecordedFinding(
        row.getId(),
        row.getOrganisationId(),
        row.getVendorId(),
        row.getReportId(),
        row.getSystemId(),
        canonical.read(row.getContent(), RecordedFinding.Content.class),
        row.getFoundAt().toInstant());
  }

  @Override
  public void add(RecordedFinding finding, Conclusion conclusion) {
    jooq.insertInto(FINDING_CONCLUSION)
        .set(FINDING_CONCLUSION.ID, conclusion.id())
        .set(FINDING_CONCLUSION.ORGANISATION_ID, finding.organisationId())
        .set(FINDING_CONCLUSION.VENDOR_ID, finding.vendorId())
        .set(FINDING_CONCLUSION.FINDING_ID, conclusion.findingId())
        .set(FINDING_CONCLUSION.CONCLUSION, conclusion.outcome().name())
        .set(FINDING_CONCLUSION.MEASURE, conclusion.measure().name())
        .set(FINDING_CONCLUSION.REASON, conclusion.reason())
        .set(FINDING_CONCLUSION.CONCLUDED_BY, conclusion.concludedBy())
        .set(FINDING_CONCLUSION.CONCLUDED_AT, conclusion.concludedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public List<Conclusion> conclusions(InstitutionScope scope, UUID findingId) {
    return conclusions(scope, FINDING_CONCLUSION.FINDING_ID.eq(findingId));
  }

  @Override
  public List<Conclusion> conclusions(InstitutionScope scope) {
    return conclusions(scope, FINDING_CONCLUSION.ID.isNotNull());
  }

  private List<Conclusion> conclusions(InstitutionScope scope, Condition where) {
    return jooq.selectFrom(FINDING_CONCLUSION)
        .where(FINDING_CONCLUSION.ORGANISATION_ID.eq(scope.organisationId()))
        .and(where)
        .orderBy(FINDING_CONCLUSION.CONCLUDED_AT, FINDING_CONCLUSION.ID)
        .fetch(JooqChangeReports::conclusion);
  }

  private static Conclusion conclusion(FindingConclusionRecord row) {
    return new Conclusion(
        row.getId(),
        row.getFindingId(),
        Conclusion.Outcome.valueOf(row.getConclusion()),
        Conclusion.Measure.valueOf(row.getMeasure()),
        row.getReason(),
        row.getConcludedBy(),
        row.getConcludedAt().toInstant());
  }
}
