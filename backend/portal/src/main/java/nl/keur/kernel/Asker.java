package nl.keur.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf the database is asked. On PostgreSQL it shows and takes rows accordingly,
 * whatever the statement says: the second wall behind {@link Scope} (ADR-0016).
 */
public sealed interface Asker {
  /** Whether that asker adds to the log of this organisation by what it does. */
  boolean logsIn(UUID organisationId);

  /** The portal itself: its start, its jobs, the sample. Everything. */
  record Portal() implements Asker {
    @Override
    public boolean logsIn(UUID organisationId) {
      return true;
    }
  }

  /**
   * Staff: what their organisation keeps; and, to read, the joint procurements in which it takes
   * part.
   */
  record Staff(UUID organisationId) implements Asker {
    @Override
    public boolean logsIn(UUID organisation) {
      return organisationId.equals(organisation);
    }
  }

  /**
   * A vendor: its own part of one offer, and what the keeper tells vendors of it.
   *
   * @param company the vendor as an organisation; empty until somebody has come in for it
   */
  record Vendor(UUID keeperId, UUID vendorId, UUID offerId, Optional<UUID> company)
      implements Asker {
    @Override
    public boolean logsIn(UUID organisationId) {
      return keeperId.equals(organisationId) || company.filter(organisationId::equals).isPresent();
    }
  }

  /**
   * An opening in the wall: a few tables, named in the migration of the policies, of whichever
   * organisation. {@code WallsTest} lists who goes through one.
   */
  enum Gate implements Asker {
    /**
     * Where it is found out who somebody is: accounts, invitations, codes. What visitors see; no
     * dossier.
     */
    ENTRANCE,
    /** The end of the log of another organisation, where something is about both. */
    LOG,
    /** Whether an offer was chosen, which vendors of the others learn as a refusal alone. */
    CHOICE,
    /** Vendors as organisations, to find the one in which an address was proved before. */
    JOINING,
    /** Until when systems were in use: a body's file is kept while one of a participant's is. */
    KEEPING,
    /**
     * What people of vendors did and were sent, in the files of whichever institution, to give one
     * of them a copy of their own. To read alone.
     */
    PERSON;

    @Override
    public boolean logsIn(UUID organisationId) {
      return this == ENTRANCE || this == LOG;
    }
  }
}
