package nl.keur.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where sessions are kept. A platform table: a session is found before a scope is known. */
public interface SessionStore {
  Optional<Stored> find(String idHash);

  void add(Stored session);

  void touch(String idHash, Instant seenAt);

  void remove(String idHash);

  /** Ends every session of a person. */
  void removeOf(UUID personId);

  record Stored(
      String idHash,
      String csrfToken,
      Optional<UUID> personId,
      Optional<UUID> invitationId,
      Instant createdAt,
      Instant lastSeenAt) {}
}
