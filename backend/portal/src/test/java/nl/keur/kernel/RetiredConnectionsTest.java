package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.keur.identity.Role;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/**
 * A pool retires each connection after half an hour. On H2 a check such as {@code role in (…)}
 * keeps the session that made it, so a portal that migrated through its pool could no longer write
 * half an hour after its first start (ADR-0002).
 */
@DatabaseTest
class RetiredConnectionsTest {
  @Test
  void aPortalOnANewDatabaseStillWritesWhenItsFirstConnectionsAreGone() throws Exception {
    try (RunningPortal portal = RunningPortal.with(Map.of())) {
      HikariDataSource pool = pool(portal);
      try (Connection keepsTheDatabaseOpen = connectedBeside(pool)) {
        pool.getHikariPoolMXBean().softEvictConnections();

        assertThatCode(() -> portal.newInstitution().staff(Role.PURCHASER))
            .doesNotThrowAnyException();
        assertThat(keepsTheDatabaseOpen.isValid(1)).isTrue();
      }
    }
  }

  private static HikariDataSource pool(RunningPortal portal) throws SQLException {
    return DelegatingDataSource.unwrapDataSource(portal.bean(DataSource.class))
        .unwrap(HikariDataSource.class);
  }

  /** H2 compiles its checks anew when the last connection closes the database; here none does. */
  private static Connection connectedBeside(HikariDataSource pool) throws SQLException {
    return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }
}
