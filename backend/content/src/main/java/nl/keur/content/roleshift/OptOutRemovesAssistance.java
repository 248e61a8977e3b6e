package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The institution may become provider of a system that its provider does not allow to become
 * high-risk: no statutory help then, AI Act Art. 25(2), last subparagraph.
 */
final class OptOutRemovesAssistance implements RoleShiftRule {

  @Override
  public String id() {
    return "opt-out-removes-assistance";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    if (!becomesHighRisk(agreed, change)) {
      return Optional.empty();
    }
    return switch (agreed.optOut()) {
      case NONE, WAIVED -> Optional.empty();
      case STATED -> found(Outcome.CHANGED, agreed, change);
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
    };
  }

  /** Shifts that turn a system into a high-risk one; of others the statement says nothing. */
  private static boolean becomesHighRisk(AgreedUse agreed, ObservedChange change) {
    return Stream.of(
            new NewPurposeBecomesHighRisk(), new ExemptionLapses(), new UnsettledRiskLevel())
        .flatMap(rule -> rule.judge(agreed, change).stream())
        .map(Judgement::outcome)
        .anyMatch(
            Set.of(Outcome.SHIFT, Outcome.SHIFT_BY_WEIGHT, Outcome.BY_UNKNOWN, Outcome.EITHER_WAY)
                ::contains);
  }

  private static Optional<Judgement> found(
      Outcome outcome, AgreedUse agreed, ObservedChange change) {
    return new Reads(agreed, change)
        .found(outcome, TraceInput.RISK_LEVEL, TraceInput.OPT_OUT, TraceInput.ANNEX_III);
  }
}
