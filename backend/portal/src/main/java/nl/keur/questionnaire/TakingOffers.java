package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.Procurements;

/** Whether a procurement still takes offers. */
@Singleton
class TakingOffers {
  private final Procurements procurements;
  private final List<OffersEnd> ends;

  TakingOffers(Procurements procurements, List<OffersEnd> ends) {
    this.procurements = procurements;
    this.ends = ends;
  }

  /**
   * Whether the choice was made. The procurement stays locked until the running transaction ends:
   * who chooses waits for this offer, or this offer finds the choice.
   */
  boolean ended(Scope scope, UUID procurementId) {
    var institution = new InstitutionScope(scope.organisationId());
    procurements.lock(institution, procurementId);
    return ends.stream().anyMatch(end -> end.ended(institution, procurementId));
  }
}
