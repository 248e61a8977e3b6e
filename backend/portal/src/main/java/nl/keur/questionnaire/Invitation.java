package nl.keur.questionnaire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;

/**
 * A link with which one person of a vendor comes in, to one offer. It is not used up by opening it:
 * a mail scanner may open it first (RELIABILITY, threat 3).
 *
 * @param contactEmail the one address to which codes go
 * @param signatory whether that person may also submit, and agree the purpose
 * @param deadline of the questionnaire
 * @param by who sent it
 * @param personId who came in with it
 * @param firstOpenedAt when that person came in with it for the first time
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
    boolean signatory,
    Instant deadline,
    Sender by,
    Instant createdAt,
    Optional<UUID> personId,
    Optional<Instant> firstOpenedAt,
    Optional<Instant> revokedAt) {

  /** Who sent an invitation. */
  public sealed interface Sender {
    /** A purchaser of the institution. */
    record Purchaser(UUID personId) implements Sender {}

    /** Somebody of the vendor, to a colleague. */
    record Colleague(UUID personId) implements Sender {}
  }

  /** Whether it lets somebody in at that moment; after the deadline only to read. */
  public boolean live(Instant at, Duration grace) {
    return revokedAt.isEmpty() && at.isBefore(expiresAt(grace));
  }

  /** One that was sent after the deadline is for reading and agreeing, and has its own time. */
  public Instant expiresAt(Duration grace) {
    return (createdAt.isAfter(deadline) ? createdAt : deadline).plus(grace);
  }

  public boolean to(String email) {
    return contactEmail.strip().equalsIgnoreCase(email.strip());
  }
}
