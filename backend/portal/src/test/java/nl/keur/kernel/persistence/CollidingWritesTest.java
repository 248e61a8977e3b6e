package nl.keur.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.RefusedRequest;
import nl.keur.kernel.Transactions;
import nl.keur.schema.Tables;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Writes of which the database lets only one through; here each collides with itself. */
@DatabaseTest
class CollidingWritesTest {
  private final RunningPortal portal;
  private final Transactions transactions;
  private final UUID id = UUID.randomUUID();
  private final AtomicInteger attempts = new AtomicInteger();

  CollidingWritesTest(RunningPortal portal) {
    this.portal = portal;
    this.transactions = portal.bean(Transactions.class);
  }

  @Test
  void aWriteThatCollidedIsRunAgainFromItsStart() {
    transactions.run(
        () -> {
          add();
          if (attempts.incrementAndGet() == 1) {
            add();
          }
        });

    assertThat(attempts).hasValue(2);
    assertThat(institutions()).isEqualTo(1);
  }

  @Test
  void aWriteThatCollidesEachTimeIsRefusedAndKeepsNothing() {
    var refused = catchThrowableOfType(RefusedRequest.class, () -> transactions.run(this::collide));

    assertThat(refused.problem().type()).isEqualTo("/problems/kernel/saved-meanwhile");
    assertThat(refused.problem().status()).isEqualTo(409);
    assertThat(attempts).hasValue(3);
    assertThat(institutions()).isZero();
  }

  @Test
  void aWriteInsideAnotherIsRunAgainAsAPartOfIt() {
    var outer = new AtomicInteger();

    transactions.run(
        () -> {
          outer.incrementAndGet();
          add();
          transactions.writeDurably(
              () -> {
                if (attempts.incrementAndGet() == 1) {
                  add();
                }
                return attempts;
              });
        });

    assertThat(outer).hasValue(2);
    assertThat(attempts).hasValue(2);
    assertThat(institutions()).isEqualTo(1);
  }

  @Test
  void anyOtherFailureIsNotRunAgain() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      attempts.incrementAndGet();
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    assertThat(attempts).hasValue(1);
  }

  private void collide() {
    attempts.incrementAndGet();
    add();
    add();
  }

  private void add() {
    portal
        .bean(StaffDirectory.class)
        .addInstitution(new Session.Institution(id, "Instelling " + id, false));
  }

  private int institutions() {
    return transactions.read(
        () ->
            portal
                .bean(DSLContext.class)
                .fetchCount(Tables.ORGANISATION, Tables.ORGANISATION.ID.eq(id)));
  }
}
