package nl.keur.questionnaire;

import java.time.Instant;
import java.util.UUID;

/**
 * What a vendor handed in. It never changes.
 *
 * @param receiptNumber random and readable; tells nothing of how many others there are
 * @param submittedAt instant of the database's clock, before the deadline
 * @param sha256 of {@code content}
 * @param content canonical JSON (RFC 8785): every answer that was shown, hashes of the evidence,
 *     attestation, blanks that were confirmed
 * @param answered questions with an answer
 * @param leftBlank questions that were shown and left blank, each confirmed by name
 */
public record Submission(
    UUID offerId,
    UUID vendorId,
    UUID questionnaireId,
    UUID sheetId,
    String receiptNumber,
    UUID submittedBy,
    Instant submittedAt,
    Attestation attestation,
    int answered,
    int leftBlank,
    String content,
    String sha256) {

  /** Who declares on behalf of the vendor that the answers are true. */
  public record Attestation(String name, String function) {}
}
