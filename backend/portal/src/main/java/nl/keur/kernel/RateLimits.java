package nl.keur.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How often something that can be guessed may be tried: a password, a code, a link. Token buckets
 * in the database, so that all nodes count together, by the database's clock (RELIABILITY §2,
 * threat 27). Called outside a transaction, since a rollback would forget the try.
 */
public interface RateLimits {
  /**
   * Takes a token from each bucket, or from none when one of them refuses. A shared bucket refuses
   * only who has already spent from the first bucket; otherwise anybody could lock out the right
   * person by trying in that person's name.
   *
   * @param buckets the narrowest first, which is {@link Limit#own one's own}
   * @return how long to wait; empty when the try may go ahead
   */
  Optional<Duration> take(List<Bucket> buckets);

  /** Puts back what was taken, after a try that was right: then only wrong ones count. */
  void giveBack(List<Bucket> buckets);

  /**
   * A try that is not counted when it was right. Taken first, so that of many tries at once no more
   * than the limit reach what checks them.
   *
   * @param tooMany the refusal, by how long to wait
   */
  default <T, P> Result<T, P> counted(
      List<Bucket> buckets, Function<Duration, P> tooMany, Supplier<Result<T, P>> attempt) {
    Optional<Duration> wait = take(buckets);
    if (wait.isPresent()) {
      return Result.refused(tooMany.apply(wait.get()));
    }
    Result<T, P> result = attempt.get();
    if (result instanceof Result.Ok<T, P>) {
      giveBack(buckets);
    }
    return result;
  }

  /**
   * @param purpose what is tried; part of the key
   * @param tries how many in a row
   * @param every after how long one more
   * @param shared whether others spend from the same bucket
   */
  record Limit(String purpose, int tries, Duration every, boolean shared) {
    /** For who tries, from where: nobody else spends from it. */
    public static Limit own(String purpose, int tries, Duration every) {
      return new Limit(purpose, tries, every, false);
    }

    /** For what is tried, whoever tries it. */
    public static Limit shared(String purpose, int tries, Duration every) {
      return new Limit(purpose, tries, every, true);
    }

    /** The bucket of this limit for one key; the key is stored as a hash. */
    public Bucket of(String... key) {
      return new Bucket(this, Sha256.of(purpose + "\n" + String.join("\n", key)));
    }
  }

  record Bucket(Limit limit, String keySha256) {}
}
