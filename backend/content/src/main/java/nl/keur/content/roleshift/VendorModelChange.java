package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/**
 * The vendor or provider replaces the model: its change, but purpose, assessments, sub-processors
 * and transfers are to be checked again (AI Act Art. 3(23), 43(4)).
 */
final class VendorModelChange implements RoleShiftRule {

  @Override
  public String id() {
    return "vendor-model-change";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.MAYBE_PREDETERMINED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Reads reads = new Reads(agreed, change);
    TraceInput[] inputs = {
      TraceInput.RISK_LEVEL, TraceInput.MODEL_CHANGE, TraceInput.MODEL, TraceInput.DONE_BY
    };
    return switch (change.model()) {
      case NONE, BY_US -> Optional.empty();
      case PREDETERMINED -> agreed.high() ? Optional.empty() : reads.found(Outcome.CHANGED, inputs);
      case SWAPPED -> reads.found(Outcome.CHANGED, inputs);
      case MAYBE_PREDETERMINED ->
          reads.found(agreed.high() ? Outcome.MAYBE_PREDETERMINED : Outcome.CHANGED, inputs);
      case UNKNOWN -> reads.found(Outcome.UNKNOWN, inputs);
    };
  }
}
