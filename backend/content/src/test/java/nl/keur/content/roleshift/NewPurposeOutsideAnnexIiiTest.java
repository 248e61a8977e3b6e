package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** Another purpose that Annex III does not name. */
class NewPurposeOutsideAnnexIiiTest extends RuleTable {
  NewPurposeOutsideAnnexIiiTest() {
    super(new NewPurposeOutsideAnnexIii());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("none"),
            "another purpose, still not high-risk"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("none").by("vendor"),
            "whoever chose it, it is outside what was agreed"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().purpose("unclear", "none"),
            "whether it is another purpose is not known"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c"),
            "inside Annex III is case (c)"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("unclear"),
            "an unknown point is asked by the rule on case (c)"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().purpose("within_allowed", "none"),
            "within what was agreed"),
        findsNothing(AnAgreedUse.belowHigh(), AChange.none(), "the purpose stays"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("none").by("employee"),
            "one employee has a rule of its own"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().newPurpose("none"),
            "of a high-risk system it may be a substantial modification"));
  }
}
