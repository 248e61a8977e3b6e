package nl.keur.content.roleshift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * An exempt system starts to profile, loses its human check or becomes decisive, so that the
 * exemption falls away: AI Act Art. 6(3); then 25(1)(c) if the institution did it.
 */
final class ExemptionLapses implements RoleShiftRule {

  @Override
  public String id() {
    return "exemption-lapses";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(
        Outcome.SHIFT,
        Outcome.SHIFT_BY_WEIGHT,
        Outcome.BY_PROVIDER,
        Outcome.BY_UNKNOWN,
        Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    if (agreed.risk() != AgreedUse.RiskLevel.EXEMPT) {
      return Optional.empty();
    }
    Comparison compared = new Comparison(agreed, change);
    return switch (Truth.any(
        List.of(change.profiling(), compared.lessOversight(), compared.outputBecomesDecisive()))) {
      case FALSE -> Optional.empty();
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
      case TRUE ->
          switch (change.by()) {
            case INSTITUTION ->
                found(
                    change.profiling() == Truth.TRUE ? Outcome.SHIFT : Outcome.SHIFT_BY_WEIGHT,
                    agreed,
                    change);
            case VENDOR, PROVIDER -> found(Outcome.BY_PROVIDER, agreed, change);
            case EMPLOYEE, UNKNOWN -> found(Outcome.BY_UNKNOWN, agreed, change);
          };
    };
  }

  private static Optional<Judgement> found(
      Outcome outcome, AgreedUse agreed, ObservedChange change) {
    return new Reads(agreed, change)
        .found(
            outcome,
            TraceInput.RISK_LEVEL,
            TraceInput.EXEMPTION,
            TraceInput.PROFILING,
            TraceInput.OVERSIGHT,
            TraceInput.OUTPUT_ROLE,
            TraceInput.DONE_BY);
  }
}
