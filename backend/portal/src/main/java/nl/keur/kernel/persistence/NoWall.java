package nl.keur.kernel.persistence;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import nl.keur.kernel.Asker;

/** The embedded database knows no row-level security. */
@Singleton
@Requires(property = PostgresWall.DIALECT, notEquals = PostgresWall.POSTGRESQL)
class NoWall implements Wall {
  @Override
  public void tell(Connection connection, Asker asker) {
    // The scopes alone keep parties apart there.
  }
}
