package nl.keur.kernel.persistence;

import static nl.keur.schema.Tables.RATE_LIMIT;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.kernel.RateLimits;
import nl.keur.kernel.Transactions;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * A bucket is one instant: when it is full again. Each token taken moves it on, and a bucket is
 * empty when it would move past the time that a whole bucket takes to fill.
 */
@Singleton
class JooqRateLimits implements RateLimits {
  private final DSLContext jooq;
  private final Transactions transactions;

  JooqRateLimits(DSLContext jooq, Transactions transactions) {
    this.jooq = jooq;
    this.transactions = transactions;
  }

  @Override
  public Optional<Duration> take(List<Bucket> buckets) {
    return transactions.write(() -> takeFrom(buckets, locked(buckets)));
  }

  private Optional<Duration> takeFrom(List<Bucket> buckets, Locked locked) {
    boolean clean = locked.isFull(buckets.getFirst());
    Optional<Duration> wait =
        buckets.stream()
            .filter(bucket -> !(clean && bucket.limit().shared()))
            .map(locked::untilNext)
            .filter(Duration::isPositive)
            .max(Comparator.naturalOrder());
    if (wait.isEmpty()) {
      buckets.forEach(bucket -> set(bucket, locked.afterTaking(bucket)));
    }
    return wait;
  }

  @Override
  public void giveBack(List<Bucket> buckets) {
    transactions.run(
        () -> {
          Locked locked = locked(buckets);
          buckets.forEach(
              bucket -> set(bucket, locked.fullAt(bucket).minus(bucket.limit().every())));
        });
  }

  /**
   * In the order of their keys, so that two who need the same buckets don't wait for each other.
   */
  private Locked locked(List<Bucket> buckets) {
    List<String> keys = buckets.stream().map(Bucket::keySha256).sorted().toList();
    keys.forEach(this::lock);
    var rows =
        jooq.select(RATE_LIMIT.KEY_SHA256, RATE_LIMIT.FULL_AT, DSL.currentInstant())
            .from(RATE_LIMIT)
            .where(RATE_LIMIT.KEY_SHA256.in(keys))
            .fetch();
    return new Locked(
        rows.getFirst().value3(),
        rows.intoMap(RATE_LIMIT.KEY_SHA256, row -> row.value2().toInstant()));
  }

  /** Makes the row or locks the one that stands, in one statement. */
  private void lock(String key) {
    jooq.insertInto(RATE_LIMIT)
        .set(RATE_LIMIT.KEY_SHA256, key)
        .set(RATE_LIMIT.FULL_AT, DSL.currentOffsetDateTime())
        .onConflict(RATE_LIMIT.KEY_SHA256)
        .doUpdate()
        .set(RATE_LIMIT.FULL_AT, RATE_LIMIT.FULL_AT)
        .execute();
  }

  private void set(Bucket bucket, Instant fullAt) {
    jooq.update(RATE_LIMIT)
        .set(RATE_LIMIT.FULL_AT, fullAt.atOffset(ZoneOffset.UTC))
        .where(RATE_LIMIT.KEY_SHA256.eq(bucket.keySha256()))
        .execute();
  }

  /** A full bucket is the same as none. */
  @Scheduled(initialDelay = "${keur.cleaning.first}", fixedDelay = "10m")
  void removeFull() {
    transactions.run(
        () ->
            jooq.deleteFrom(RATE_LIMIT)
                .where(RATE_LIMIT.FULL_AT.lt(DSL.currentOffsetDateTime()))
                .execute());
  }

  /** The buckets of one try, which nobody else changes meanwhile. */
  private record Locked(Instant now, Map<String, Instant> stored) {
    /** PostgreSQL's clock stands still in a transaction, so a bucket may be of a later one. */
    Instant fullAt(Bucket bucket) {
      Instant fullAt = stored.get(bucket.keySha256());
      return fullAt.isBefore(now) ? now : fullAt;
    }

    boolean isFull(Bucket bucket) {
      return !stored.get(bucket.keySha256()).isAfter(now);
    }

    Instant afterTaking(Bucket bucket) {
      return fullAt(bucket).plus(bucket.limit().every());
    }

    Duration untilNext(Bucket bucket) {
      Duration whole = bucket.limit().every().multipliedBy(bucket.limit().tries());
      return Duration.between(now.plus(whole), afterTaking(bucket));
    }
  }
}
