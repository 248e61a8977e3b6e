package nl.keur.content.roleshift;

import java.util.stream.Stream;
import nl.keur.content.roleshift.AgreedUse.OptOut;

/** AI Act Art. 25(2), last subparagraph. */
class OptOutRemovesAssistanceTest extends RuleTable {
  OptOutRemovesAssistanceTest() {
    super(new OptOutRemovesAssistance());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh().optOut(OptOut.STATED),
            AChange.none().newPurpose("3c"),
            "it may become high-risk, and the provider excluded that"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.exempt().optOut(OptOut.STATED),
            AChange.none().profiling("yes"),
            "the exemption lapses, and the provider excluded that"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.exempt().optOut(OptOut.STATED),
            AChange.none().oversight("less"),
            "also when the output comes to weigh more"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.exempt().optOut(OptOut.STATED),
            AChange.none().profiling("yes").by("unclear"),
            "high-risk in any case"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.unsettled().optOut(OptOut.STATED),
            AChange.none().newPurpose("3c"),
            "a shift either way"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh().optOut(OptOut.UNKNOWN),
            AChange.none().newPurpose("3c"),
            "whether the provider excluded it is not known"),
        findsNothing(
            AnAgreedUse.belowHigh().optOut(OptOut.NONE),
            AChange.none().newPurpose("3c"),
            "nothing excluded: the provider has to help"),
        findsNothing(
            AnAgreedUse.belowHigh().optOut(OptOut.WAIVED),
            AChange.none().newPurpose("3c"),
            "waived for us in writing"),
        findsNothing(
            AnAgreedUse.belowHigh().optOut(OptOut.STATED),
            AChange.none().newPurpose("none"),
            "it does not become high-risk"),
        findsNothing(
            AnAgreedUse.belowHigh().optOut(OptOut.STATED),
            AChange.none().newPurpose("3c").by("vendor"),
            "no shift to us, no help to ask"),
        findsNothing(
            AnAgreedUse.high().optOut(OptOut.STATED),
            AChange.none().newPurpose("3a"),
            "it was high-risk already"));
  }
}
