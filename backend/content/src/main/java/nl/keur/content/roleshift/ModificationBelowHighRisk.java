package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/**
 * A system that is not high-risk is fine-tuned, or adjusted beyond its instructions: no case of AI
 * Act Art. 25(1), but possibly provider of a modified model (Art. 53), or outside what was agreed.
 */
final class ModificationBelowHighRisk implements RoleShiftRule {

  @Override
  public String id() {
    return "modification-below-high-risk";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.OUTSIDE_INSTRUCTIONS, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    if (!agreed.belowHigh() || change.byOneEmployee() || change.byTheProvidersSide()) {
      return Optional.empty();
    }
    boolean fineTuned =
        change
            .modifications()
            .filter(all -> all.contains(ObservedChange.Modification.FINE_TUNING))
            .isPresent();
    if (fineTuned) {
      return found(
          change.by() == ObservedChange.By.UNKNOWN ? Outcome.UNKNOWN : Outcome.CHANGED,
          agreed,
          change);
    }
    if (new ExemptionLapses().judge(agreed, change).isPresent()) {
      return Optional.empty();
    }
    return switch (new Comparison(agreed, change).adjustedBeyondInstructions()) {
      case FALSE -> Optional.empty();
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
      case TRUE -> found(Outcome.OUTSIDE_INSTRUCTIONS, agreed, change);
    };
  }

  private static Optional<Judgement> found(
      Outcome outcome, AgreedUse agreed, ObservedChange change) {
    return new Reads(agreed, change)
        .found(
            outcome,
            TraceInput.RISK_LEVEL,
            TraceInput.MODIFICATIONS,
            TraceInput.MODEL_CHANGE,
            TraceInput.FORESEEN,
            TraceInput.DONE_BY);
  }
}
