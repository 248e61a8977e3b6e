package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Truth;

/**
 * Emotions come to be recognised, which AI Act Art. 5(1)(f) prohibits at work and in education
 * except for medical or safety reasons; or a use that was possibly prohibited gets another purpose.
 */
final class PossibleProhibitedPractice implements RoleShiftRule {
  /** Annex III, point 1(c). */
  private static final String EMOTION_RECOGNITION = "1c";

  @Override
  public String id() {
    return "possible-prohibited-practice";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Comparison compared = new Comparison(agreed, change);
    boolean recognised =
        compared.pointsAfter().filter(points -> points.contains(EMOTION_RECOGNITION)).isPresent();
    boolean before = agreed.purpose().classification().annexIii().contains(EMOTION_RECOGNITION);
    if (recognised && !before) {
      return found(Outcome.CHANGED, agreed, change);
    }
    return agreed.practice() != AgreedUse.Practice.NONE && compared.newPurpose() != Truth.FALSE
        ? found(Outcome.UNKNOWN, agreed, change)
        : Optional.empty();
  }

  private static Optional<Judgement> found(
      Outcome outcome, AgreedUse agreed, ObservedChange change) {
    return new Reads(agreed, change)
        .found(
            outcome,
            TraceInput.PRACTICE,
            TraceInput.PURPOSE_CHANGE,
            TraceInput.PURPOSE,
            TraceInput.ANNEX_III);
  }
}
