package nl.keur.kernel;

import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.keur.testing.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The embedded database as a killed portal left it. */
final class DatabaseLeftBehind implements AutoCloseable {
  private final Connection connection;

  DatabaseLeftBehind(Path file) throws SQLException {
    connection = DriverManager.getConnection(TestDatabase.h2Url(file), "sa", "");
  }

  /**
   * Opening a procurement writes it with a team member, three sheets and an audit row. Gives the
   * procurements of which a part is missing, and the parts of which the procurement is missing.
   */
  List<UUID> halfDone() {
    DSLContext jooq = DSL.using(connection, SQLDialect.H2);
    return jooq.select(PROCUREMENT.ID)
        .from(PROCUREMENT)
        .where(
            field(
                    selectCount()
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.SUBJECT_ID.eq(PROCUREMENT.ID)))
                .ne(3))
        .or(
            field(
                    selectCount()
                        .from(TEAM_MEMBER)
                        .where(TEAM_MEMBER.PROCUREMENT_ID.eq(PROCUREMENT.ID)))
                .ne(1))
        .or(
            field(selectCount().from(AUDIT_EVENT).where(AUDIT_EVENT.SUBJECT_ID.eq(PROCUREMENT.ID)))
                .ne(1))
        .union(
            select(ANSWER_SHEET.SUBJECT_ID)
                .from(ANSWER_SHEET)
                .where(ANSWER_SHEET.SUBJECT_ID.notIn(select(PROCUREMENT.ID).from(PROCUREMENT))))
        .union(
            select(AUDIT_EVENT.SUBJECT_ID)
                .from(AUDIT_EVENT)
                .where(AUDIT_EVENT.SUBJECT_KIND.eq("procurement"))
                .and(AUDIT_EVENT.SUBJECT_ID.notIn(select(PROCUREMENT.ID).from(PROCUREMENT))))
        .fetch(PROCUREMENT.ID);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
