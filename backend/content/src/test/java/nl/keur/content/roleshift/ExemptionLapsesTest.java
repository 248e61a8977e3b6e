package nl.keur.content.roleshift;

import java.util.stream.Stream;
import nl.keur.content.purpose.APurpose;

/** AI Act Art. 6(3), last subparagraph, and 25(1)(c). */
class ExemptionLapsesTest extends RuleTable {
  ExemptionLapsesTest() {
    super(new ExemptionLapses());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.SHIFT,
            AnAgreedUse.exempt(),
            AChange.none().profiling("yes"),
            "profiling always makes it high-risk"),
        finds(
            Outcome.SHIFT_BY_WEIGHT,
            AnAgreedUse.exempt(),
            AChange.none().oversight("less"),
            "the human check is cut"),
        finds(
            Outcome.SHIFT_BY_WEIGHT,
            AnAgreedUse.exempt(),
            AChange.none().output("weighs_in"),
            "the output becomes decisive"),
        finds(
            Outcome.SHIFT_BY_WEIGHT,
            AnAgreedUse.exempt(),
            AChange.none().output("decides"),
            "the output is the decision"),
        finds(
            Outcome.BY_PROVIDER,
            AnAgreedUse.exempt(),
            AChange.none().profiling("yes").by("vendor"),
            "the vendor did it: its duty"),
        finds(
            Outcome.BY_PROVIDER,
            AnAgreedUse.exempt(),
            AChange.none().oversight("less").by("provider"),
            "the provider did it: its duty"),
        finds(
            Outcome.BY_UNKNOWN,
            AnAgreedUse.exempt(),
            AChange.none().profiling("yes").by("unclear"),
            "high-risk either way, but who did it is not known"),
        finds(
            Outcome.BY_UNKNOWN,
            AnAgreedUse.exempt(),
            AChange.none().profiling("yes").by("employee"),
            "whether one employee counts is not clear in the law"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.exempt(),
            AChange.none().profiling("unclear"),
            "profiling is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.exempt(),
            AChange.none().oversight("unclear"),
            "oversight is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.exempt(),
            AChange.none().without("CR-14"),
            "the part of the output is not known"),
        findsNothing(
            AnAgreedUse.exempt(), AChange.none(), "nothing that the exemption rests on changes"),
        findsNothing(
            AnAgreedUse.exempt(),
            AChange.none().oversight("more"),
            "more oversight does not end it"),
        findsNothing(
            AnAgreedUse.exempt().with(APurpose.agreed().exemption("6_3_d").output("none", "")),
            AChange.none(),
            "advice was none, but a human still weighs it"),
        findsNothing(
            AnAgreedUse.high(), AChange.none().profiling("yes"), "high risk had no exemption"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().profiling("yes"),
            "outside Annex III there is no exemption"));
  }
}
