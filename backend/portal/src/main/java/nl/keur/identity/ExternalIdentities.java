package nl.keur.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who people are at the identity provider. A platform table: read before a scope is known. */
public interface ExternalIdentities {
  Optional<UUID> find(String issuer, String subject);

  /** Whether this person is bound to another subject of the issuer. */
  boolean isBound(String issuer, UUID personId);

  void bind(String issuer, String subject, StaffMember person, Instant at);

  /** False when it was used before. */
  boolean useState(String stateSha256, Instant at);

  void removeStatesUsedBefore(Instant moment);
}
