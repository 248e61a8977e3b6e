package nl.keur.kernel.persistence;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the database before the pool opens its first connection, over connections of its own. In
 * H2 a check such as {@code role in (…)} keeps using the session that made it: would the pool
 * migrate, then writing stopped when the pool retires that connection (ADR-0002).
 */
@Singleton
class MigrateFirst implements BeanCreatedEventListener<DatasourceConfiguration> {
  private static final Logger LOG = LoggerFactory.getLogger(MigrateFirst.class);
  private static final String COMMON = "classpath:db/migration/common";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String H2 = "jdbc:h2:";
  private static final String H2_IN_MEMORY = "jdbc:h2:mem:";

  private final List<JavaMigration> inJava;

  private final String ownerUser;
  private final String ownerPassword;

  /**
   * @param inJava migrations that no portable SQL can do
   * @param ownerUser who owns the tables on PostgreSQL; blank: the portal's user does all
   */
  MigrateFirst(
      List<JavaMigration> inJava,
      @Value("${keur.database-owner.user:}") String ownerUser,
      @Value("${keur.database-owner.password:}") String ownerPassword) {
    this.inJava = inJava;
    this.ownerUser = ownerUser;
    this.ownerPassword = ownerPassword;
  }

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration database = event.getBean();
    int migrated =
        (database.getUrl().startsWith(POSTGRESQL) ? postgresql(database) : common(database))
            .load()
            .migrate()
            .migrationsExecuted;
    if (migrated > 0 && onDisk(database.getUrl())) {
      shutDown(database);
    }
    if (database.getUrl().startsWith(POSTGRESQL)) {
      warnWithoutWall(database);
    }
    return database;
  }

  /** Policies hold for everybody but superusers and who was given the right to pass them. */
  private static void warnWithoutWall(DatasourceConfiguration database) {
    try (var connection =
            DriverManager.getConnection(
                database.getUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement();
        var free =
            statement.executeQuery(
                "select from pg_roles where rolname = current_user and (rolsuper or"
                    + " rolbypassrls)")) {
      if (free.next()) {
        LOG.warn(
            "The database user {} passes row-level security: the second wall between organisations"
                + " does not stand. Give the portal an ordinary user, see docs/postgresql.md.",
            database.getUsername());
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The portal's user can't use the database", failed);
    }
  }

  private FluentConfiguration common(DatasourceConfiguration database) {
    return Flyway.configure()
        .dataSource(database.getUrl(), database.getUsername(), database.getPassword())
        .locations(COMMON)
        .javaMigrations(inJava.toArray(JavaMigration[]::new));
  }

  /** As the owner of the tables, who writes the policies of their rows for the portal's user. */
  private FluentConfiguration postgresql(DatasourceConfiguration database) {
    boolean alone = ownerUser.isBlank();
    String user = alone ? database.getUsername() : ownerUser;
    FluentConfiguration configuration =
        common(database)
            .dataSource(database.getUrl(), user, alone ? database.getPassword() : ownerPassword)
            .locations(COMMON, "classpath:db/migration/postgresql")
            // Where one user does all, the policies hold for its migrations too.
            .initSql("set keur.asker = 'portal'");
    Map<String, String> told = new HashMap<>();
    told.put("application", database.getUsername());
    told.put("owner", user);
    told.put("migrations", "");
    told.put("migrations", versions(configuration.placeholders(told)));
    return configuration.placeholders(told);
  }

  /** A new migration makes this another text, so that the policies are written again after it. */
  private static String versions(FluentConfiguration configuration) {
    return Arrays.stream(configuration.load().info().all())
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .map(MigrationVersion::getVersion)
        .collect(Collectors.joining(" "));
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
