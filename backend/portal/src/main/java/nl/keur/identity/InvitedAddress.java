package nl.keur.identity;

import java.util.Locale;
import nl.keur.kernel.Sha256;

/**
 * What somebody gives on the page of an invitation: the token of the link, and an address that may
 * be the invited one.
 */
public record InvitedAddress(String token, String email) {
  public InvitedAddress {
    email = normal(email);
  }

  boolean is(String invited) {
    return email.equals(normal(invited));
  }

  String sha256() {
    return Sha256.of(token + "\n" + email);
  }

  /** Neither may end up in a log. */
  @Override
  public String toString() {
    return "InvitedAddress[…]";
  }

  private static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
