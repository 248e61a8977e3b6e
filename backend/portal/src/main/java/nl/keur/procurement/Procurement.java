package nl.keur.procurement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;

/**
 * A procurement without its sheets and offers.
 *
 * @param need what the institution needs, in its own words
 * @param language of the questionnaire and the contract
 * @param deadline until when vendors answer, as planned
 * @param frozenAt when the questionnaire was issued and the institution's facts were frozen
 * @param version 1 at first; a write must name the version it changes
 */
public record Procurement(
    UUID id,
    UUID organisationId,
    String title,
    String need,
    Language language,
    UUID ownerId,
    Optional<Instant> deadline,
    Instant createdAt,
    Optional<Instant> frozenAt,
    int version) {
  public boolean frozen() {
    return frozenAt.isPresent();
  }

  /** The next version, frozen at an instant or open again. */
  Procurement frozen(Optional<Instant> at) {
    return new Procurement(
        id, organisationId, title, need, language, ownerId, deadline, createdAt, at, version + 1);
  }
}
