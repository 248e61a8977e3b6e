package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** AI Act Art. 25(1)(c) with Annex III. */
class NewPurposeBecomesHighRiskTest extends RuleTable {
  NewPurposeBecomesHighRiskTest() {
    super(new NewPurposeBecomesHighRisk());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.SHIFT,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c"),
            "advice on the study level is point 3(c)"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.exempt(),
            AChange.none().newPurpose("3b"),
            "the exemption was for the other purpose"),
        finds(
            Outcome.BY_PROVIDER,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c").by("vendor"),
            "the vendor chose the purpose"),
        finds(
            Outcome.BY_PROVIDER,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c").by("provider"),
            "the provider chose the purpose"),
        finds(
            Outcome.DIFFERS,
            AnAgreedUse.belowHigh(),
            AChange.none().purpose("within_allowed", "3c"),
            "an agreed use can not fall under a point that was not agreed"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c").by("unclear"),
            "who chose the purpose decides"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("unclear"),
            "the point is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose(),
            "the point was not answered"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().purpose("unclear", "3a"),
            "a point, but perhaps no other purpose"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("none"),
            "a new purpose outside Annex III"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().purpose("unclear", "none"),
            "whatever the purpose, Annex III does not name it"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().purpose("within_allowed", "none"),
            "within what was agreed"),
        findsNothing(
            AnAgreedUse.exempt(),
            AChange.none().purpose("within_allowed", "3b"),
            "within what was agreed, at the agreed point"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c").by("employee"),
            "one employee has a rule of its own"),
        findsNothing(
            AnAgreedUse.high(), AChange.none().newPurpose("3a"), "already high-risk: not case (c)"),
        findsNothing(
            AnAgreedUse.unsettled(),
            AChange.none().newPurpose("3a"),
            "an unsettled level has a rule of its own"));
  }
}
