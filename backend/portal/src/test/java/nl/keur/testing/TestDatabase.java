package nl.keur.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The database of this test run: an H2 file or a real PostgreSQL, by the system property {@code
 * test.db}. Fresh for each JVM.
 */
public final class TestDatabase {
  private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("test.db"));

  private TestDatabase() {}

  /** Configuration of the portal for a new, empty database. */
  public static Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("datasources.default.url", POSTGRESQL ? postgresql() : h2File());
    properties.put("datasources.default.username", POSTGRESQL ? "postgres" : "sa");
    properties.put("datasources.default.password", POSTGRESQL ? "postgres" : "");
    properties.put("jooq.datasources.default.sql-dialect", POSTGRESQL ? "POSTGRES" : "H2");
    properties.put("keur.secret", "a secret of the tests, 32 characters");
    return properties;
  }

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
      return server.getJdbcUrl("postgres", "postgres");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
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
