package nl.keur.content.roleshift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * One member of staff uses the system differently: whether that shifts the role is not clear in AI
 * Act Art. 25(1), so ask, record and correct.
 */
final class OneEmployee implements RoleShiftRule {

  @Override
  public String id() {
    return "one-employee";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    if (!change.byOneEmployee()) {
      return Optional.empty();
    }
    Comparison compared = new Comparison(agreed, change);
    return switch (Truth.any(
        List.of(
            compared.newPurpose(),
            Truth.of(compared.pointsContradictAgreedUse()),
            compared.adjustedBeyondInstructions(),
            compared.profilingStarts(),
            compared.outputWeighsMore(),
            compared.lessOversight(),
            compared.newGroups(),
            compared.newData()))) {
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
            TraceInput.DONE_BY,
            TraceInput.RISK_LEVEL,
            TraceInput.PURPOSE_CHANGE,
            TraceInput.ANNEX_III,
            TraceInput.MODIFICATIONS,
            TraceInput.FORESEEN,
            TraceInput.PROFILING,
            TraceInput.OUTPUT_ROLE,
            TraceInput.OVERSIGHT,
            TraceInput.GROUPS,
            TraceInput.DATA);
  }
}
