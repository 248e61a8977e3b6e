package nl.keur.content.roleshift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * A high-risk AI system is fine-tuned, fed, coupled or set otherwise than foreseen: possibly a
 * substantial modification, AI Act Art. 3(23) and 25(1)(b).
 */
final class ModificationOfHighRisk implements RoleShiftRule {

  @Override
  public String id() {
    return "modification-of-high-risk";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.SHIFT, Outcome.FORESEEN, Outcome.BY_PROVIDER, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Comparison compared = new Comparison(agreed, change);
    Truth adjusted = compared.adjusted();
    if (!agreed.high()
        || change.byOneEmployee()
        || adjusted == Truth.FALSE
        || compared.onlyForeseenSettings()) {
      return Optional.empty();
    }
    if (adjusted == Truth.UNKNOWN) {
      return found(Outcome.UNKNOWN, agreed, change);
    }
    if (providersSide(change)) {
      return found(Outcome.BY_PROVIDER, agreed, change);
    }
    return switch (Truth.all(List.of(compared.foreseen().negate(), byUs(change)))) {
      case TRUE -> found(Outcome.SHIFT, agreed, change);
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
      case FALSE -> found(Outcome.FORESEEN, agreed, change);
    };
  }

  /** A model that we replaced ourselves is never the provider's change. */
  private static boolean providersSide(ObservedChange change) {
    return change.byTheProvidersSide() && change.model() != ObservedChange.ModelChange.BY_US;
  }

  private static Truth byUs(ObservedChange change) {
    return change.by() == ObservedChange.By.UNKNOWN
            && change.model() != ObservedChange.ModelChange.BY_US
        ? Truth.UNKNOWN
        : Truth.TRUE;
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
