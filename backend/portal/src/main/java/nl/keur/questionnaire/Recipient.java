package nl.keur.questionnaire;

import java.time.Instant;
import java.util.UUID;

/** An offer to which a questionnaire went, and the sheet on which it is answered. */
public record Recipient(
    UUID questionnaireId, UUID offerId, UUID vendorId, UUID sheetId, Instant addedAt) {}
