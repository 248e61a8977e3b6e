package nl.keur.overview.persistence;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AWARD;
import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PERSON;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.PROCUREMENT_DECISION;
import static nl.keur.schema.Tables.PROCUREMENT_PARTICIPANT;
import static nl.keur.schema.Tables.QUESTIONNAIRE;
import static nl.keur.schema.Tables.SUBMISSION;
import static nl.keur.schema.Tables.TEAM_MEMBER;
import static nl.keur.schema.Tables.VENDOR;
import static nl.keur.schema.Tables.VENDOR_PERSON;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.SaveAnswer;
import nl.keur.kernel.Reach;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.overview.DossierEvent;
import nl.keur.overview.Overviews;
import nl.keur.overview.ProcurementLine;
import nl.keur.overview.ProcurementSearch;
import nl.keur.overview.Stage;
import nl.keur.overview.ThreadState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** The lists of an institution. */
@Singleton
class OverviewQueries implements Overviews {
  private static final Field<String> STAGE = DSL.field(DSL.name("stage"), String.class);
  private static final Field<Integer> OFFERS = DSL.field(DSL.name("offers"), Integer.class);
  private static final Field<OffsetDateTime> DEADLINE =
      DSL.field(DSL.name("deadline_now"), OffsetDateTime.class);
  private static final Field<String> KEEPER = DSL.field(DSL.name("keeper"), String.class);
  private static final Field<String> WHO = DSL.field(DSL.name("who"), String.class);
  private static final Field<String> SUBJECT = DSL.field(DSL.name("subject"), String.class);

  private final DSLContext jooq;
  private final ThreadQueries threads;

  OverviewQueries(DSLContext jooq, ThreadQueries threads) {
    this.jooq = jooq;
    this.threads = threads;
  }

  @Override
  public List<ProcurementLine> procurements(
      InstitutionScope scope, Reach reach, ProcurementSearch search) {
    return lines(scope, found(scope, reach, search))
        .orderBy(order(scope, search), PROCUREMENT.ID.asc())
        .limit(ProcurementSearch.PAGE_SIZE)
        .offset(search.offset())
        .fetch(OverviewQueries::line);
  }

  @Override
  public int count(InstitutionScope scope, Reach reach, ProcurementSearch search) {
    return jooq.fetchCount(
        jooq.select(PROCUREMENT.ID).from(PROCUREMENT).where(found(scope, reach, search)));
  }

  @Override
  public List<ProcurementLine> deadlines(
      InstitutionScope scope, Reach reach, Instant after, int most) {
    return lines(
            scope,
            going(scope, reach)
                .andNot(awarded())
                .and(deadline().gt(OffsetDateTime.ofInstant(after, ZoneOffset.UTC))))
        .orderBy(deadline().asc(), PROCUREMENT.ID.asc())
        .limit(most)
        .fetch(OverviewQueries::line);
  }

  @Override
  public List<ProcurementLine> ofPerson(
      InstitutionScope scope, Reach reach, UUID personId, int most) {
    Condition inTeam =
        DSL.exists(
            DSL.selectOne()
                .from(TEAM_MEMBER)
                .where(TEAM_MEMBER.PROCUREMENT_ID.eq(PROCUREMENT.ID))
                .and(TEAM_MEMBER.PERSON_ID.eq(personId))
                .and(TEAM_MEMBER.RACI.in("RESPONSIBLE", "ACCOUNTABLE")));
    return lines(scope, going(scope, reach).and(inTeam))
        .orderBy(PROCUREMENT.CREATED_AT.desc(), PROCUREMENT.ID.asc())
        .limit(most)
        .fetch(OverviewQueries::line);
  }

  @Override
  public ThreadState thread(FileScope scope, UUID procurementId) {
    return threads.of(scope, procurementId);
  }

  @Override
  public List<DossierEvent> events(FileScope scope, UUID procurementId) {
    Field<String> sheetKind =
        DSL.field(
            DSL.select(ANSWER_SHEET.KIND)
                .from(ANSWER_SHEET)
                .where(ANSWER_SHEET.ID.eq(AUDIT_EVENT.SUBJECT_ID)));
    return jooq.select(
            AUDIT_EVENT.AT,
            AUDIT_EVENT.ACTION,
            DSL.coalesce(PERSON.NAME, VENDOR_PERSON.NAME, INVITATION.CONTACT_NAME).as(WHO),
            VENDOR.NAME,
            sheetKind.as(SUBJECT))
        .from(AUDIT_EVENT)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(AUDIT_EVENT.ACTOR_ID))
        .and(PERSON.ORGANISATION_ID.eq(AUDIT_EVENT.ORGANISATION_ID))
        .leftJoin(VENDOR_PERSON)
        .on(VENDOR_PERSON.ID.eq(AUDIT_EVENT.ACTOR_ID))
        .leftJoin(INVITATION)
        .on(INVITATION.ID.eq(AUDIT_EVENT.ACTOR_ID))
        .and(INVITATION.ORGANISATION_ID.eq(AUDIT_EVENT.ORGANISATION_ID))
        .leftJoin(VENDOR)
        .on(VENDOR.ID.eq(AUDIT_EVENT.VENDOR_ID))
        .where(AUDIT_EVENT.ORGANISATION_ID.in(scope.organisationId(), scope.own().organisationId()))
        .and(scope.covers(procurementId) ? DSL.noCondition() : DSL.falseCondition())
        .and(AUDIT_EVENT.DOSSIER_ID.eq(procurementId))
        .and(AUDIT_EVENT.ACTION.ne(SaveAnswer.SAVED))
        .orderBy(AUDIT_EVENT.AT.desc(), AUDIT_EVENT.SEQUENCE.desc())
        .fetch(
            row ->
                new DossierEvent(
                    row.get(AUDIT_EVENT.AT).toInstant(),
                    Optional.ofNullable(row.get(WHO)),
                    Optional.ofNullable(row.get(VENDOR.NAME)),
                    row.get(AUDIT_EVENT.ACTION),
                    Optional.ofNullable(row.get(SUBJECT))));
  }

  private SelectConditionStep<?> lines(InstitutionScope scope, Condition where) {
    return jooq.select(
            PROCUREMENT.ID,
            PROCUREMENT.TITLE,
            PERSON.NAME,
            deadline().as(DEADLINE),
            PROCUREMENT.CREATED_AT,
            stage(scope).as(STAGE),
            offers().as(OFFERS),
            DSL.when(PROCUREMENT.ORGANISATION_ID.ne(scope.organisationId()), ORGANISATION.NAME)
                .as(KEEPER))
        .from(PROCUREMENT)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PROCUREMENT.ORGANISATION_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(PROCUREMENT.OWNER_ID))
        .where(where);
  }

  private static ProcurementLine line(Record row) {
    return new ProcurementLine(
        row.get(PROCUREMENT.ID),
        row.get(PROCUREMENT.TITLE),
        Stage.valueOf(row.get(STAGE)),
        row.get(PERSON.NAME),
        Optional.ofNullable(row.get(DEADLINE)).map(OffsetDateTime::toInstant),
        row.get(PROCUREMENT.CREATED_AT).toInstant(),
        row.get(OFFERS),
        Optional.ofNullable(row.get(KEEPER)));
  }

  private static Condition found(InstitutionScope scope, Reach reach, ProcurementSearch search) {
    Condition condition = seen(scope, reach);
    if (!search.words().isBlank()) {
      condition = condition.and(holds(search.words().strip().toLowerCase(Locale.ROOT)));
    }
    return search
        .stage()
        .map(stage -> stage(scope).eq(stage.name()))
        .map(condition::and)
        .orElse(condition);
  }

  /** Its own procurements, and those of bodies in which it takes part. */
  private static Condition seen(InstitutionScope scope, Reach reach) {
    Condition own = PROCUREMENT.ORGANISATION_ID.eq(scope.organisationId());
    return reach.everything()
        ? own.or(
            PROCUREMENT.ID.in(
                DSL.select(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID)
                    .from(PROCUREMENT_PARTICIPANT)
                    .where(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID.eq(scope.organisationId()))))
        : own.and(PROCUREMENT.ID.in(reach.procurements()));
  }

  private static Condition holds(String words) {
    return DSL.lower(PROCUREMENT.TITLE)
        .contains(words)
        .or(DSL.lower(PROCUREMENT.NEED).contains(words))
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(OFFER)
                    .join(VENDOR)
                    .on(VENDOR.ID.eq(OFFER.VENDOR_ID))
                    .where(OFFER.PROCUREMENT_ID.eq(PROCUREMENT.ID))
                    .and(DSL.lower(VENDOR.NAME).contains(words))));
  }

  private static Condition going(InstitutionScope scope, Reach reach) {
    return seen(scope, reach).and(stage(scope).ne(Stage.ENDED.name()));
  }

  /** The first that holds, from the end of the thread back. */
  private static Field<String> stage(InstitutionScope scope) {
    return DSL.when(latestDecision().eq("NO_GO"), Stage.ENDED.name())
        .when(inUse(scope), Stage.IN_USE.name())
        .when(awarded(), Stage.CONTRACTING.name())
        .when(submitted(), Stage.SCORING.name())
        .when(PROCUREMENT.FROZEN_AT.isNotNull(), Stage.ANSWERING.name())
        .when(sheetOpen("INTAKE"), Stage.INTAKE.name())
        .when(sheetOpen("PRE_FLIGHT").or(latestDecision().isNull()), Stage.PRE_FLIGHT.name())
        .otherwise(Stage.PREPARING.name());
  }

  /** For who takes part: in use there; for the keeper: anywhere. */
  private static Condition inUse(InstitutionScope scope) {
    return DSL.exists(
        DSL.selectOne()
            .from(AI_SYSTEM)
            .where(AI_SYSTEM.PROCUREMENT_ID.eq(PROCUREMENT.ID))
            .and(
                PROCUREMENT
                    .ORGANISATION_ID
                    .eq(scope.organisationId())
                    .or(AI_SYSTEM.ORGANISATION_ID.eq(scope.organisationId()))));
  }

  private static Condition awarded() {
    return DSL.exists(DSL.selectOne().from(AWARD).where(AWARD.PROCUREMENT_ID.eq(PROCUREMENT.ID)));
  }

  private static Condition submitted() {
    return DSL.exists(
        DSL.selectOne()
            .from(SUBMISSION)
            .join(OFFER)
            .on(OFFER.ID.eq(SUBMISSION.OFFER_ID))
            .where(OFFER.PROCUREMENT_ID.eq(PROCUREMENT.ID)));
  }

  private static Field<String> latestDecision() {
    return DSL.field(
        DSL.select(PROCUREMENT_DECISION.OUTCOME)
            .from(PROCUREMENT_DECISION)
            .where(PROCUREMENT_DECISION.PROCUREMENT_ID.eq(PROCUREMENT.ID))
            .orderBy(PROCUREMENT_DECISION.DECIDED_AT.desc(), PROCUREMENT_DECISION.ID.desc())
            .limit(1));
  }

  private static Condition sheetOpen(String kind) {
    return DSL.exists(
        DSL.selectOne()
            .from(ANSWER_SHEET)
            .where(ANSWER_SHEET.SUBJECT_ID.eq(PROCUREMENT.ID))
            .and(ANSWER_SHEET.KIND.eq(kind))
            .and(ANSWER_SHEET.CLOSED_AT.isNull()));
  }

  /** As it was sent; before that, as it is planned. */
  private static Field<OffsetDateTime> deadline() {
    return DSL.coalesce(
        DSL.field(
            DSL.select(QUESTIONNAIRE.DEADLINE)
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.PROCUREMENT_ID.eq(PROCUREMENT.ID))
                .orderBy(QUESTIONNAIRE.NUMBER.desc())
                .limit(1)),
        PROCUREMENT.DEADLINE);
  }

  private static Field<Integer> offers() {
    return DSL.field(DSL.selectCount().from(OFFER).where(OFFER.PROCUREMENT_ID.eq(PROCUREMENT.ID)));
  }

  private static SortField<?> order(InstitutionScope scope, ProcurementSearch search) {
    Field<?> by =
        switch (search.sort()) {
          case TITLE -> DSL.lower(PROCUREMENT.TITLE);
          case STAGE -> rank(scope);
          case DEADLINE -> deadline();
          case CREATED -> PROCUREMENT.CREATED_AT;
        };
    // What has no deadline comes last, whichever way the list is turned.
    return search.descending() ? by.desc().nullsLast() : by.asc().nullsLast();
  }

  private static Field<Integer> rank(InstitutionScope scope) {
    var ranks = DSL.case_(stage(scope)).when(Stage.INTAKE.name(), Stage.INTAKE.ordinal());
    for (Stage stage : Stage.values()) {
      ranks = ranks.when(stage.name(), stage.ordinal());
    }
    return ranks.otherwise(Stage.values().length);
  }
}
