package nl.keur.questionnaire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;

/**
 * A link with which a vendor's contact comes in. It is not used up by opening it: a mail scanner
 * may open it first (RELIABILITY, threat 3).
 *
 * @param deadline of the questionnaire
 * @param firstOpenedAt when somebody came in with it for the first time
 */
public record Invitation(
    UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID offerId,
    UUID questionnaireId,
    String vendorName,
    String procurementTitle,
    Language language,
    String contactName,
    String contactEmail,
    Instant deadline,
    UUID createdBy,
    Instant createdAt,
    Optional<Instant> firstOpenedAt,
    Optional<Instant> revokedAt) {

  /** Whether it lets somebody in at that moment; after the deadline only to read. */
  public boolean live(Instant at, Duration grace) {
    return revokedAt.isEmpty() && at.isBefore(deadline.plus(grace));
  }
}
