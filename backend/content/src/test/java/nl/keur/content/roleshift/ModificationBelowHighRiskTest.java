package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** Fine-tuning is no case of AI Act Art. 25(1) here, but may make a model provider (Art. 53). */
class ModificationBelowHighRiskTest extends RuleTable {
  ModificationBelowHighRiskTest() {
    super(new ModificationBelowHighRisk());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().modified("fine_tuning").foreseen("no"),
            "fine-tuned: possibly provider of the modified model"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.exempt(),
            AChange.none().modified("fine_tuning").foreseen("yes"),
            "foreseen or not, the model is another"),
        finds(
            Outcome.OUTSIDE_INSTRUCTIONS,
            AnAgreedUse.belowHigh(),
            AChange.none().modified("coupling").foreseen("no"),
            "coupled beyond the instructions"),
        finds(
            Outcome.OUTSIDE_INSTRUCTIONS,
            AnAgreedUse.belowHigh(),
            AChange.none().modified("settings").foreseen("partly"),
            "a setting beyond the instructions"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().modified("fine_tuning").by("unclear"),
            "who fine-tuned is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().modified("coupling").foreseen("unclear"),
            "whether it is foreseen is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().modified("unclear"),
            "what was adjusted is not known"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().modified("coupling").foreseen("yes"),
            "foreseen in the instructions"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().modified("fine_tuning").by("vendor"),
            "the vendor fine-tunes its own system"),
        findsNothing(AnAgreedUse.belowHigh(), AChange.none(), "nothing was adjusted"),
        findsNothing(
            AnAgreedUse.exempt(),
            AChange.none().modified("settings").foreseen("no").profiling("yes"),
            "that the exemption lapses says more"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().modified("coupling").foreseen("no").by("employee"),
            "one employee has a rule of its own"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("fine_tuning").foreseen("no"),
            "of a high-risk system it may be substantial"));
  }
}
