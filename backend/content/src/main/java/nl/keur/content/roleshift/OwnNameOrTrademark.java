package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/** The institution puts its name or trademark on a high-risk AI system: AI Act Art. 25(1)(a). */
final class OwnNameOrTrademark implements RoleShiftRule {

  @Override
  public String id() {
    return "own-name-or-trademark";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.SHIFT, Outcome.ASSIGNED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    if (!agreed.high()) {
      return Optional.empty();
    }
    return switch (change.naming()) {
      case UNCHANGED, OTHER -> Optional.empty();
      case UNKNOWN -> found(Outcome.UNKNOWN, agreed, change);
      case OWN ->
          switch (agreed.duties()) {
            case ASSIGNED -> found(Outcome.ASSIGNED, agreed, change);
            case NOT_ASSIGNED -> found(Outcome.SHIFT, agreed, change);
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
            TraceInput.NAMING,
            TraceInput.NAME_SHOWN,
            TraceInput.DUTIES_BY_CONTRACT);
  }
}
