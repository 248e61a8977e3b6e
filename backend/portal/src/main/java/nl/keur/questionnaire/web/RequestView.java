package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * What an institution asks of a vendor: the start of everything an invited contact does.
 *
 * @param need what the institution needs, in its own words
 * @param sheetId the sheet with the questions
 * @param contested how many facts the vendor sees differently
 * @param late whether the deadline passed by the database's clock
 * @param receipt present once it was submitted
 */
@Serdeable
record RequestView(
    UUID offerId,
    UUID procurementId,
    String procurementTitle,
    String institution,
    String vendorName,
    String systemName,
    String need,
    Instant issuedAt,
    Instant deadline,
    UUID sheetId,
    int contested,
    boolean late,
    @Nullable ReceiptView receipt) {}
