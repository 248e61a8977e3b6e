package nl.keur.kernel.persistence;

import static nl.keur.schema.Tables.IDEMPOTENT_REQUEST;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import nl.keur.content.text.Text;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.EncryptionKey;
import nl.keur.kernel.Idempotency;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Keeps the key in the transaction of the work itself. A second request that comes while the first
 * one runs waits at the primary key until that one commits, and then finds its answer; the conflict
 * is no error, so PostgreSQL doesn't abort the transaction.
 */
@Singleton
class JooqIdempotency implements Idempotency {
  private static final Duration KEPT = Duration.ofHours(24);

  private final DSLContext jooq;
  private final Transactions transactions;
  private final Canonical canonical;
  private final ObjectMapper mapper;
  private final Clock clock;

  JooqIdempotency(
      DSLContext jooq,
      Transactions transactions,
      Canonical canonical,
      ObjectMapper mapper,
      Clock clock) {
    this.jooq = jooq;
    this.transactions = transactions;
    this.canonical = canonical;
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  public <T> T once(Request request, Class<T> answer, Supplier<T> work) {
    return request
        .key()
        .map(key -> transactions.write(() -> once(request, key, answer, work)))
        .orElseGet(work);
  }

  private <T> T once(Request request, UUID key, Class<T> answer, Supplier<T> work) {
    if (!isFirst(request, key)) {
      return firstAnswer(request, key, answer);
    }
    T value = work.get();
    jooq.update(IDEMPOTENT_REQUEST)
        .set(IDEMPOTENT_REQUEST.ENCRYPTED_ANSWER, encrypted(request, key, value))
        .where(row(request, key))
        .execute();
    return value;
  }

  private boolean isFirst(Request request, UUID key) {
    return jooq.insertInto(IDEMPOTENT_REQUEST)
            .set(IDEMPOTENT_REQUEST.ACTOR_ID, request.actor().id())
            .set(IDEMPOTENT_REQUEST.KEY_SHA256, Sha256.of(key.toString()))
            .set(IDEMPOTENT_REQUEST.REQUEST_SHA256, sha256(request))
            .set(IDEMPOTENT_REQUEST.CREATED_AT, OffsetDateTime.now(clock))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private <T> T firstAnswer(Request request, UUID key, Class<T> answer) {
    var first = jooq.selectFrom(IDEMPOTENT_REQUEST).where(row(request, key)).fetchSingle();
    if (!first.getRequestSha256().equals(sha256(request))) {
      throw keyReused().refused();
    }
    try {
      return mapper.readValue(
          cipher(key).decrypt(first.getEncryptedAnswer(), request.actor().id().toString()), answer);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] encrypted(Request request, UUID key, Object answer) {
    try {
      return cipher(key)
          .encrypt(mapper.writeValueAsString(answer), request.actor().id().toString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static EncryptionKey cipher(UUID key) {
    return EncryptionKey.derived(
        key.toString().getBytes(StandardCharsets.US_ASCII), "answer of an idempotent request");
  }

  private static Condition row(Request request, UUID key) {
    return IDEMPOTENT_REQUEST
        .ACTOR_ID
        .eq(request.actor().id())
        .and(IDEMPOTENT_REQUEST.KEY_SHA256.eq(Sha256.of(key.toString())));
  }

  private String sha256(Request request) {
    return Sha256.of(request.action() + "\n" + canonical.json(request.body()));
  }

  private static Problem keyReused() {
    return Problem.of(
        "/problems/kernel/idempotency-key-reused",
        "Idempotency-Key came before with another request",
        422,
        new Text(
            "Dit verzoek is al eens verstuurd, met een andere inhoud. Laad de pagina opnieuw om te"
                + " zien wat er is opgeslagen.",
            "This request was sent before, with other content. Reload the page to see what was"
                + " saved."));
  }

  @Scheduled(initialDelay = "${keur.cleaning.first}", fixedDelay = "1h")
  void forgetOld() {
    transactions.run(
        () ->
            jooq.deleteFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.CREATED_AT.lt(OffsetDateTime.now(clock).minus(KEPT)))
                .execute());
  }
}
