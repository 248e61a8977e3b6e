package nl.keur.overview.persistence;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static nl.keur.schema.Tables.AWARD;
import static nl.keur.schema.Tables.CHANGE_ASSESSMENT;
import static nl.keur.schema.Tables.CHANGE_REPORT;
import static nl.keur.schema.Tables.CLAUSE_PACKAGE;
import static nl.keur.schema.Tables.FINDING;
import static nl.keur.schema.Tables.FINDING_CONCLUSION;
import static nl.keur.schema.Tables.FROZEN_PACKAGE;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.PURPOSE_AGREEMENT;
import static nl.keur.schema.Tables.PURPOSE_DRAFT;
import static nl.keur.schema.Tables.PURPOSE_VERSION;
import static nl.keur.schema.Tables.QUESTIONNAIRE;
import static nl.keur.schema.Tables.QUESTIONNAIRE_DRAFT;
import static nl.keur.schema.Tables.QUESTIONNAIRE_RECIPIENT;
import static nl.keur.schema.Tables.REVIEW;
import static nl.keur.schema.Tables.SUBMISSION;
import static nl.keur.schema.Tables.VENDOR;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.overview.ThreadState;
import nl.keur.schema.tables.records.QuestionnaireRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What stands of one procurement after its pre-flight. */
@Singleton
class ThreadQueries {
  private final DSLContext jooq;

  ThreadQueries(DSLContext jooq) {
    this.jooq = jooq;
  }

  ThreadState of(FileScope scope, UUID procurementId) {
    Optional<QuestionnaireRecord> sent = latestQuestionnaire(scope, procurementId);
    Optional<ThreadState.Awarded> award = award(scope, procurementId);
    Optional<UUID> system = system(scope, procurementId);
    return new ThreadState(
        jooq.fetchExists(
            PURPOSE_DRAFT,
            PURPOSE_DRAFT
                .ORGANISATION_ID
                .eq(scope.organisationId())
                .and(PURPOSE_DRAFT.SUBJECT_ID.eq(procurementId))),
        jooq.fetchExists(
            PURPOSE_VERSION,
            PURPOSE_VERSION
                .ORGANISATION_ID
                .eq(scope.organisationId())
                .and(PURPOSE_VERSION.PROCUREMENT_ID.eq(procurementId))
                .and(PURPOSE_VERSION.KIND.eq("RECORDED"))),
        jooq.fetchExists(
            QUESTIONNAIRE_DRAFT,
            QUESTIONNAIRE_DRAFT
                .ORGANISATION_ID
                .eq(scope.organisationId())
                .and(QUESTIONNAIRE_DRAFT.PROCUREMENT_ID.eq(procurementId))),
        sent.map(QuestionnaireRecord::getDeadline).map(OffsetDateTime::toInstant),
        sent.map(questionnaire -> recipients(scope, questionnaire.getId())).orElse(0),
        submitted(scope, procurementId, DSL.noCondition()),
        submitted(scope, procurementId, reviewed()),
        award,
        award.map(chosen -> agreements(scope, chosen.offerId())).orElse(0),
        award.filter(chosen -> agreed(scope, chosen.offerId())).isPresent(),
        award.filter(chosen -> packaged(scope, chosen.offerId())).isPresent(),
        award.filter(chosen -> frozen(scope, chosen.offerId())).isPresent(),
        system,
        system.map(id -> openReports(scope, id)).orElse(0),
        system.map(id -> openFindings(scope, id)).orElse(0));
  }

  private Optional<QuestionnaireRecord> latestQuestionnaire(FileScope scope, UUID procurementId) {
    return jooq.selectFrom(QUESTIONNAIRE)
        .where(QUESTIONNAIRE.ORGANISATION_ID.eq(scope.organisationId()))
        .and(QUESTIONNAIRE.PROCUREMENT_ID.eq(procurementId))
        .orderBy(QUESTIONNAIRE.NUMBER.desc())
        .limit(1)
        .fetchOptional();
  }

  private int recipients(FileScope scope, UUID questionnaireId) {
    return jooq.fetchCount(
        QUESTIONNAIRE_RECIPIENT,
        QUESTIONNAIRE_RECIPIENT
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(QUESTIONNAIRE_RECIPIENT.QUESTIONNAIRE_ID.eq(questionnaireId)));
  }

  private int submitted(FileScope scope, UUID procurementId, Condition more) {
    return jooq.fetchCount(
        jooq.select(SUBMISSION.OFFER_ID)
            .from(SUBMISSION)
            .join(OFFER)
            .on(OFFER.ID.eq(SUBMISSION.OFFER_ID))
            .where(SUBMISSION.ORGANISATION_ID.eq(scope.organisationId()))
            .and(OFFER.PROCUREMENT_ID.eq(procurementId))
            .and(more));
  }

  private static Condition reviewed() {
    return DSL.exists(DSL.selectOne().from(REVIEW).where(REVIEW.OFFER_ID.eq(SUBMISSION.OFFER_ID)));
  }

  private Optional<ThreadState.Awarded> award(FileScope scope, UUID procurementId) {
    return jooq.select(AWARD.OFFER_ID, VENDOR.NAME)
        .from(AWARD)
        .join(VENDOR)
        .on(VENDOR.ID.eq(AWARD.VENDOR_ID))
        .where(AWARD.ORGANISATION_ID.eq(scope.organisationId()))
        .and(AWARD.PROCUREMENT_ID.eq(procurementId))
        .fetchOptional(row -> new ThreadState.Awarded(row.value1(), row.value2()));
  }

  private int agreements(FileScope scope, UUID offerId) {
    return jooq.fetchCount(
        PURPOSE_AGREEMENT,
        PURPOSE_AGREEMENT
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(PURPOSE_AGREEMENT.OFFER_ID.eq(offerId))
            .and(PURPOSE_AGREEMENT.VOIDED_AT.isNull()));
  }

  private boolean agreed(FileScope scope, UUID offerId) {
    return jooq.fetchExists(
        PURPOSE_VERSION,
        PURPOSE_VERSION
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(PURPOSE_VERSION.OFFER_ID.eq(offerId))
            .and(PURPOSE_VERSION.KIND.eq("AGREED")));
  }

  private boolean packaged(FileScope scope, UUID offerId) {
    return jooq.fetchExists(
        CLAUSE_PACKAGE,
        CLAUSE_PACKAGE
            .ORGANISATION_ID
            .eq(scope.own().organisationId())
            .and(CLAUSE_PACKAGE.OFFER_ID.eq(offerId)));
  }

  private boolean frozen(FileScope scope, UUID offerId) {
    return jooq.fetchExists(
        FROZEN_PACKAGE,
        FROZEN_PACKAGE
            .ORGANISATION_ID
            .eq(scope.own().organisationId())
            .and(FROZEN_PACKAGE.OFFER_ID.eq(offerId)));
  }

  private Optional<UUID> system(FileScope scope, UUID procurementId) {
    return jooq.select(AI_SYSTEM.ID)
        .from(AI_SYSTEM)
        .where(AI_SYSTEM.ORGANISATION_ID.eq(scope.own().organisationId()))
        .and(AI_SYSTEM.PROCUREMENT_ID.eq(procurementId))
        .orderBy(AI_SYSTEM.CREATED_AT.desc())
        .limit(1)
        .fetchOptional(AI_SYSTEM.ID);
  }

  private int openReports(FileScope scope, UUID systemId) {
    return jooq.fetchCount(
        CHANGE_REPORT,
        CHANGE_REPORT
            .ORGANISATION_ID
            .eq(scope.own().organisationId())
            .and(CHANGE_REPORT.SYSTEM_ID.eq(systemId))
            .andNotExists(
                DSL.selectOne()
                    .from(CHANGE_ASSESSMENT)
                    .where(CHANGE_ASSESSMENT.REPORT_ID.eq(CHANGE_REPORT.ID))));
  }

  private int openFindings(FileScope scope, UUID systemId) {
    return jooq.fetchCount(
        FINDING,
        FINDING
            .ORGANISATION_ID
            .eq(scope.own().organisationId())
            .and(FINDING.SYSTEM_ID.eq(systemId))
            .andNotExists(
                DSL.selectOne()
                    .from(FINDING_CONCLUSION)
                    .where(FINDING_CONCLUSION.FINDING_ID.eq(FINDING.ID))));
  }
}
