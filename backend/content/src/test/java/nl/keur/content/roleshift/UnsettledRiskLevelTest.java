package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** AI Act Art. 6 and 25(1), with a risk level that nobody settled. */
class UnsettledRiskLevelTest extends RuleTable {
  UnsettledRiskLevelTest() {
    super(new UnsettledRiskLevel());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.EITHER_WAY,
            AnAgreedUse.unsettled(),
            AChange.none().newPurpose("3a"),
            "case (c) or a substantial modification"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().newPurpose("3a").by("unclear"),
            "who chose the purpose is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().newPurpose("none"),
            "a shift only if it was high-risk"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().named("own_name", "Westerhaven"),
            "a shift only if it is high-risk"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().modified("fine_tuning").foreseen("yes"),
            "a shift only if it is high-risk"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().modified("settings").foreseen("no"),
            "beyond the instructions"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().profiling("yes"),
            "an exemption would lapse"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().oversight("less"),
            "an exemption would lapse"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().output("decides"),
            "an exemption would lapse"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.unsettled(),
            AChange.none().modified("unclear"),
            "what was adjusted is not known"),
        findsNothing(AnAgreedUse.unsettled(), AChange.none(), "nothing changes"),
        findsNothing(
            AnAgreedUse.unsettled(),
            AChange.none().modified("settings").foreseen("yes"),
            "settings are settings at any level"),
        findsNothing(
            AnAgreedUse.unsettled(),
            AChange.none().model("vendor_other").by("vendor"),
            "a model swap is the provider's at any level"),
        findsNothing(
            AnAgreedUse.unsettled(),
            AChange.none().newPurpose("3a").by("employee"),
            "one employee has a rule of its own"),
        findsNothing(AnAgreedUse.high(), AChange.none().newPurpose("3a"), "the level is settled"));
  }
}
