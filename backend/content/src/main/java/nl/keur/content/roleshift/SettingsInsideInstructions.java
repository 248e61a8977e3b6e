package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/**
 * Only settings that the instructions for use foresee are changed: no role shift, and the reason
 * why there is no finding (AI Act Art. 3(15), 26(1)).
 */
final class SettingsInsideInstructions implements RoleShiftRule {

  @Override
  public String id() {
    return "settings-inside-instructions";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.FORESEEN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    return new Comparison(agreed, change).onlyForeseenSettings()
        ? new Reads(agreed, change)
            .found(
                Outcome.FORESEEN,
                TraceInput.SETTINGS_FORESEEN,
                TraceInput.MODIFICATIONS,
                TraceInput.FORESEEN)
        : Optional.empty();
  }
}
