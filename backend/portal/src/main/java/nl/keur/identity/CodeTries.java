package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import nl.keur.identity.IdentityProblem.TooManyTries;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.RateLimits;
import nl.keur.kernel.RateLimits.Bucket;
import nl.keur.kernel.RateLimits.Limit;
import nl.keur.kernel.Result;

/**
 * How often a code may be asked for and tried, whether or not the link and the address are right.
 * Who comes in is no longer counted.
 */
@Singleton
class CodeTries {
  private static final Limit ASKED_OF_LINK_FROM_NETWORK =
      Limit.own("codes for a link, from a network", 6, Duration.ofMinutes(2));
  private static final Limit ASKED_FROM_NETWORK =
      Limit.own("codes, from a network", 100, Duration.ofSeconds(10));
  private static final Limit ASKED_OF_LINK =
      Limit.shared("codes for a link", 20, Duration.ofMinutes(1));
  private static final Limit ASKED_FOR_ADDRESS =
      Limit.shared("codes for an address", 20, Duration.ofMinutes(1));
  private static final Limit LINK_FROM_NETWORK =
      Limit.own("tries at a link, from a network", 20, Duration.ofMinutes(1));
  private static final Limit FROM_NETWORK =
      Limit.own("tries at links, from a network", 100, Duration.ofSeconds(5));
  private static final Limit LINK = Limit.shared("tries at a link", 60, Duration.ofMinutes(1));

  private final RateLimits limits;

  CodeTries(RateLimits limits) {
    this.limits = limits;
  }

  <T> Result<T, IdentityProblem> ofAsking(
      InvitedAddress given, ClientNetwork from, Supplier<T> ask) {
    return limits
        .take(asking(given, from))
        .<Result<T, IdentityProblem>>map(wait -> Result.refused(new TooManyTries(wait)))
        .orElseGet(() -> Result.ok(ask.get()));
  }

  <T> Result<T, IdentityProblem> ofCode(
      InvitedAddress given, ClientNetwork from, Supplier<Result<T, IdentityProblem>> attempt) {
    List<Bucket> buckets =
        List.of(
            LINK_FROM_NETWORK.of(given.token(), from.prefix()),
            FROM_NETWORK.of(from.prefix()),
            LINK.of(given.token()));
    Result<T, IdentityProblem> result = limits.counted(buckets, TooManyTries::new, attempt);
    if (result instanceof Result.Ok<T, IdentityProblem>) {
      limits.giveBack(asking(given, from));
    }
    return result;
  }

  private static List<Bucket> asking(InvitedAddress given, ClientNetwork from) {
    return List.of(
        ASKED_OF_LINK_FROM_NETWORK.of(given.token(), from.prefix()),
        ASKED_FROM_NETWORK.of(from.prefix()),
        ASKED_OF_LINK.of(given.token()),
        ASKED_FOR_ADDRESS.of(given.email()));
  }
}
