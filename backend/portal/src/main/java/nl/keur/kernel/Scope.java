package nl.keur.kernel;

import java.util.UUID;

/**
 * Whose rows may be read and written. Every repository and query takes one; there is no other way
 * to the data (ARCHITECTURE §1).
 */
public sealed interface Scope extends FromSession {
  /** The institution that keeps the file. */
  UUID organisationId();

  /** Everything that one institution keeps. */
  record InstitutionScope(UUID organisationId) implements Scope {}

  /** What one vendor may see of one offer to one institution. */
  record OfferScope(UUID organisationId, UUID vendorId, UUID offerId) implements Scope {}
}
