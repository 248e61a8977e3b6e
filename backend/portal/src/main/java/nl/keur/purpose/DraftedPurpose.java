package nl.keur.purpose;

import java.time.Instant;
import java.util.UUID;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.kernel.Actor;

/**
 * A purpose that is still being written.
 *
 * @param sha256 of the purpose alone: what both sides name when they agree
 * @param version 1 at the first save; a write must name the version it changes
 */
public record DraftedPurpose(
    UUID procurementId,
    IntendedPurpose purpose,
    String sha256,
    int version,
    Actor changedBy,
    Instant changedAt) {}
