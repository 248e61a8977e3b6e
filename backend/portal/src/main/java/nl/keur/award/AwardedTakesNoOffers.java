package nl.keur.award;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.procurement.OffersEnd;

/**
 * Once awarded, nobody new is put on the list or invited, and nothing more is submitted: it would
 * not be weighed.
 */
@Singleton
class AwardedTakesNoOffers implements OffersEnd {
  private final Awards awards;

  AwardedTakesNoOffers(Awards awards) {
    this.awards = awards;
  }

  @Override
  public boolean ended(FileScope scope, UUID procurementId) {
    return awards.find(scope, procurementId).isPresent();
  }
}
