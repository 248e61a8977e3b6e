package nl.keur.content.roleshift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * A system that is not high-risk gets a purpose of Annex III: AI Act Art. 25(1)(c). What one
 * employee does is looked at in {@link OneEmployee}.
 */
final class NewPurposeBecomesHighRisk implements RoleShiftRule {

  @Override
  public String id() {
    return "new-purpose-becomes-high-risk";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.SHIFT, Outcome.BY_PROVIDER, Outcome.DIFFERS, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Comparison compared = new Comparison(agreed, change);
    if (!agreed.belowHigh() || change.byOneEmployee()) {
      return Optional.empty();
    }
    if (compared.pointsContradictAgreedUse()) {
      return found(Outcome.DIFFERS, agreed, change);
    }
    return switch (Truth.all(List.of(compared.newPurpose(), compared.underAnnexIii()))) {
      case FALSE -> Optional.empty();
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
      case TRUE ->
          switch (change.by()) {
            case INSTITUTION, EMPLOYEE -> found(Outcome.SHIFT, agreed, change);
            case VENDOR, PROVIDER -> found(Outcome.BY_PROVIDER, agreed, change);
            case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
          };
    };
  }

  private static Optional<Judgement> found(
      Outcome outcome, AgreedUse agreed, ObservedChange change) {
    return new Reads(agreed, change)
        .found(
            outcome,
            TraceInput.RISK_LEVEL,
            TraceInput.PURPOSE_CHANGE,
            TraceInput.PURPOSE,
            TraceInput.ANNEX_III,
            TraceInput.DONE_BY);
  }
}
