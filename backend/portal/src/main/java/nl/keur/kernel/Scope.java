package nl.keur.kernel;

import java.util.UUID;

/**
 * Whose rows may be read and written. Every repository and query takes one; there is no other way
 * to the data (ARCHITECTURE §1).
 */
public sealed interface Scope extends FromSession {
  /** Who keeps the file: an institution, or a body that buys for several. */
  UUID organisationId();

  /**
   * Whoever reads a dossier as staff: of its keeper, or of an institution that takes part in it.
   */
  sealed interface FileScope extends Scope {
    /** Whether this procurement may be read here, when the keeper is the one of this scope. */
    boolean covers(UUID procurementId);

    /**
     * What the reader keeps itself, whoever keeps the dossier: its clause packages, its AI systems
     * in use and what is reported about them.
     */
    InstitutionScope own();
  }

  /**
   * Whoever may change a dossier: its keeper, or a vendor in its own offer. A participant of a
   * joint procurement is none of them, so the compiler refuses its writes.
   */
  sealed interface WritingScope extends Scope {}

  /** Everything that one institution keeps. */
  record InstitutionScope(UUID organisationId) implements FileScope, WritingScope {
    @Override
    public boolean covers(UUID procurementId) {
      return true;
    }

    @Override
    public InstitutionScope own() {
      return this;
    }
  }

  /**
   * One joint procurement, as an institution that takes part in it reads it.
   *
   * @param organisationId the body that keeps the procurement
   * @param participantId the institution that takes part
   */
  record ParticipantScope(UUID organisationId, UUID participantId, UUID procurementId)
      implements FileScope {
    @Override
    public boolean covers(UUID procurement) {
      return procurementId.equals(procurement);
    }

    @Override
    public InstitutionScope own() {
      return new InstitutionScope(participantId);
    }
  }

  /** What one vendor may see of one offer to one institution. */
  record OfferScope(UUID organisationId, UUID vendorId, UUID offerId) implements WritingScope {}
}
