package nl.keur.identity;

/** Why somebody did not get in through the identity provider; the sign-in page says what to do. */
public enum ExternalRefusal {
  /** The provider, or the person there, stopped. */
  CANCELLED,
  /** Begun in another browser, too long ago, or used already. */
  NOT_THIS_BROWSER,
  /** The provider can't be reached or does not answer as it should. */
  UNREACHABLE,
  /** What the provider said can't be trusted: signature, nonce, audience, time. */
  NOT_TRUSTED,
  /** The first time, an address is needed that the provider has verified. */
  EMAIL_NOT_VERIFIED,
  /** No administrator added this person, or the account is closed. */
  PERSON_UNKNOWN
}
