package nl.keur.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.keur.identity.VendorAccessLookup.Addressee;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * Codes that were asked for, by the browser that asked. A platform table: whoever asks is unknown.
 */
public interface InvitationCodes {
  void add(Asked asked);

  Optional<Asked> find(String browserSha256);

  /** Takes one of the tries that are left; false when none is, or the code has expired. */
  boolean takeTry(String browserSha256, Instant at);

  void remove(String browserSha256);

  void removeExpired(Instant at);

  /** Codes that work at that moment and that no mail server sent, newest first. */
  List<Asked> toPassOn(InstitutionScope scope, Instant at);

  /**
   * @param askedForSha256 of the link and the address that were given
   * @param addressee empty when nobody was invited with that link at that address
   * @param encrypted the code, where somebody has to read it out
   */
  record Asked(
      String browserSha256,
      String askedForSha256,
      Optional<Addressee> addressee,
      String codeHmac,
      Optional<byte[]> encrypted,
      int triesLeft,
      Instant askedAt,
      Instant expiresAt) {}
}
