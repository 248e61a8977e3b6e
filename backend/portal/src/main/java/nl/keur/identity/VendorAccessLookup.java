package nl.keur.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * The port through which sessions learn what an invitation still gives access to. Invitations
 * belong to the questionnaire feature, which fills it; a revoked or expired one gives nothing, at
 * the next request.
 */
public interface VendorAccessLookup {
  Optional<Session.VendorAccess> find(UUID invitationId);

  /**
   * The invitation behind the token of a link, if it still gives access; notes that somebody came
   * in. Empty alike for an unknown, a revoked and an expired one.
   */
  Optional<UUID> open(String token);
}
