package nl.keur.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A package as both sides sign it. It never changes; its hash is checked whenever it is read.
 *
 * @param id of the package
 * @param json canonical JSON of {@link PackageContent}
 * @param sha256 of that JSON
 * @param purposeVersion the sealed purpose to which annex A points
 */
public record FrozenPackage(
    UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID procurementId,
    UUID offerId,
    String json,
    String sha256,
    int purposeVersion,
    String purposeSha256,
    UUID frozenBy,
    Instant frozenAt) {}
