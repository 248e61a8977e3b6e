package nl.keur.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links that work once: for the first administrator, and for setting a password. */
public interface OneTimeLinks {
  void add(Link link);

  /** The link, if it is unused and not expired at that moment. */
  Optional<Link> findValid(String tokenHash, Purpose purpose, Instant at);

  /** False when somebody else used it in between. */
  boolean use(UUID linkId, Instant at);

  void removeUnused(Purpose purpose);

  /** Of every purpose, used or not. */
  void removeExpired(Instant before);

  enum Purpose {
    FIRST_ADMINISTRATOR,
    SET_PASSWORD
  }

  record Link(
      UUID id,
      Purpose purpose,
      Optional<UUID> personId,
      String tokenHash,
      Instant createdAt,
      Instant expiresAt) {}
}
