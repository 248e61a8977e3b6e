package nl.keur.identity;

import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * The port through which a request learns of which procurement its subject is part, and who keeps
 * it. What is in a path belongs to features above, so one of them fills it.
 */
public interface DossierOfPath {
  /** Empty when nothing like it exists, and for what is part of no procurement. */
  Optional<Dossier> find(PathSubject subject, InstitutionScope reader);

  /**
   * @param keeperId the organisation that keeps the subject
   * @param joint whether the reader takes part in this procurement
   */
  record Dossier(UUID keeperId, UUID procurementId, boolean joint) {}
}
