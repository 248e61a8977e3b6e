package nl.keur.audit.offline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * The configured database, read in one transaction that can't write. An H2 file is opened
 * read-only, which H2 refuses while a portal has it open.
 */
public record StoredDatabase(String url, String user, String password) {
  private static final String H2_FILE = "jdbc:h2:file:";

  /** H2: the file is open elsewhere. */
  private static final int IN_USE = 90020;

  <T> T read(Function<DSLContext, T> work) throws SQLException {
    try (Connection connection = DriverManager.getConnection(readOnly(), user, password)) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      SQLDialect dialect = JDBCUtils.dialect(connection);
      if (dialect.family() == SQLDialect.POSTGRES) {
        readEverything(connection);
      }
      T value = work.apply(DSL.using(connection, dialect));
      connection.rollback();
      return value;
    }
  }

  /** As the portal itself, behind its wall (ADR-0016). */
  private static void readEverything(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select set_config('keur.asker', 'portal', true)");
    }
  }

  private String readOnly() {
    return url.startsWith(H2_FILE) ? url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" : url;
  }

  static String reason(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
        return "The portal has the database open. Stop it first, or check a copy of the file.";
      }
    }
    return "The database can't be read: " + failed.getMessage();
  }
}
