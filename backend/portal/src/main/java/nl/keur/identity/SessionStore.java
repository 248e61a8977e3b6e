package nl.keur.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sessions are kept. A platform table: a session is found before a scope is known. */
public interface SessionStore {
  Optional<Stored> find(String idHash);

  void add(Stored session);

  void touch(String idHash, Instant seenAt);

  void remove(String idHash);

  /** The latest first. */
  List<Stored> listOf(UUID personId);

  /** Ends every session of a person. */
  void removeOf(UUID personId);

  /** Sessions that nobody used since the one moment, or that began before the other. */
  void removeExpired(Instant seenBefore, Instant createdBefore);

  record Stored(
      String idHash,
      String csrfToken,
      Optional<UUID> personId,
      Optional<UUID> invitationId,
      Session.Stage stage,
      Instant createdAt,
      Instant lastSeenAt) {}
}
