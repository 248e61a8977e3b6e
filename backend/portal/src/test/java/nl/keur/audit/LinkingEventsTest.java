package nl.keur.audit;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AUDIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.testing.CountedStatements;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/** How events become rows of a chain. */
@DatabaseTest
class LinkingEventsTest {
  private static final Actor SOMEBODY = new Actor.Person(UUID.randomUUID());

  private final RunningPortal portal;
  private final Transactions transactions;
  private final Events events;
  private final DSLContext jooq;

  LinkingEventsTest(RunningPortal portal) {
    this.portal = portal;
    this.transactions = portal.bean(Transactions.class);
    this.events = portal.bean(Events.class);
    this.jooq = portal.bean(DSLContext.class);
  }

  @Test
  void eachRowCarriesTheHashOfTheOneBeforeAndTheHeadThatOfTheLast() {
    UUID institution = institution();

    transactions.run(() -> publish(institution, "First", "Second"));
    transactions.run(() -> publish(institution, "Third"));

    List<String> hashes = hashes(institution);
    assertThat(hashes).hasSize(3).doesNotHaveDuplicates();
    assertThat(previous(institution)).containsExactly(AuditRow.NONE, hashes.get(0), hashes.get(1));
    assertThat(head(institution)).isEqualTo(new ChainHead(institution, 3, hashes.get(2)));
    assertThat(actions(institution)).containsExactly("First", "Second", "Third");
  }

  @Test
  void aRolledBackWriteLeavesNothing() {
    UUID institution = institution();
    transactions.run(() -> publish(institution, "Before"));

    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      publish(institution, "Lost");
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    transactions.run(() -> publish(institution, "After"));

    assertThat(actions(institution)).containsExactly("Before", "After");
  }

  @Test
  void aWriteThatIsRunAgainAfterACollisionIsInTheChainOnce() {
    UUID institution = institution();
    AtomicInteger attempt = new AtomicInteger();

    transactions.run(
        () -> {
          publish(institution, "Attempt" + attempt.incrementAndGet());
          if (attempt.get() < 3) {
            throw new DataAccessException("collided", new SQLException("as if", "40001"));
          }
        });

    assertThat(actions(institution)).containsExactly("Attempt3");
  }

  @Test
  void nestedWritesAddTheirRowsAtTheEndOfTheOutermost() {
    UUID institution = institution();

    transactions.run(
        () -> {
          transactions.run(() -> publish(institution, "Inner"));
          assertThat(actions(institution)).isEmpty();
          publish(institution, "Outer");
        });

    assertThat(actions(institution)).containsExactly("Inner", "Outer");
  }

  @Test
  void outsideAWriteNothingIsPublished() {
    UUID institution = institution();

    assertThatThrownBy(() -> publish(institution, "Nowhere"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("outside a write");
  }

  @Test
  void anActOfTwoPartiesIsInTheChainOfEach() {
    UUID keeper = institution();
    UUID other = institution();

    transactions.run(() -> events.publish(event(keeper, "PurposeAgreed").alsoIn(other)));

    assertThat(actions(keeper)).containsExactly("PurposeAgreed");
    assertThat(actions(other)).containsExactly("PurposeAgreed");
    assertThat(hashes(other)).doesNotContainAnyElementsOf(hashes(keeper));
  }

  @Test
  void peopleAtOnceInTwoOrganisationsDoNotWaitForEachOtherForEver() throws Exception {
    UUID one = institution();
    UUID other = institution();
    int people = 12;
    int rounds = 10;

    try (var pool = Executors.newFixedThreadPool(people)) {
      List<Callable<Void>> writes =
          IntStream.range(0, people * rounds)
              .mapToObj(number -> number % 2 == 0 ? act(one, other) : act(other, one))
              .toList();
      for (Future<Void> write : pool.invokeAll(writes)) {
        write.get();
      }
    }

    for (UUID organisation : List.of(one, other)) {
      assertThat(sequences(organisation)).doesNotHaveDuplicates().isSorted();
      assertThat(sequences(organisation).getLast()).isEqualTo(sequences(organisation).size());
      assertThat(previous(organisation).subList(1, previous(organisation).size()))
          .isEqualTo(hashes(organisation).subList(0, hashes(organisation).size() - 1));
    }
    assertThat(hashes(one).size() + hashes(other).size()).isEqualTo(people * rounds * 3);
  }

  @Test
  void theChainCostsThreeStatementsHoweverManyEventsThereAre() {
    UUID institution = institution();
    transactions.run(() -> publish(institution, "First"));
    CountedStatements counted = portal.bean(CountedStatements.class);

    int one = counted.during(() -> transactions.run(() -> publish(institution, "One")));
    int five =
        counted.during(() -> transactions.run(() -> publish(institution, "A", "B", "C", "D", "E")));

    // On PostgreSQL one more says who asks, as in every transaction.
    int chain = TestDatabase.onPostgresql() ? 4 : 3;
    assertThat(one).isEqualTo(chain);
    assertThat(five).isEqualTo(chain);
  }

  private Callable<Void> act(UUID first, UUID second) {
    return () -> {
      transactions.run(
          () -> {
            events.publish(event(first, "Ours"));
            events.publish(event(second, "Theirs").alsoIn(first));
          });
      return null;
    };
  }

  private UUID institution() {
    return portal.newInstitution().institution().id();
  }

  private void publish(UUID organisation, String... actions) {
    for (String action : actions) {
      events.publish(event(organisation, action));
    }
  }

  private static DomainEvent event(UUID organisation, String action) {
    return DomainEvent.of(
            new InstitutionScope(organisation), SOMEBODY, action, "test", UUID.randomUUID())
        .to(List.of("état", action));
  }

  private List<Long> sequences(UUID organisation) {
    return rows(organisation, AUDIT_EVENT.SEQUENCE);
  }

  private List<String> actions(UUID organisation) {
    return rows(organisation, AUDIT_EVENT.ACTION);
  }

  private List<String> hashes(UUID organisation) {
    return rows(organisation, AUDIT_EVENT.SHA256);
  }

  private List<String> previous(UUID organisation) {
    return rows(organisation, AUDIT_EVENT.PREVIOUS_SHA256);
  }

  private <T> List<T> rows(UUID organisation, org.jooq.Field<T> field) {
    return transactions.read(
        () ->
            jooq.select(field)
                .from(AUDIT_EVENT)
                .where(AUDIT_EVENT.ORGANISATION_ID.eq(organisation))
                .orderBy(AUDIT_EVENT.SEQUENCE)
                .fetch(field));
  }

  private ChainHead head(UUID organisation) {
    return transactions.read(
        () ->
            jooq.selectFrom(AUDIT_HEAD)
                .where(AUDIT_HEAD.ORGANISATION_ID.eq(organisation))
                .fetchSingle(
                    row ->
                        new ChainHead(
                            row.getOrganisationId(), row.getSequence(), row.getSha256())));
  }
}
