package nl.keur.content.roleshift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * New groups, a new sector, new kinds of data or a heavier use: class, fundamental rights impact
 * assessment and DPIA are looked at again (AI Act Art. 27(2); GDPR Art. 35(11), 6(4)).
 */
final class Reassess implements RoleShiftRule {

  @Override
  public String id() {
    return "reassess";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(
        Outcome.CHANGED, Outcome.CHANGED_HIGH_RISK, Outcome.CHANGED_PURPOSE, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Comparison compared = new Comparison(agreed, change);
    return switch (Truth.any(triggers(compared))) {
      case FALSE -> Optional.empty();
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
      case TRUE -> found(known(agreed, compared), agreed, change);
    };
  }

  /** For an exempt system, what makes it heavier is {@link ExemptionLapses}. */
  private static List<Truth> triggers(Comparison compared) {
    List<Truth> triggers = new ArrayList<>(List.of(compared.newGroups(), compared.newData()));
    if (compared.agreed().risk() != AgreedUse.RiskLevel.EXEMPT) {
      triggers.add(compared.profilingStarts());
      triggers.add(becomesTheDecision(compared));
    }
    if (compared.agreed().high()) {
      triggers.add(compared.lessOversight());
      triggers.add(compared.outputWeighsMore());
    }
    return triggers;
  }

  private static Truth becomesTheDecision(Comparison compared) {
    return compared.change().output() == OutputRole.DECIDES
        ? compared.outputWeighsMore()
        : Truth.FALSE;
  }

  private static Outcome known(AgreedUse agreed, Comparison compared) {
    if (!agreed.high()) {
      return Outcome.CHANGED;
    }
    return compared.newPurpose() == Truth.TRUE
        ? Outcome.CHANGED_PURPOSE
        : Outcome.CHANGED_HIGH_RISK;
  }

  private static Optional<Judgement> found(
      Outcome outcome, AgreedUse agreed, ObservedChange change) {
    return new Reads(agreed, change)
        .found(
            outcome,
            TraceInput.RISK_LEVEL,
            TraceInput.GROUPS,
            TraceInput.DATA,
            TraceInput.PROFILING,
            TraceInput.OUTPUT_ROLE,
            TraceInput.OVERSIGHT);
  }
}
