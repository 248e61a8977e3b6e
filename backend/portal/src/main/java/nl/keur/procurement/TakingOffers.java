package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Walls;

/** Whether a procurement still takes offers: it does until the choice was made. */
@Singleton
public class TakingOffers {
  private final Procurements procurements;
  private final List<OffersEnd> ends;
  private final Walls walls;

  TakingOffers(Procurements procurements, List<OffersEnd> ends, Walls walls) {
    this.procurements = procurements;
    this.ends = ends;
    this.walls = walls;
  }

  /** As it stands now; the choice may be made a moment later. */
  public boolean ended(FileScope scope, UUID procurementId) {
    return ends.stream().anyMatch(end -> end.ended(scope, procurementId));
  }

  /**
   * For what adds an offer or changes one. The procurement stays locked until the running
   * transaction ends: who chooses waits for this offer, or this offer finds the choice.
   */
  public boolean endedWhenLocked(Scope scope, UUID procurementId) {
    var institution = new InstitutionScope(scope.organisationId());
    return walls.as(
        Gate.CHOICE,
        () -> {
          procurements.lock(institution, procurementId);
          return ended(institution, procurementId);
        });
  }
}
