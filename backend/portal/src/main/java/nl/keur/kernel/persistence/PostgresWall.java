package nl.keur.kernel.persistence;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.keur.kernel.Asker;

/**
 * Sets what the policies read, in one statement, until the transaction ends. The policies stand in
 * the repeatable migration of PostgreSQL.
 */
@Singleton
@Requires(property = PostgresWall.DIALECT, value = PostgresWall.POSTGRESQL)
class PostgresWall implements Wall {
  static final String DIALECT = "jooq.datasources.default.sql-dialect";
  static final String POSTGRESQL = "POSTGRES";
  private static final String NONE = "";
  private static final String TELL =
      "select set_config('keur.asker', ?, true), set_config('keur.organisation', ?, true),"
          + " set_config('keur.keeper', ?, true), set_config('keur.vendor', ?, true),"
          + " set_config('keur.offer', ?, true), set_config('keur.company', ?, true)";

  @Override
  public void tell(Connection connection, Asker asker) {
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      int place = 1;
      for (String setting : settings(asker)) {
        statement.setString(place++, setting);
      }
      statement.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException("The database was not told who asks", failed);
    }
  }

  private static List<String> settings(Asker asker) {
    return switch (asker) {
      case Asker.Portal portal -> List.of("portal", NONE, NONE, NONE, NONE, NONE);
      case Asker.Staff staff ->
          List.of("staff", staff.organisationId().toString(), NONE, NONE, NONE, NONE);
      case Asker.Vendor vendor ->
          List.of(
              "vendor",
              NONE,
              vendor.keeperId().toString(),
              vendor.vendorId().toString(),
              vendor.offerId().toString(),
              vendor.company().map(UUID::toString).orElse(NONE));
      case Asker.Gate gate ->
          List.of(gate.name().toLowerCase(Locale.ROOT), NONE, NONE, NONE, NONE, NONE);
    };
  }
}
