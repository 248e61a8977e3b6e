package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** AI Act Art. 3(23) and 25(1)(b). */
class NewPurposeOfHighRiskTest extends RuleTable {
  NewPurposeOfHighRiskTest() {
    super(new NewPurposeOfHighRisk());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().newPurpose("3a"),
            "ranking applicants is not what was assessed"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().newPurpose("none"),
            "also when Annex III does not name the new purpose"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().newPurpose(),
            "whatever the point, the purpose is another"),
        finds(
            Outcome.BY_PROVIDER,
            AnAgreedUse.high(),
            AChange.none().newPurpose("3a").by("provider"),
            "the provider changes its own purpose"),
        finds(
            Outcome.DIFFERS,
            AnAgreedUse.high(),
            AChange.none().purpose("within_allowed", "3a", "3b"),
            "point 3(a) was not agreed"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().newPurpose("3a").by("unclear"),
            "who chose the purpose decides"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().purpose("unclear", "3b"),
            "whether it is another purpose is not known"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().purpose("within_allowed", "3b"),
            "within what was agreed"),
        findsNothing(AnAgreedUse.high(), AChange.none(), "the purpose stays"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().newPurpose("3a").by("employee"),
            "one employee has a rule of its own"),
        findsNothing(
            AnAgreedUse.belowHigh(), AChange.none().newPurpose("3a"), "not high-risk: case (c)"));
  }
}
