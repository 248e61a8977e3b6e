package nl.keur.kernel.persistence;

import static nl.keur.schema.Tables.IDEMPOTENT_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Idempotency;
import nl.keur.kernel.Idempotency.Request;
import nl.keur.kernel.RefusedRequest;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.schema.Tables;
import nl.keur.schema.tables.records.IdempotentRequestRecord;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that arrives more than once, on an effect that can be counted: institutions. */
@DatabaseTest
class RepeatedRequestTest {
  private final Actor purchaser = new Actor.Person(UUID.randomUUID());
  private final String key = UUID.randomUUID().toString();
  private final String name = "Instelling " + UUID.randomUUID();
  private RunningPortal portal;

  /** What the request answers: only the first one can know its secret. */
  @Serdeable
  record Added(UUID id, String secret) {}

  @BeforeEach
  void use(RunningPortal running) {
    portal = running;
  }

  @Test
  void twentyAtTheSameTimeHaveOneEffectAndTwentyEqualAnswers() throws Exception {
    var together = new CyclicBarrier(20);
    Callable<Added> post =
        () -> {
          together.await();
          return add(request(name));
        };
    List<Future<Added>> answers;
    try (var clients = Executors.newFixedThreadPool(20)) {
      answers = clients.invokeAll(Stream.generate(() -> post).limit(20).toList());
    }

    assertThat(answers.stream().map(RepeatedRequestTest::answer).distinct()).hasSize(1);
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void aRepeatedRequestGetsTheFirstAnswer() {
    Added first = add(request(name));

    assertThat(add(request(name))).isEqualTo(first);
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    add(request(name));

    var refused = catchThrowableOfType(RefusedRequest.class, () -> add(request("Andere naam")));

    assertThat(refused.problem().status()).isEqualTo(422);
    assertThat(refused.problem().type()).isEqualTo("/problems/kernel/idempotency-key-reused");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void theSameBodyToAnotherPathIsAnotherRequest() {
    add(request(name));

    assertThatThrownBy(
            () -> add(Request.of(purchaser, key, "POST /api/elsewhere", Map.of("name", name))))
        .isInstanceOf(RefusedRequest.class);
  }

  @Test
  void theKeyOfSomebodyElseIsNotMine() {
    Added mine = add(request(name));
    var colleague = new Actor.Person(UUID.randomUUID());

    Added theirs = add(Request.of(colleague, key, "POST /api/tests", Map.of("name", name)));

    assertThat(theirs).isNotEqualTo(mine);
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void aRequestThatFailedMayBeSentAgainUnderItsKey() {
    var idempotency = portal.bean(Idempotency.class);
    assertThatThrownBy(
            () ->
                idempotency.once(
                    request(name),
                    Added.class,
                    () -> {
                      insert();
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
    assertThat(effects()).isZero();

    add(request(name));

    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void withoutAKeyEveryRequestCounts() {
    add(Request.of(purchaser, null, "POST /api/tests", Map.of("name", name)));
    add(Request.of(purchaser, null, "POST /api/tests", Map.of("name", name)));

    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void aKeyThatCanBeGuessedIsRefused() {
    for (String guessable : List.of("1", "", "1-1-1-1-1", "order-4711")) {
      var refused =
          catchThrowableOfType(
              RefusedRequest.class,
              () -> Request.of(purchaser, guessable, "POST /api/tests", Map.of()));
      assertThat(refused.problem().status()).isEqualTo(400);
    }
  }

  @Test
  void aCopyOfTheTableTellsNeitherKeyNorAnswer() {
    Added added = add(request(name));

    IdempotentRequestRecord row = row();
    assertThat(row.getKeySha256()).isEqualTo(Sha256.of(key));
    assertThat(new String(row.getEncryptedAnswer(), StandardCharsets.ISO_8859_1))
        .doesNotContain(added.secret(), added.id().toString());
  }

  @Test
  void anAnswerIsForgottenAfterADay() {
    add(request(name));
    var fresh = row();
    portal.bean(JooqIdempotency.class).forgetOld();
    assertThat(row()).isEqualTo(fresh);

    portal
        .bean(Transactions.class)
        .run(
            () ->
                portal
                    .bean(DSLContext.class)
                    .update(IDEMPOTENT_REQUEST)
                    .set(IDEMPOTENT_REQUEST.CREATED_AT, fresh.getCreatedAt().minusHours(25))
                    .where(IDEMPOTENT_REQUEST.ACTOR_ID.eq(purchaser.id()))
                    .execute());
    portal.bean(JooqIdempotency.class).forgetOld();

    add(request(name));
    assertThat(effects()).isEqualTo(2);
  }

  private Request request(String institution) {
    return Request.of(purchaser, key, "POST /api/tests", Map.of("name", institution));
  }

  private Added add(Request request) {
    return portal.bean(Idempotency.class).once(request, Added.class, this::insert);
  }

  private Added insert() {
    var added = new Added(UUID.randomUUID(), "canary " + UUID.randomUUID());
    portal
        .bean(Transactions.class)
        .run(
            () ->
                portal
                    .bean(StaffDirectory.class)
                    .addInstitution(new Session.Institution(added.id(), name, false)));
    return added;
  }

  private int effects() {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .fetchCount(Tables.ORGANISATION, Tables.ORGANISATION.NAME.eq(name)));
  }

  private IdempotentRequestRecord row() {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .selectFrom(IDEMPOTENT_REQUEST)
                    .where(IDEMPOTENT_REQUEST.ACTOR_ID.eq(purchaser.id()))
                    .fetchSingle());
  }

  private static Added answer(Future<Added> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
