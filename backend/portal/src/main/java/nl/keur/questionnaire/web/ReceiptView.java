package nl.keur.questionnaire.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import nl.keur.questionnaire.Submission;

/**
 * The proof that something was handed in.
 *
 * @param submittedAt by the database's clock
 * @param sha256 of the file that can be downloaded with it
 * @param name and {@code function} of who declared that the answers are true
 */
@Serdeable
record ReceiptView(
    UUID offerId,
    String receiptNumber,
    Instant submittedAt,
    String sha256,
    String name,
    String function,
    int answered,
    int leftBlank) {

  static ReceiptView of(Submission submission) {
    return new ReceiptView(
        submission.offerId(),
        submission.receiptNumber(),
        submission.submittedAt(),
        submission.sha256(),
        submission.attestation().name(),
        submission.attestation().function(),
        submission.answered(),
        submission.leftBlank());
  }
}
