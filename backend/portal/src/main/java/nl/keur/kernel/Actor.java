package nl.keur.kernel;

import java.util.UUID;

/** Who does something. */
public sealed interface Actor extends FromSession {
  UUID id();

  /** A member of staff of an institution. */
  record Person(UUID id) implements Actor {}

  /** An invited contact of a vendor, known by the invitation. */
  record VendorContact(UUID id) implements Actor {}
}
