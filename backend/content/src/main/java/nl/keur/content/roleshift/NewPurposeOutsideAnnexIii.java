package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * A system that is not high-risk gets another purpose that Annex III does not name: no shift, but
 * outside the instructions for use (AI Act Art. 3(12), 3(15), 6(2)).
 */
final class NewPurposeOutsideAnnexIii implements RoleShiftRule {

  @Override
  public String id() {
    return "new-purpose-outside-annex-iii";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Comparison compared = new Comparison(agreed, change);
    if (!agreed.belowHigh() || change.byOneEmployee() || compared.underAnnexIii() != Truth.FALSE) {
      return Optional.empty();
    }
    return switch (compared.newPurpose()) {
      case FALSE -> Optional.empty();
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
      case TRUE -> found(Outcome.CHANGED, agreed, change);
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
            TraceInput.ANNEX_III);
  }
}
