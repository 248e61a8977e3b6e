package nl.keur.award;

import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/** Awards. A vendor finds the award of its own offer alone. */
public interface Awards {
  Optional<Award> find(FileScope scope, UUID procurementId);

  Optional<Award> findForOffer(Scope scope, UUID offerId);

  /** False when the procurement was awarded already, be it an instant ago. */
  boolean add(InstitutionScope scope, Award award);
}
