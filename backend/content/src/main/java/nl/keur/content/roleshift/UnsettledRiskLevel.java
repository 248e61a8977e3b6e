package nl.keur.content.roleshift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * The risk level was never settled, so a change that matters can't be judged; a new purpose of
 * Annex III shifts either way (AI Act Art. 6, 25(1)).
 */
final class UnsettledRiskLevel implements RoleShiftRule {

  @Override
  public String id() {
    return "unsettled-risk-level";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.EITHER_WAY, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    if (agreed.risk() != AgreedUse.RiskLevel.UNSETTLED || change.byOneEmployee()) {
      return Optional.empty();
    }
    Comparison compared = new Comparison(agreed, change);
    Truth intoAnnexIii =
        Truth.all(
            List.of(
                compared.newPurpose(),
                compared.underAnnexIii(),
                Truth.of(change.by() == ObservedChange.By.INSTITUTION)));
    if (intoAnnexIii == Truth.TRUE) {
      return found(Outcome.EITHER_WAY, agreed, change);
    }
    return Truth.any(matters(compared)) == Truth.FALSE
        ? Optional.empty()
        : found(Outcome.UNKNOWN, agreed, change);
  }

  private static List<Truth> matters(Comparison compared) {
    return List.of(
        ownName(compared.change()),
        compared.newPurpose(),
        Truth.of(compared.pointsContradictAgreedUse()),
        compared.modified(),
        compared.adjustedBeyondInstructions(),
        compared.profilingStarts(),
        compared.lessOversight(),
        compared.outputWeighsMore());
  }

  private static Truth ownName(ObservedChange change) {
    return switch (change.naming()) {
      case OWN -> Truth.TRUE;
      case UNCHANGED, OTHER -> Truth.FALSE;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  private static Optional<Judgement> found(
      Outcome outcome, AgreedUse agreed, ObservedChange change) {
    return new Reads(agreed, change)
        .found(
            outcome,
            TraceInput.RISK_LEVEL,
            TraceInput.NAMING,
            TraceInput.PURPOSE_CHANGE,
            TraceInput.ANNEX_III,
            TraceInput.MODIFICATIONS,
            TraceInput.MODEL_CHANGE,
            TraceInput.PROFILING,
            TraceInput.OUTPUT_ROLE,
            TraceInput.OVERSIGHT,
            TraceInput.DONE_BY);
  }
}
