package nl.keur.kernel;

import java.util.UUID;

/** Who does something. */
public sealed interface Actor extends FromSession {
  UUID id();

  /** A member of staff of an institution. */
  record Person(UUID id) implements Actor {}

  /** A person of a vendor; while no address is proved yet, the invitation that was used. */
  record VendorContact(UUID id) implements Actor {}
}
