package nl.keur.award;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.scoring.ReviewLock;

/** Once awarded, the reviews that the choice rests on no longer change. */
@Singleton
class AwardedReviewsStay implements ReviewLock {
  private final Awards awards;

  AwardedReviewsStay(Awards awards) {
    this.awards = awards;
  }

  @Override
  public boolean locked(FileScope scope, UUID procurementId) {
    return awards.find(scope, procurementId).isPresent();
  }
}
