package nl.keur.purpose;

import java.util.UUID;

/**
 * A sealed version whose text no longer has the hash it was sealed with, or that does not fit the
 * one before it. It is not given back: nobody may rely on it.
 */
public final class DamagedPurpose extends RuntimeException {
  private final transient UUID versionId;

  public DamagedPurpose(UUID versionId) {
    super("Damaged purpose version " + versionId);
    this.versionId = versionId;
  }

  public UUID versionId() {
    return versionId;
  }
}
