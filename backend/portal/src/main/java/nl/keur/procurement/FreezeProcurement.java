package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * Fixes the institution's facts when a questionnaire is issued, or opens them again for a next
 * version. Called by the questionnaire feature inside its own transaction.
 */
@Singleton
public class FreezeProcurement {
  private final Procurements procurements;

  FreezeProcurement(Procurements procurements) {
    this.procurements = procurements;
  }

  /** False when somebody changed the dossier in between. */
  public boolean at(InstitutionScope scope, UUID procurementId, Instant instant) {
    return change(scope, procurementId, Optional.of(instant));
  }

  public boolean open(InstitutionScope scope, UUID procurementId) {
    return change(scope, procurementId, Optional.empty());
  }

  private boolean change(InstitutionScope scope, UUID procurementId, Optional<Instant> frozenAt) {
    return procurements
        .find(scope, procurementId)
        .map(current -> procurements.update(current.frozen(frozenAt)))
        .orElse(false);
  }
}
