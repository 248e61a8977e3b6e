package nl.keur.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.ParticipantScope;

/**
 * An AI system in use.
 *
 * @param organisationId whose register it stands in
 * @param keeperId who keeps the procurement: the same institution, or the body that bought it
 * @param packageId the frozen contract under which it is used
 * @param ownerId who answers for it at the institution
 * @param riskLevel as indicated when the contract was frozen; a value of {@code offer_risk_level}
 * @param purposeVersion the purpose that the contract holds
 * @param inUseSince the day on which the contract was frozen, in Europe/Amsterdam
 * @param ended empty while it is in use
 */
public record AiSystem(
    UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID procurementId,
    UUID keeperId,
    UUID offerId,
    UUID packageId,
    String name,
    String vendorName,
    UUID ownerId,
    String riskLevel,
    int purposeVersion,
    String purposeSha256,
    LocalDate inUseSince,
    Instant createdAt,
    Optional<Ended> ended) {

  /**
   * That it is in use no longer.
   *
   * @param on the last day, in Europe/Amsterdam
   */
  public record Ended(LocalDate on, String reason) {}

  /** The scope in which the institution that uses the system reads how it was bought. */
  public FileScope dossier() {
    return keeperId.equals(organisationId)
        ? new InstitutionScope(organisationId)
        : new ParticipantScope(keeperId, organisationId, procurementId);
  }
}
