package nl.keur.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * The database of this test run: an H2 file or a real PostgreSQL, by the system property {@code
 * test.db}. Fresh for each JVM.
 */
public final class TestDatabase {
  private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("test.db"));

  private static final String URL = "datasources.default.url";
  private static final String USER = "datasources.default.username";
  private static final String PASSWORD = "datasources.default.password";
  private static final String OWNER_USER = "keur.database-owner.user";
  private static final String OWNER_PASSWORD = "keur.database-owner.password";

  /** On PostgreSQL the portal of the tests owns nothing, as in a portal for real tenders. */
  private static final String OWNER = "keur_owner";

  private static final String APPLICATION = "keur_portal";

  private TestDatabase() {}

  /** Configuration of the portal for a new, empty database. */
  public static Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(URL, POSTGRESQL ? postgresql() : h2File());
    properties.put(USER, POSTGRESQL ? APPLICATION : "sa");
    properties.put(PASSWORD, POSTGRESQL ? APPLICATION : "");
    properties.put("jooq.datasources.default.sql-dialect", POSTGRESQL ? "POSTGRES" : "H2");
    properties.put("keur.secret", "a secret of the tests, 32 characters");
    if (POSTGRESQL) {
      properties.put(OWNER_USER, OWNER);
      properties.put(OWNER_PASSWORD, OWNER);
    }
    return properties;
  }

  /** As on a server where one user owns the tables and runs the portal on them. */
  public static Map<String, Object> withOneUser(Map<String, Object> database) {
    Map<String, Object> properties = new HashMap<>(database);
    properties.put(USER, properties.remove(OWNER_USER));
    properties.put(PASSWORD, properties.remove(OWNER_PASSWORD));
    return properties;
  }

  public static boolean onPostgresql() {
    return POSTGRESQL;
  }

  /** As somebody connects who has the whole database in hand. */
  public static Connection owner(Map<String, Object> database) throws SQLException {
    Login owner = ownerOf(database);
    return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
  }

  /** As the portal connects, without a word on who asks. */
  public static Connection application(Map<String, Object> database) throws SQLException {
    return DriverManager.getConnection(
        (String) database.get(URL), (String) database.get(USER), (String) database.get(PASSWORD));
  }

  public static Login ownerOf(Map<String, Object> database) {
    return new Login(
        (String) database.get(URL),
        (String) database.getOrDefault(OWNER_USER, database.get(USER)),
        (String) database.getOrDefault(OWNER_PASSWORD, database.get(PASSWORD)));
  }

  /** How somebody connects. */
  public record Login(String url, String user, String password) {}

  public static String h2Url(Path file) {
    return "jdbc:h2:file:"
        + file
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
        + ";DEFAULT_LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0";
  }

  private static String h2File() {
    try {
      return h2Url(
          Files.createTempDirectory(Path.of("target"), "h2-").toAbsolutePath().resolve("keur"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String postgresql() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      createUsers(server);
      return "jdbc:postgresql://localhost:" + server.getPort() + "/keur";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void createUsers(EmbeddedPostgres server) {
    try (Connection superuser = server.getPostgresDatabase().getConnection();
        Statement statement = superuser.createStatement()) {
      statement.execute("create role " + OWNER + " login password '" + OWNER + "'");
      statement.execute("create role " + APPLICATION + " login password '" + APPLICATION + "'");
      statement.execute("create database keur owner " + OWNER);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
