package nl.keur.procurement;

import java.time.Instant;
import java.util.UUID;

/**
 * What one vendor offers in one procurement. It exists from the moment the vendor is put on the
 * list; its answers and facts come later.
 */
public record Offer(
    UUID id,
    UUID organisationId,
    UUID procurementId,
    UUID vendorId,
    String vendorName,
    String systemName,
    String contactName,
    String contactEmail,
    Instant createdAt) {}
