package nl.keur.kernel.persistence;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.keur.kernel.Asker;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A portal whose one database user owns the tables as well: the policies hold for it too. */
@DatabaseTest
@EnabledIfSystemProperty(named = "test.db", matches = "postgresql")
class OneDatabaseUserTest {
  private final Map<String, Object> withTwo = TestDatabase.properties();
  private final Map<String, Object> database = TestDatabase.withOneUser(withTwo);

  @Test
  void theOwnerIsBehindTheWallAsWellAndAcrossARestart() throws SQLException {
    UUID one;
    UUID other;
    try (RunningPortal portal = RunningPortal.on(database)) {
      one = institution(portal);
      other = institution(portal);
      assertThat(peopleSeenBy(portal, one)).isEqualTo(1);
    }
    try (RunningPortal again = RunningPortal.on(database)) {
      assertThat(peopleSeenBy(again, other)).isEqualTo(1);
      assertThat(changedInTheLog(again)).isZero();
    }
    try (var connection = TestDatabase.application(database)) {
      assertThat(DSL.using(connection, SQLDialect.POSTGRES).fetchExists(PERSON)).isFalse();
    }
  }

  @Test
  void aSecondUserCanBeGivenLater() {
    UUID one;
    try (RunningPortal portal = RunningPortal.on(database)) {
      one = institution(portal);
      institution(portal);
    }
    try (RunningPortal portal = RunningPortal.on(withTwo)) {
      assertThat(peopleSeenBy(portal, one)).isEqualTo(1);
      assertThatThrownBy(() -> changedInTheLog(portal)).hasMessageContaining("permission denied");
    }
  }

  private static UUID institution(RunningPortal portal) {
    var institution = portal.newInstitution();
    institution.administrator().post("/api/organisation/join-code", Map.of()).expect(201);
    return institution.institution().id();
  }

  private static int peopleSeenBy(RunningPortal portal, UUID organisation) {
    DSLContext db = portal.bean(DSLContext.class);
    return portal
        .bean(Walls.class)
        .as(
            new Asker.Staff(organisation),
            () -> portal.bean(Transactions.class).read(() -> db.fetchCount(PERSON)));
  }

  private static int changedInTheLog(RunningPortal portal) {
    DSLContext db = portal.bean(DSLContext.class);
    return portal
        .bean(Transactions.class)
        .write(() -> db.update(AUDIT_EVENT).set(AUDIT_EVENT.ACTION, "Another").execute());
  }
}
