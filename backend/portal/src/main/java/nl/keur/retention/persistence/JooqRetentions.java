package nl.keur.retention.persistence;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static nl.keur.schema.Tables.ERASURE_CERTIFICATE;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.PROCUREMENT_PARTICIPANT;
import static nl.keur.schema.Tables.PROCUREMENT_RETENTION;
import static nl.keur.schema.Tables.USUAL_RETENTION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Asker;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Walls;
import nl.keur.retention.ErasureCertificate;
import nl.keur.retention.Period;
import nl.keur.retention.Retention;
import nl.keur.retention.Retentions;
import nl.keur.retention.UnchosenPeriod;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

@Singleton
class JooqRetentions implements Retentions {
  private static final Condition OF_PROCUREMENT = AI_SYSTEM.PROCUREMENT_ID.eq(PROCUREMENT.ID);
  private static final Field<Integer> IN_USE =
      DSL.field(
          DSL.selectCount().from(AI_SYSTEM).where(OF_PROCUREMENT, AI_SYSTEM.ENDED_ON.isNull()));
  private static final Field<Integer> EVER_USED =
      DSL.field(DSL.selectCount().from(AI_SYSTEM).where(OF_PROCUREMENT));
  private static final Field<LocalDate> LAST_USE =
      DSL.field(DSL.select(DSL.max(AI_SYSTEM.ENDED_ON)).from(AI_SYSTEM).where(OF_PROCUREMENT));
  private static final Field<Integer> PARTICIPANTS =
      DSL.field(
          DSL.selectCount()
              .from(PROCUREMENT_PARTICIPANT)
              .where(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID.eq(PROCUREMENT.ID)));

  private final DSLContext jooq;
  private final Walls walls;
  private final UnchosenPeriod unchosen;

  JooqRetentions(DSLContext jooq, Walls walls, UnchosenPeriod unchosen) {
    this.jooq = jooq;
    this.walls = walls;
    this.unchosen = unchosen;
  }

  @Override
  public Period usual(InstitutionScope scope) {
    return jooq.selectFrom(USUAL_RETENTION)
        .where(USUAL_RETENTION.ORGANISATION_ID.eq(scope.organisationId()))
        .fetchOptional(row -> Period.chosen(row.getMonths(), row.getReason()))
        .orElseGet(unchosen::get);
  }

  @Override
  public void setUsual(InstitutionScope scope, Period period, UUID personId, Instant at) {
    Map<Field<?>, ?> values =
        Map.of(
            USUAL_RETENTION.MONTHS,
            period.months(),
            USUAL_RETENTION.REASON,
            period.reason(),
            USUAL_RETENTION.SET_BY,
            personId,
            USUAL_RETENTION.SET_AT,
            at.atOffset(ZoneOffset.UTC));
    int updated =
        jooq.update(USUAL_RETENTION)
            .set(values)
            .where(USUAL_RETENTION.ORGANISATION_ID.eq(scope.organisationId()))
            .execute();
    if (updated == 0) {
      jooq.insertInto(USUAL_RETENTION)
          .set(values)
          .set(USUAL_RETENTION.ORGANISATION_ID, scope.organisationId())
          .execute();
    }
  }

  @Override
  public Optional<Retention> find(FileScope scope, UUID procurementId) {
    return scope.covers(procurementId)
        ? retentions(scope, PROCUREMENT.ID.eq(procurementId)).stream().findFirst()
        : Optional.empty();
  }

  @Override
  public List<Retention> list(InstitutionScope scope) {
    return retentions(scope, DSL.noCondition());
  }

  /** A body keeps a file while a system of a participant is in use, of which it sees no row. */
  private List<Retention> retentions(FileScope scope, Condition where) {
    return walls.as(Asker.Gate.KEEPING, () -> found(scope, where));
  }

  private List<Retention> found(FileScope scope, Condition where) {
    return jooq.select(PROCUREMENT.ID, PROCUREMENT.TITLE)
        .select(PROCUREMENT_RETENTION.fields())
        .select(USUAL_RETENTION.MONTHS, USUAL_RETENTION.REASON)
        .select(IN_USE, EVER_USED, LAST_USE, PARTICIPANTS)
        .from(PROCUREMENT)
        .leftJoin(PROCUREMENT_RETENTION)
        .on(PROCUREMENT_RETENTION.PROCUREMENT_ID.eq(PROCUREMENT.ID))
        .leftJoin(USUAL_RETENTION)
        .on(USUAL_RETENTION.ORGANISATION_ID.eq(PROCUREMENT.ORGANISATION_ID))
        .where(PROCUREMENT.ORGANISATION_ID.eq(scope.organisationId()))
        .and(where)
        .orderBy(PROCUREMENT.CREATED_AT, PROCUREMENT.ID)
        .fetch(this::retention);
  }

  private Retention retention(Record row) {
    return new Retention(
        row.get(PROCUREMENT.ID),
        row.get(PROCUREMENT.TITLE),
        period(row.get(USUAL_RETENTION.MONTHS), row.get(USUAL_RETENTION.REASON))
            .orElseGet(unchosen::get),
        period(row.get(PROCUREMENT_RETENTION.MONTHS), row.get(PROCUREMENT_RETENTION.MONTHS_REASON)),
        row.get(IN_USE),
        row.get(EVER_USED),
        row.get(PARTICIPANTS),
        Optional.ofNullable(row.get(LAST_USE)),
        dated(
            row.get(PROCUREMENT_RETENTION.CLOSED_ON), row.get(PROCUREMENT_RETENTION.CLOSED_REASON)),
        dated(
            row.get(PROCUREMENT_RETENTION.KEPT_UNTIL), row.get(PROCUREMENT_RETENTION.KEPT_REASON)));
  }

  private static Optional<Period> period(Integer months, String reason) {
    return months == null ? Optional.empty() : Optional.of(Period.chosen(months, reason));
  }

  private static Optional<Retention.Dated> dated(LocalDate on, String reason) {
    return on == null ? Optional.empty() : Optional.of(new Retention.Dated(on, reason));
  }

  @Override
  public void setOwn(InstitutionScope scope, UUID procurementId, Optional<Period> period) {
    set(
        scope,
        procurementId,
        PROCUREMENT_RETENTION.MONTHS,
        period.map(Period::months).orElse(null),
        PROCUREMENT_RETENTION.MONTHS_REASON,
        period.map(Period::reason).orElse(null));
  }

  @Override
  public void setClosed(
      InstitutionScope scope, UUID procurementId, Optional<Retention.Dated> closed) {
    set(
        scope,
        procurementId,
        PROCUREMENT_RETENTION.CLOSED_ON,
        closed.map(Retention.Dated::on).orElse(null),
        PROCUREMENT_RETENTION.CLOSED_REASON,
        closed.map(Retention.Dated::reason).orElse(null));
  }

  @Override
  public void setKept(InstitutionScope scope, UUID procurementId, Retention.Dated kept) {
    set(
        scope,
        procurementId,
        PROCUREMENT_RETENTION.KEPT_UNTIL,
        kept.on(),
        PROCUREMENT_RETENTION.KEPT_REASON,
        kept.reason());
  }

  /** The procurement is locked, so nobody else adds its row in between. */
  private <T> void set(
      InstitutionScope scope,
      UUID procurementId,
      Field<T> what,
      T value,
      Field<String> why,
      String reason) {
    Condition own =
        PROCUREMENT_RETENTION
            .PROCUREMENT_ID
            .eq(procurementId)
            .and(PROCUREMENT_RETENTION.ORGANISATION_ID.eq(scope.organisationId()));
    if (!jooq.fetchExists(PROCUREMENT_RETENTION, own)) {
      jooq.insertInto(PROCUREMENT_RETENTION)
          .set(PROCUREMENT_RETENTION.PROCUREMENT_ID, procurementId)
          .set(PROCUREMENT_RETENTION.ORGANISATION_ID, scope.organisationId())
          .execute();
    }
    jooq.update(PROCUREMENT_RETENTION).set(what, value).set(why, reason).where(own).execute();
  }

  @Override
  public List<ErasureCertificate> certificates(InstitutionScope scope) {
    return jooq.selectFrom(ERASURE_CERTIFICATE)
        .where(ERASURE_CERTIFICATE.ORGANISATION_ID.eq(scope.organisationId()))
        .orderBy(ERASURE_CERTIFICATE.ERASED_AT.desc(), ERASURE_CERTIFICATE.ID)
        .fetch(
            row ->
                new ErasureCertificate(
                    row.getId(),
                    row.getOrganisationId(),
                    row.getProcurementId(),
                    row.getDocument(),
                    row.getSha256(),
                    row.getErasedBy(),
                    row.getErasedAt().toInstant()));
  }

  @Override
  public void add(ErasureCertificate certificate) {
    jooq.insertInto(ERASURE_CERTIFICATE)
        .set(ERASURE_CERTIFICATE.ID, certificate.id())
        .set(ERASURE_CERTIFICATE.ORGANISATION_ID, certificate.organisationId())
        .set(ERASURE_CERTIFICATE.PROCUREMENT_ID, certificate.procurementId())
        .set(ERASURE_CERTIFICATE.DOCUMENT, certificate.document())
        .set(ERASURE_CERTIFICATE.SHA256, certificate.sha256())
        .set(ERASURE_CERTIFICATE.ERASED_BY, certificate.erasedBy())
        .set(ERASURE_CERTIFICATE.ERASED_AT, certificate.erasedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }
}
