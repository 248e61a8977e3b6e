package nl.keur.identity;

/** What an organisation is on this portal. */
public enum OrganisationKind {
  /** Buys for itself, or takes part in what a body buys. */
  INSTITUTION,
  /** Buys on behalf of institutions, which each make their own contract. */
  JOINT_BODY,
  VENDOR
}
