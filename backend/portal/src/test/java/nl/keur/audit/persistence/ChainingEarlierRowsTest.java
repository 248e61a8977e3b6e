package nl.keur.audit.persistence;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AUDIT_HEAD;
import static nl.keur.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.audit.AuditRow;
import nl.keur.audit.ChainHead;
import nl.keur.audit.offline.AuditRows;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.junit.jupiter.api.Test;

/** A portal that kept a log before there was a chain. */
@DatabaseTest
class ChainingEarlierRowsTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-01T12:00:00.123456Z");

  private final Map<String, Object> database = TestDatabase.properties();

  @Test
  void rowsFromBeforeTheChainGetTheirPlaceInTheOrderOfTheirTime() throws SQLException {
    flyway().target("17").load().migrate();
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    try (Connection connection = connection()) {
      DSLContext jooq = jooq(connection);
      addOrganisations(jooq, one, other);
      addRow(jooq, one, "Third", NOON.plusHours(2));
      addRow(jooq, other, "Elsewhere", NOON);
      addRow(jooq, one, "First", NOON);
      addRow(jooq, one, "Second", NOON.plusHours(1));
    }

    flyway().javaMigrations(new ChainEarlierRows()).load().migrate();

    try (Connection connection = connection()) {
      DSLContext jooq = jooq(connection);
      List<AuditRow> rows =
          jooq.selectFrom(AUDIT_EVENT)
              .where(AUDIT_EVENT.ORGANISATION_ID.eq(one))
              .orderBy(AUDIT_EVENT.SEQUENCE)
              .fetch(AuditRows::of);
      assertThat(rows)
          .extracting(row -> row.what().action())
          .containsExactly("First", "Second", "Third");
      assertThat(rows).extracting(AuditRow::sequence).containsExactly(1L, 2L, 3L);
      assertThat(rows)
          .extracting(AuditRow::previousSha256)
          .containsExactly(AuditRow.NONE, rows.get(0).sha256(), rows.get(1).sha256());
      assertThat(
              jooq.selectFrom(AUDIT_HEAD)
                  .orderBy(AUDIT_HEAD.SEQUENCE.desc())
                  .fetch(
                      row ->
                          new ChainHead(
                              row.getOrganisationId(), row.getSequence(), row.getSha256())))
          .first()
          .isEqualTo(ChainHead.of(rows.getLast()));
    }
  }

  private static void addOrganisations(DSLContext jooq, UUID... ids) {
    for (UUID id : ids) {
      jooq.insertInto(ORGANISATION)
          .set(ORGANISATION.ID, id)
          .set(ORGANISATION.KIND, "INSTITUTION")
          .set(ORGANISATION.NAME, "Instelling " + id)
          .set(ORGANISATION.CREATED_AT, NOON)
          .execute();
    }
  }

  private static void addRow(DSLContext jooq, UUID organisation, String action, OffsetDateTime at) {
    jooq.insertInto(AUDIT_EVENT)
        .set(AUDIT_EVENT.ID, UUID.randomUUID())
        .set(AUDIT_EVENT.ORGANISATION_ID, organisation)
        .set(AUDIT_EVENT.AT, at)
        .set(AUDIT_EVENT.ACTOR_KIND, "SYSTEM")
        .set(AUDIT_EVENT.ACTION, action)
        .set(AUDIT_EVENT.SUBJECT_KIND, "organisation")
        .set(AUDIT_EVENT.SUBJECT_ID, organisation)
        .execute();
  }

  private FluentConfiguration flyway() {
    TestDatabase.Login owner = TestDatabase.ownerOf(database);
    return Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations("classpath:db/migration/common");
  }

  private Connection connection() throws SQLException {
    return TestDatabase.owner(database);
  }

  private static DSLContext jooq(Connection connection) {
    return DSL.using(connection, JDBCUtils.dialect(connection));
  }
}
