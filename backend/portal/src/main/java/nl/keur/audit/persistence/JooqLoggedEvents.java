package nl.keur.audit.persistence;

import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.PERSON;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.VENDOR;
import static nl.keur.schema.Tables.VENDOR_PERSON;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.keur.audit.LogLine;
import nl.keur.audit.LogSearch;
import nl.keur.audit.LoggedEvents;
import nl.keur.audit.offline.AuditRows;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;

/** Rows of the log with the names of people, vendors and procurements, all of one institution. */
@Singleton
class JooqLoggedEvents implements LoggedEvents {
  private static final int AT_ONCE = 1_000;

  private final DSLContext jooq;

  JooqLoggedEvents(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public List<LogLine> find(InstitutionScope scope, LogSearch search) {
    return lines()
        .where(found(scope, search))
        .orderBy(AUDIT_EVENT.SEQUENCE.desc())
        .limit(LogSearch.PAGE_SIZE)
        .offset(search.offset())
        .fetch(JooqLoggedEvents::line);
  }

  @Override
  public int count(InstitutionScope scope, LogSearch search) {
    return jooq.fetchCount(lines().where(found(scope, search)));
  }

  @Override
  public void each(InstitutionScope scope, Consumer<LogLine> line) {
    try (var rows =
        lines()
            .where(of(scope))
            .orderBy(AUDIT_EVENT.SEQUENCE.asc())
            .fetchSize(AT_ONCE)
            .fetchLazy()) {
      rows.forEach(row -> line.accept(line(row)));
    }
  }

  @Override
  public List<Dossier> dossiers(InstitutionScope scope) {
    return jooq.select(PROCUREMENT.ID, PROCUREMENT.TITLE)
        .from(PROCUREMENT)
        .where(PROCUREMENT.ORGANISATION_ID.eq(scope.organisationId()))
        .orderBy(PROCUREMENT.TITLE, PROCUREMENT.ID)
        .fetch(row -> new Dossier(row.value1(), row.value2()));
  }

  private SelectOnConditionStep<Record> lines() {
    return jooq.select(AUDIT_EVENT.fields())
        .select(PERSON.NAME, VENDOR_PERSON.NAME, INVITATION.CONTACT_NAME, VENDOR.NAME)
        .select(ANSWER_SHEET.KIND, PROCUREMENT.TITLE)
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
        .and(VENDOR.ORGANISATION_ID.eq(AUDIT_EVENT.ORGANISATION_ID))
        .leftJoin(ANSWER_SHEET)
        .on(ANSWER_SHEET.ID.eq(AUDIT_EVENT.SUBJECT_ID))
        .and(ANSWER_SHEET.ORGANISATION_ID.eq(AUDIT_EVENT.ORGANISATION_ID))
        .leftJoin(PROCUREMENT)
        .on(PROCUREMENT.ID.eq(AUDIT_EVENT.DOSSIER_ID))
        .and(PROCUREMENT.ORGANISATION_ID.eq(AUDIT_EVENT.ORGANISATION_ID));
  }

  private static Condition of(InstitutionScope scope) {
    return AUDIT_EVENT.ORGANISATION_ID.eq(scope.organisationId());
  }

  private static Condition found(InstitutionScope scope, LogSearch search) {
    String who = search.who().strip();
    return of(scope)
        .and(
            who.isEmpty()
                ? DSL.noCondition()
                : contains(PERSON.NAME, who)
                    .or(contains(VENDOR_PERSON.NAME, who))
                    .or(contains(INVITATION.CONTACT_NAME, who))
                    .or(contains(VENDOR.NAME, who)))
        .and(search.action().map(AUDIT_EVENT.ACTION::eq).orElseGet(DSL::noCondition))
        .and(search.subjectKind().map(AUDIT_EVENT.SUBJECT_KIND::eq).orElseGet(DSL::noCondition))
        .and(search.procurementId().map(AUDIT_EVENT.DOSSIER_ID::eq).orElseGet(DSL::noCondition))
        .and(
            search
                .from()
                .map(from -> AUDIT_EVENT.AT.ge(from.atOffset(ZoneOffset.UTC)))
                .orElseGet(DSL::noCondition))
        .and(
            search
                .until()
                .map(until -> AUDIT_EVENT.AT.lt(until.atOffset(ZoneOffset.UTC)))
                .orElseGet(DSL::noCondition));
  }

  private static Condition contains(Field<String> name, String part) {
    return name.containsIgnoreCase(part);
  }

  private static LogLine line(Record row) {
    return new LogLine(
        AuditRows.of(row),
        row.get(AUDIT_EVENT.SHA256),
        Optional.ofNullable(row.get(PERSON.NAME))
            .or(() -> Optional.ofNullable(row.get(VENDOR_PERSON.NAME)))
            .or(() -> Optional.ofNullable(row.get(INVITATION.CONTACT_NAME))),
        Optional.ofNullable(row.get(VENDOR.NAME)),
        Optional.ofNullable(row.get(ANSWER_SHEET.KIND)),
        Optional.ofNullable(row.get(PROCUREMENT.TITLE)));
  }
}
