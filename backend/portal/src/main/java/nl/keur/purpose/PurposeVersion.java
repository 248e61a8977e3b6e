package nl.keur.purpose;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.purpose.IntendedPurpose;

/**
 * One link of the chain of an intended purpose. Never changed; a later version points back.
 *
 * @param offerId set on the proposal of an offer and on what both sides agreed
 * @param number counts the chain: the institution's from 1, the offer's go on from there
 * @param purposeSha256 of the purpose alone: what both sides name when they agree
 * @param signatures who recorded, proposed or agreed it
 * @param previousSha256 of the version before it; empty for the first
 * @param sha256 of the whole version as canonical JSON
 */
public record PurposeVersion(
    UUID id,
    UUID procurementId,
    Optional<UUID> offerId,
    int number,
    Kind kind,
    IntendedPurpose purpose,
    String purposeSha256,
    List<Signature> signatures,
    Optional<String> previousSha256,
    Instant sealedAt,
    String sha256) {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  public PurposeVersion {
    signatures = List.copyOf(signatures);
  }

  public enum Kind {
    /** The institution's, before anything is asked of vendors. */
    RECORDED,
    /** What follows from what a vendor submitted. */
    PROPOSED,
    /** Agreed by both sides. */
    AGREED
  }

  public enum Party {
    INSTITUTION,
    VENDOR
  }

  /**
   * @param name as it was known when it was signed
   */
  public record Signature(Party party, UUID by, String name, Instant at) {}

  public SealedPurpose sealed() {
    return new SealedPurpose(number, purpose, sha256, sealedAt.atZone(AMSTERDAM).toLocalDate());
  }
}
