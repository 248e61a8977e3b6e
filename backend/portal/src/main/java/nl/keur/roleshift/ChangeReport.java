package nl.keur.roleshift;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody reports a change of an AI system in use. Its answers stand on a sheet of its own, whose
 * subject is the report.
 *
 * @param vendorId of the system that changes
 */
public record ChangeReport(
    UUID id, UUID organisationId, UUID vendorId, UUID systemId, UUID openedBy, Instant openedAt) {}
