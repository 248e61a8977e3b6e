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
 * @param declaredBy who declared that the answers are true
 * @param position function of that person at the vendor
 */
@Serdeable
record ReceiptView(
    UUID offerId,
    String receiptNumber,
    Instant submittedAt,
    String sha256,
    String declaredBy,
    String position,
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
