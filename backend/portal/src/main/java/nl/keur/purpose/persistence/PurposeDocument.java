package nl.keur.purpose.persistence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.purpose.PurposeVersion;
import nl.keur.purpose.PurposeVersion.Kind;
import nl.keur.purpose.PurposeVersion.Party;
import nl.keur.purpose.PurposeVersion.Signature;
import nl.keur.purpose.Purposes.NewVersion;

/**
 * A version as it is sealed: the canonical JSON of this is what the hash is of. Its members never
 * change meaning; the offline check reads them.
 *
 * @param offerId null on the institution's own versions
 * @param sealedAt ISO 8601 in UTC, to the microsecond
 */
@Serdeable
record PurposeDocument(
    String procurementId,
    @Nullable String offerId,
    int number,
    Kind kind,
    IntendedPurpose purpose,
    String purposeSha256,
    List<SignatureJson> signatures,
    @Nullable String previousSha256,
    String sealedAt) {

  @Serdeable
  record SignatureJson(Party party, String by, String name, String at) {
    static SignatureJson of(Signature signature) {
      return new SignatureJson(
          signature.party(),
          signature.by().toString(),
          signature.name(),
          signature.at().toString());
    }

    Signature signature() {
      return new Signature(party, UUID.fromString(by), name, Instant.parse(at));
    }
  }

  static PurposeDocument of(
      NewVersion version, Optional<UUID> offerId, String purposeSha256, Instant sealedAt) {
    return new PurposeDocument(
        version.procurementId().toString(),
        offerId.map(UUID::toString).orElse(null),
        version.number(),
        version.kind(),
        version.purpose(),
        purposeSha256,
        version.signatures().stream().map(SignatureJson::of).toList(),
        version.previousSha256().orElse(null),
        sealedAt.toString());
  }

  PurposeVersion version(UUID id, String sha256) {
    return new PurposeVersion(
        id,
        UUID.fromString(procurementId),
        Optional.ofNullable(offerId).map(UUID::fromString),
        number,
        kind,
        purpose,
        purposeSha256,
        signatures.stream().map(SignatureJson::signature).toList(),
        Optional.ofNullable(previousSha256),
        Instant.parse(sealedAt),
        sha256);
  }
}
