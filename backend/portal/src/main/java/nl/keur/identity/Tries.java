package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.keur.identity.IdentityProblem.TooManyTries;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.RateLimits;
import nl.keur.kernel.RateLimits.Bucket;
import nl.keur.kernel.RateLimits.Limit;
import nl.keur.kernel.Result;

/**
 * How often a password or a link may be tried; right ones are not counted. Whoever tries from a
 * network that has not failed at this account lately gets a try even while others are at it, so
 * nobody can lock out the right person (RELIABILITY §2, threat 27).
 */
@Singleton
class Tries {
  private static final Limit ACCOUNT_FROM_NETWORK =
      Limit.own("password of an account, from a network", 10, Duration.ofMinutes(1));
  private static final Limit FROM_NETWORK =
      Limit.own("passwords, from a network", 100, Duration.ofSeconds(5));
  private static final Limit ACCOUNT =
      Limit.shared("password of an account", 50, Duration.ofMinutes(1));
  private static final Limit PASSWORDS = Limit.shared("passwords", 200, Duration.ofMillis(100));
  private static final Limit LINKS_FROM_NETWORK =
      Limit.own("one-time links, from a network", 20, Duration.ofSeconds(30));
  private static final Limit LINKS = Limit.shared("one-time links", 200, Duration.ofMillis(100));

  private static final Limit CODES_FROM_NETWORK =
      Limit.own("codes of a person, from a network", 5, Duration.ofMinutes(1));
  private static final Limit CODES = Limit.shared("codes of a person", 20, Duration.ofMinutes(2));

  private final RateLimits limits;

  Tries(RateLimits limits) {
    this.limits = limits;
  }

  /** A try at the password of this account, whether or not there is one. */
  <T> Result<T, IdentityProblem> ofPassword(
      String email, ClientNetwork from, Supplier<Result<T, IdentityProblem>> attempt) {
    return counted(
        List.of(
            ACCOUNT_FROM_NETWORK.of(email, from.prefix()),
            FROM_NETWORK.of(from.prefix()),
            ACCOUNT.of(email),
            PASSWORDS.of()),
        attempt);
  }

  /** A try at the second step, by somebody who knows the password. */
  <T> Result<T, IdentityProblem> ofCode(
      UUID personId, ClientNetwork from, Supplier<Result<T, IdentityProblem>> attempt) {
    String person = personId.toString();
    return counted(
        List.of(CODES_FROM_NETWORK.of(person, from.prefix()), CODES.of(person)), attempt);
  }

  /** A try at a one-time link. */
  <T> Result<T, IdentityProblem> ofLink(
      ClientNetwork from, Supplier<Result<T, IdentityProblem>> attempt) {
    return counted(List.of(LINKS_FROM_NETWORK.of(from.prefix()), LINKS.of()), attempt);
  }

  private <T> Result<T, IdentityProblem> counted(
      List<Bucket> buckets, Supplier<Result<T, IdentityProblem>> attempt) {
    return limits.counted(buckets, TooManyTries::new, attempt);
  }
}
