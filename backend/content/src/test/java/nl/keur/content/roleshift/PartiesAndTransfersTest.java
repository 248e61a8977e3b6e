package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** GDPR Art. 28(2) and 44. */
class PartiesAndTransfersTest extends RuleTable {
  PartiesAndTransfersTest() {
    super(new PartiesAndTransfers());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().parties("new_subprocessor"),
            "a sub-processor is added"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().parties("outside_eea"),
            "data leaves the EEA"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().parties("both").model("vendor_other").by("vendor"),
            "known, also with a model swap"),
        finds(Outcome.UNKNOWN, AnAgreedUse.high(), AChange.none().parties("unclear"), "not known"),
        finds(Outcome.UNKNOWN, AnAgreedUse.high(), AChange.none().without("CR-18"), "not answered"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().parties("unclear").model("vendor_unsure").by("vendor"),
            "the model swap asks it already"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().data("none").without("CR-18"),
            "no personal data, so not asked"),
        findsNothing(AnAgreedUse.high(), AChange.none(), "same parties and countries"));
  }
}
