package nl.keur.procurement;

import java.time.Instant;
import java.util.UUID;

/** An answer that would stop the procurement, let through by a person with a reason. */
public record LiftedStop(
    UUID id,
    UUID procurementId,
    String questionId,
    String reason,
    UUID liftedBy,
    Instant liftedAt) {}
