package nl.keur.audit.persistence;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AUDIT_HEAD;
import static nl.keur.schema.Tables.ORGANISATION;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.keur.audit.AuditLog;
import nl.keur.audit.AuditRow;
import nl.keur.audit.ChainHead;
import nl.keur.audit.offline.AuditRows;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.schema.tables.records.AuditHeadRecord;
import org.jooq.DSLContext;

@Singleton
class JooqAuditLog implements AuditLog {
  private static final int AT_ONCE = 1_000;

  private final DSLContext jooq;

  JooqAuditLog(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public List<ChainHead> heads() {
    return jooq.select(AUDIT_HEAD.fields())
        .from(AUDIT_HEAD)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(AUDIT_HEAD.ORGANISATION_ID))
        .where(ORGANISATION.SAMPLE.isFalse())
        .fetch(row -> head(row.into(AUDIT_HEAD)));
  }

  @Override
  public Optional<ChainHead> head(InstitutionScope scope) {
    return jooq.selectFrom(AUDIT_HEAD)
        .where(AUDIT_HEAD.ORGANISATION_ID.eq(scope.organisationId()))
        .fetchOptional(JooqAuditLog::head);
  }

  @Override
  public void each(InstitutionScope scope, BiConsumer<AuditRow, String> row) {
    try (var rows =
        jooq.selectFrom(AUDIT_EVENT)
            .where(AUDIT_EVENT.ORGANISATION_ID.eq(scope.organisationId()))
            .orderBy(AUDIT_EVENT.SEQUENCE, AUDIT_EVENT.ID)
            .fetchSize(AT_ONCE)
            .fetchLazy()) {
      rows.forEach(one -> row.accept(AuditRows.of(one), one.getSha256()));
    }
  }

  private static ChainHead head(AuditHeadRecord row) {
    return new ChainHead(row.getOrganisationId(), row.getSequence(), row.getSha256());
  }
}
