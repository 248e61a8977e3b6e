package nl.keur.audit.persistence;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AUDIT_HEAD;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keur.audit.AuditRow;
import nl.keur.audit.ChainHead;
import nl.keur.audit.offline.AuditRows;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * Gives the audit rows from before the chain their place in it, in the order of their time: no
 * portable SQL can hash canonical JSON. What was changed before this can't be found.
 */
@Singleton
class ChainEarlierRows implements JavaMigration {
  @Override
  public void migrate(Context context) {
    SQLDialect dialect = JDBCUtils.dialect(context.getConnection());
    DSLContext jooq = DSL.using(context.getConnection(), dialect);
    Map<UUID, ChainHead> heads = new HashMap<>();
    jooq.selectFrom(AUDIT_EVENT)
        .orderBy(AUDIT_EVENT.ORGANISATION_ID, AUDIT_EVENT.AT, AUDIT_EVENT.ID)
        .fetch()
        .forEach(
            earlier -> {
              UUID organisation = earlier.getOrganisationId();
              ChainHead head = heads.getOrDefault(organisation, ChainHead.start(organisation));
              AuditRow row =
                  new AuditRow(
                      organisation,
                      head.sequence() + 1,
                      head.sha256(),
                      earlier.getId(),
                      earlier.getAt().toInstant(),
                      AuditRows.what(earlier));
              jooq.update(AUDIT_EVENT)
                  .set(AUDIT_EVENT.SEQUENCE, row.sequence())
                  .set(AUDIT_EVENT.PREVIOUS_SHA256, row.previousSha256())
                  .set(AUDIT_EVENT.SHA256, row.sha256())
                  .where(AUDIT_EVENT.ID.eq(row.id()))
                  .execute();
              heads.put(organisation, ChainHead.of(row));
            });
    heads
        .values()
        .forEach(
            head ->
                jooq.insertInto(AUDIT_HEAD)
                    .set(AUDIT_HEAD.ORGANISATION_ID, head.organisationId())
                    .set(AUDIT_HEAD.SEQUENCE, head.sequence())
                    .set(AUDIT_HEAD.SHA256, head.sha256())
                    .execute());
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("18.1");
  }

  @Override
  public String getDescription() {
    return "earlier audit rows are chained";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
