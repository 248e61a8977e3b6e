package nl.keur.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.keur.kernel.Scope.InstitutionScope;

/** What authenticator apps share with the portal, and the codes for who has lost the app. */
public interface SecondSteps {
  /** Whether local accounts of this institution need a second step. */
  boolean isRequired(InstitutionScope scope);

  void setRequired(InstitutionScope scope, boolean required);

  Stored find(StaffMember person);

  /** Beside the one in use, until a code confirms it. */
  void keepNew(StaffMember person, byte[] encryptedSecret);

  /** The new secret comes in use; the interval of its first code can't be used again. */
  void confirmNew(StaffMember person, Instant at, long interval);

  /** False when a code of this interval, or of a later one, was accepted before. */
  boolean useInterval(StaffMember person, long interval);

  /** The secret and the recovery codes. */
  void remove(StaffMember person);

  void replaceRecoveryCodes(StaffMember person, Set<String> hmacs);

  /** False when there is no such code, or it was used. */
  boolean useRecoveryCode(StaffMember person, String hmac, Instant at);

  int countRecoveryCodes(StaffMember person);

  /**
   * @param secret in use, encrypted
   * @param newSecret not confirmed yet, encrypted
   */
  record Stored(Optional<byte[]> secret, Optional<byte[]> newSecret) {
    public boolean isEnrolled() {
      return secret.isPresent();
    }
  }
}
