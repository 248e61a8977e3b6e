package nl.keur.content.roleshift;

import java.util.stream.Stream;
import nl.keur.content.purpose.APurpose;

/** AI Act Art. 27(2); GDPR Art. 35(11) and 6(4). */
class ReassessTest extends RuleTable {
  ReassessTest() {
    super(new Reassess());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED_PURPOSE,
            AnAgreedUse.high(),
            AChange.none().newPurpose("3a").groups("applicants"),
            "other people and another purpose"),
        finds(
            Outcome.CHANGED_HIGH_RISK,
            AnAgreedUse.high(),
            AChange.none().groups("minors"),
            "minors are added"),
        finds(
            Outcome.CHANGED_HIGH_RISK,
            AnAgreedUse.high(),
            AChange.none().groups("new_sector"),
            "another sector"),
        finds(
            Outcome.CHANGED_HIGH_RISK,
            AnAgreedUse.high(),
            AChange.none().data("ordinary", "sensitive", "special"),
            "special category data were not agreed"),
        finds(
            Outcome.CHANGED_HIGH_RISK,
            AnAgreedUse.high(),
            AChange.none().profiling("yes"),
            "profiling starts"),
        finds(
            Outcome.CHANGED_HIGH_RISK,
            AnAgreedUse.high(),
            AChange.none().oversight("less"),
            "an element of the assessment changes"),
        finds(
            Outcome.CHANGED_HIGH_RISK,
            AnAgreedUse.high(),
            AChange.none().output("weighs_in"),
            "the output weighs more"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().groups("minors"),
            "below high risk the class is looked at again"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().output("decides"),
            "a decision without a human"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.exempt(),
            AChange.none().data("ordinary", "criminal"),
            "data that were not agreed"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.unsettled(),
            AChange.none().groups("staff"),
            "whatever the risk level"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().groups("unclear"),
            "the groups are not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().data("unclear"),
            "the data is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high().with(APurpose.agreed().data("unclear")),
            AChange.none(),
            "what was agreed on data is not known"),
        findsNothing(AnAgreedUse.high(), AChange.none(), "same people, same data"),
        findsNothing(AnAgreedUse.high(), AChange.none().data("ordinary"), "fewer data than agreed"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().data("none").without("CR-18"),
            "no personal data any more"),
        findsNothing(AnAgreedUse.high(), AChange.none().output("none"), "the output weighs less"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().output("advice").newPurpose("3c"),
            "another purpose alone reaches no other people"),
        findsNothing(
            AnAgreedUse.exempt(),
            AChange.none().profiling("yes"),
            "that the exemption lapses says more"));
  }
}
