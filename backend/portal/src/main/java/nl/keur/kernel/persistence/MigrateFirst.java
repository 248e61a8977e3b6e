package nl.keur.kernel.persistence;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migrates the database before the pool opens its first connection, over connections of its own. In
 * H2 a check such as {@code role in (…)} keeps using the session that made it: would the pool
 * migrate, then writing stopped when the pool retires that connection (ADR-0002).
 */
@Singleton
class MigrateFirst implements BeanCreatedEventListener<DatasourceConfiguration> {
  private static final String H2 = "jdbc:h2:";
  private static final String H2_IN_MEMORY = "jdbc:h2:mem:";

  private final List<JavaMigration> inJava;

  /**
   * @param inJava migrations that no portable SQL can do
   */
  MigrateFirst(List<JavaMigration> inJava) {
    this.inJava = inJava;
  }

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration database = event.getBean();
    int migrated =
        Flyway.configure()
            .dataSource(database.getUrl(), database.getUsername(), database.getPassword())
            .locations("classpath:db/migration/common")
            .javaMigrations(inJava.toArray(JavaMigration[]::new))
            .load()
            .migrate()
            .migrationsExecuted;
    if (migrated > 0 && onDisk(database.getUrl())) {
      shutDown(database);
    }
    return database;
  }

  private static boolean onDisk(String url) {
    return url.startsWith(H2) && !url.startsWith(H2_IN_MEMORY);
  }

  /**
   * H2 compiles its checks anew when it opens the file again. It closes the file with its last
   * connection, unless the URL has a {@code DB_CLOSE_DELAY}; this closes it in any case.
   */
  private static void shutDown(DatasourceConfiguration database) {
    try (var connection =
            DriverManager.getConnection(
                database.getUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException failed) {
      throw new IllegalStateException("The migrated database can't be closed", failed);
    }
  }
}
