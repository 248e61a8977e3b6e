package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** The reason why a setting is no finding: AI Act Art. 3(15), 26(1). */
class SettingsInsideInstructionsTest extends RuleTable {
  SettingsInsideInstructionsTest() {
    super(new SettingsInsideInstructions());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.FORESEEN,
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("yes"),
            "the rubric of the institution, as the instructions describe"),
        finds(
            Outcome.FORESEEN,
            AnAgreedUse.belowHigh(),
            AChange.none().modified("settings").foreseen("yes"),
            "whatever the risk level"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("partly"),
            "partly foreseen is not foreseen"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("unclear"),
            "not known whether it is foreseen"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("settings", "coupling").foreseen("yes"),
            "coupling is more than a setting"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("yes").model("by_us"),
            "another model is more than a setting"),
        findsNothing(AnAgreedUse.high(), AChange.none(), "no setting was changed"));
  }
}
