package nl.keur.award;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.questionnaire.OffersEnd;

/** Once awarded, nobody new is invited and nothing more is submitted: it would not be weighed. */
@Singleton
class AwardedTakesNoOffers implements OffersEnd {
  private final Awards awards;

  AwardedTakesNoOffers(Awards awards) {
    this.awards = awards;
  }

  @Override
  public boolean ended(InstitutionScope scope, UUID procurementId) {
    return awards.find(scope, procurementId).isPresent();
  }
}
