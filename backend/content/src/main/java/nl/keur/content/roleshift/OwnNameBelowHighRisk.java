package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/**
 * The institution puts its name on a system that is not high-risk: no shift; AI Act Art. 3(3), 50.
 */
final class OwnNameBelowHighRisk implements RoleShiftRule {

  @Override
  public String id() {
    return "own-name-below-high-risk";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    if (!agreed.belowHigh()) {
      return Optional.empty();
    }
    Reads reads = new Reads(agreed, change);
    return switch (change.naming()) {
      case UNCHANGED, OTHER -> Optional.empty();
      case OWN ->
          reads.found(
              Outcome.CHANGED, TraceInput.RISK_LEVEL, TraceInput.NAMING, TraceInput.NAME_SHOWN);
      case UNKNOWN -> reads.found(Outcome.UNKNOWN, TraceInput.RISK_LEVEL, TraceInput.NAMING);
    };
  }
}
