package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/**
 * A high-risk AI system gets another purpose: possibly a substantial modification, AI Act Art.
 * 3(23) and 25(1)(b). Case (c) is for systems that were not high-risk.
 */
final class NewPurposeOfHighRisk implements RoleShiftRule {

  @Override
  public String id() {
    return "new-purpose-of-high-risk";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.SHIFT, Outcome.BY_PROVIDER, Outcome.DIFFERS, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Comparison compared = new Comparison(agreed, change);
    if (!agreed.high() || change.byOneEmployee()) {
      return Optional.empty();
    }
    if (compared.pointsContradictAgreedUse()) {
      return found(Outcome.DIFFERS, agreed, change);
    }
    return switch (compared.newPurpose()) {
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
