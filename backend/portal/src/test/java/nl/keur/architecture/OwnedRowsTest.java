package nl.keur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.kernel.Transactions;
import nl.keur.schema.DefaultSchema;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** Each row says which institution keeps it. */
@DatabaseTest
class OwnedRowsTest {
  /** Tables that belong to no institution. */
  private static final Set<String> PLATFORM =
      Set.of(
          "organisation", // is the institution
          "session", // found before it is known whose it is
          "invitation_code", // asked for by somebody unknown, perhaps with a wrong link
          "one_time_link", // as sessions; the person behind it has an organisation
          "rate_limit", // tries, by a hash of what is tried and from where
          "used_sign_in_state", // an answer of the identity provider, by hash
          "idempotent_request", // by actor; readable with the client's key alone
          "content_snapshot", // published content, by hash
          "flyway_schema_history");

  @Test
  void everyTableHasAnOrganisationUnlessItIsAPlatformTable(RunningPortal portal) {
    assertThat(tables(portal))
        .filteredOn(table -> !PLATFORM.contains(name(table)))
        .allSatisfy(
            table -> {
              Field<?> organisation = table.field("organisation_id");
              assertThat(organisation).as("%s.organisation_id", table.getName()).isNotNull();
              assertThat(organisation.getDataType().nullable())
                  .as("%s.organisation_id may be null", table.getName())
                  .isFalse();
            });
  }

  @Test
  void everyPlatformTableIsThere(RunningPortal portal) {
    assertThat(tables(portal).stream().map(OwnedRowsTest::name)).containsAll(PLATFORM);
  }

  @Test
  void theGeneratedClassesAreThoseOfTheMigratedDatabase(RunningPortal portal) {
    Set<String> generated =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .map(OwnedRowsTest::name)
            .collect(Collectors.toSet());

    assertThat(tables(portal).stream().map(OwnedRowsTest::name))
        .filteredOn(name -> !name.equals("flyway_schema_history"))
        .containsExactlyInAnyOrderElementsOf(generated);
  }

  private static List<Table<?>> tables(RunningPortal portal) {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .meta()
                    .filterSchemas(schema -> schema.getName().equalsIgnoreCase("public"))
                    .getTables());
  }

  private static String name(Table<?> table) {
    return table.getName().toLowerCase(Locale.ROOT);
  }
}
