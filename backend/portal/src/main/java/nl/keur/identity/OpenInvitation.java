package nl.keur.identity;

import jakarta.inject.Singleton;
import nl.keur.identity.IdentityProblem.InvitationNotValid;
import nl.keur.kernel.Result;

/**
 * Opens a session for whoever holds the link of an invitation. Problem: {@link InvitationNotValid}.
 */
@Singleton
public class OpenInvitation {
  private final VendorAccessLookup vendorAccess;
  private final Sessions sessions;

  OpenInvitation(VendorAccessLookup vendorAccess, Sessions sessions) {
    this.vendorAccess = vendorAccess;
    this.sessions = sessions;
  }

  /** Gives the session id for the cookie. */
  public Result<String, IdentityProblem> with(String token) {
    return vendorAccess
        .open(token)
        .<Result<String, IdentityProblem>>map(
            invitation -> Result.ok(sessions.openForVendor(invitation)))
        .orElseGet(() -> Result.refused(new InvitationNotValid()));
  }
}
