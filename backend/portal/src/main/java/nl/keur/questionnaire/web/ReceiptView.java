package nl.keur.questionnaire.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * The proof that something was handed in.
 *
 * @param submittedAt by the database's clock
 * @param sha256 of the file that can be downloaded with it
 * @param declaredBy who declared that the answers are true
 * @param position function of that person at the vendor
 * @param submittedBy who was in, by the invitation, and handed it in
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
    int leftBlank,
    String submittedBy) {}
