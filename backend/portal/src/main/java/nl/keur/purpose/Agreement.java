package nl.keur.purpose;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One side agreed with the text of a draft.
 *
 * @param draftSha256 of the purpose it agreed with
 * @param name as it was known then
 * @param voidedAt when the draft changed after it
 */
public record Agreement(
    UUID id,
    PurposeVersion.Party party,
    String draftSha256,
    UUID by,
    String name,
    Instant at,
    Optional<Instant> voidedAt) {
  /** Whether it still holds for this text. */
  boolean holdsFor(String sha256) {
    return voidedAt.isEmpty() && draftSha256.equals(sha256);
  }

  PurposeVersion.Signature signature() {
    return new PurposeVersion.Signature(party, by, name, at);
  }
}
