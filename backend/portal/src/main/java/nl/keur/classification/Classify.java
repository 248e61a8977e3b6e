package nl.keur.classification;

import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/** Reads what the facts of a procurement or of an offer indicate. */
public interface Classify {
  /** Empty when there is no such procurement here. */
  Optional<Classification> ofProcurement(InstitutionScope scope, UUID procurementId);

  /** Empty before submission, and when there is no such offer here. */
  Optional<Classification> ofOffer(InstitutionScope scope, UUID offerId);
}
