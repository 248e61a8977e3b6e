package nl.keur.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.answer.Evidence;

/**
 * An uploaded file that backs an answer.
 *
 * @param kind id in the vocabulary's evidence kinds
 * @param fileName as the uploader named it; only shown, never used as a path
 * @param mediaType found from the bytes, not from the name
 * @param validUntil last day of validity, for certificates and the like
 */
public record EvidenceFile(
    UUID id,
    UUID sheetId,
    String questionId,
    String kind,
    String fileName,
    String mediaType,
    long sizeInBytes,
    String sha256,
    Optional<LocalDate> validUntil,
    Instant uploadedAt) {

  /** As scoring sees it before anybody looked at it. */
  public Evidence unseen() {
    return new Evidence(id.toString(), kind, validUntil, Evidence.Seen.NOT_YET);
  }
}
