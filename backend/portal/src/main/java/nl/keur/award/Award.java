package nl.keur.award;

import java.time.Instant;
import java.util.UUID;

/** The choice for one offer. It is never changed. */
public record Award(
    UUID id,
    UUID procurementId,
    UUID offerId,
    UUID vendorId,
    String reason,
    UUID awardedBy,
    Instant awardedAt) {}
