package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** AI Act Art. 3(23) and 25(1)(b). */
class ModificationOfHighRiskTest extends RuleTable {
  ModificationOfHighRiskTest() {
    super(new ModificationOfHighRisk());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().modified("fine_tuning").foreseen("no"),
            "fine-tuned beyond the instructions"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().modified("new_data").foreseen("partly"),
            "new training data, partly foreseen"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().modified("coupling").foreseen("no"),
            "coupled to another model"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("no"),
            "a setting that the instructions do not foresee"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().model("by_us").foreseen("no"),
            "we replaced the model"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().model("by_us").foreseen("no").by("unclear"),
            "by us says who"),
        finds(
            Outcome.FORESEEN,
            AnAgreedUse.high(),
            AChange.none().modified("fine_tuning").foreseen("yes"),
            "foreseen in the instructions, to be confirmed"),
        finds(
            Outcome.BY_PROVIDER,
            AnAgreedUse.high(),
            AChange.none().modified("fine_tuning").by("vendor"),
            "the vendor fine-tunes: its change"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().modified("fine_tuning").foreseen("unclear"),
            "what the instructions say is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("unclear"),
            "whether the setting is foreseen is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().modified("fine_tuning").foreseen("no").by("unclear"),
            "who did it is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().modified("unclear"),
            "what was adjusted is not known"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("yes"),
            "a setting that the instructions foresee"),
        findsNothing(AnAgreedUse.high(), AChange.none(), "nothing was adjusted"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().model("vendor_other").by("vendor"),
            "a model swap by the vendor has a rule of its own"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("coupling").foreseen("no").by("employee"),
            "one employee has a rule of its own"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().modified("fine_tuning").foreseen("no"),
            "case (b) needs a high-risk system"));
  }
}
