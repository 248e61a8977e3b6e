package nl.keur.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An AI system in use.
 *
 * @param packageId the frozen contract under which it is used
 * @param ownerId who answers for it at the institution
 * @param riskLevel as indicated when the contract was frozen; a value of {@code offer_risk_level}
 * @param purposeVersion the purpose that the contract holds
 * @param inUseSince the day on which the contract was frozen, in Europe/Amsterdam
 */
public record AiSystem(
    UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID procurementId,
    UUID offerId,
    UUID packageId,
    String name,
    String vendorName,
    UUID ownerId,
    String riskLevel,
    int purposeVersion,
    String purposeSha256,
    LocalDate inUseSince,
    Instant createdAt) {}
