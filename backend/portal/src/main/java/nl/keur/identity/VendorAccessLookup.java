package nl.keur.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * The port through which sessions learn what an invitation still gives access to. Invitations
 * belong to the questionnaire feature, which fills it; a revoked or expired one gives nothing, at
 * the next request.
 */
public interface VendorAccessLookup {
  /** Empty too while nobody came in with it. */
  Optional<Session.VendorAccess> find(UUID invitationId);

  /**
   * Whom the link with this token was made for, if it still gives access. Empty alike for an
   * unknown, a revoked and an expired one.
   */
  Optional<Addressee> findAddressee(String token);

  /** Sends the code to the invited address, and notes that it was asked for. */
  void codeAsked(UUID invitationId, String code);

  /** Notes that somebody with the link gave another address than the invited one. */
  void anotherAddressGiven(UUID invitationId);

  /**
   * Joins the running transaction: the invited person, whose address was proved, comes in. Empty
   * when the invitation was revoked or has expired.
   */
  Optional<VendorPerson> comeIn(UUID invitationId);

  /**
   * Who was invited.
   *
   * @param email the one address to which codes go, as it was written down
   */
  record Addressee(UUID organisationId, UUID vendorId, UUID invitationId, String email) {}
}
