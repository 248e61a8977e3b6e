package nl.keur.procurement;

import java.time.Instant;
import java.util.UUID;

/**
 * An institution that takes part in a joint procurement.
 *
 * @param keeperId the body that buys
 * @param institutionId the institution for which it buys
 */
public record Participant(
    UUID keeperId,
    UUID procurementId,
    UUID institutionId,
    String name,
    UUID addedBy,
    Instant addedAt) {}
