package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/**
 * The provider replaces the model of a high-risk AI system as it determined beforehand at the
 * conformity assessment: not substantial, AI Act Art. 3(23), 43(4).
 */
final class VendorChangePredetermined implements RoleShiftRule {

  @Override
  public String id() {
    return "vendor-change-predetermined";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    return agreed.high() && change.model() == ObservedChange.ModelChange.PREDETERMINED
        ? new Reads(agreed, change)
            .found(
                Outcome.CHANGED, TraceInput.RISK_LEVEL, TraceInput.MODEL_CHANGE, TraceInput.MODEL)
        : Optional.empty();
  }
}
