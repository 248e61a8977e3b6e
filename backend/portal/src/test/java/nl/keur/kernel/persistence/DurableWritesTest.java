package nl.keur.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Transactions;
import nl.keur.schema.Tables;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Writes inside writes. */
@DatabaseTest
class DurableWritesTest {
  private final String name = "Instelling " + UUID.randomUUID();

  @Test
  void aDurableWriteInsideAnotherWriteIsPartOfIt(RunningPortal portal) {
    var transactions = portal.bean(Transactions.class);

    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      transactions.writeDurably(() -> add(portal));
                      throw new IllegalStateException("later step");
                    }))
        .hasMessage("later step");
    assertThat(institutions(portal)).isZero();

    transactions.run(() -> transactions.writeDurably(() -> add(portal)));
    assertThat(institutions(portal)).isEqualTo(1);
  }

  private int add(RunningPortal portal) {
    portal
        .bean(StaffDirectory.class)
        .addInstitution(new Session.Institution(UUID.randomUUID(), name, false));
    return 1;
  }

  private int institutions(RunningPortal portal) {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .fetchCount(Tables.ORGANISATION, Tables.ORGANISATION.NAME.eq(name)));
  }
}
