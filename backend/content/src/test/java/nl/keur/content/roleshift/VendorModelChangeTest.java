package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** AI Act Art. 3(23) and 43(4). */
class VendorModelChangeTest extends RuleTable {
  VendorModelChangeTest() {
    super(new VendorModelChange());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().model("vendor_other").by("vendor"),
            "another model, not determined beforehand"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().model("vendor_other").by("vendor"),
            "whatever the risk level"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().model("vendor_announced").by("vendor"),
            "without high risk nothing is determined beforehand"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().model("vendor_unsure").by("vendor"),
            "without high risk it makes no difference"),
        finds(
            Outcome.MAYBE_PREDETERMINED,
            AnAgreedUse.high(),
            AChange.none().model("vendor_unsure").by("vendor"),
            "if determined beforehand, only for information"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().model("unclear"),
            "whether the model was replaced is not known"),
        finds(Outcome.UNKNOWN, AnAgreedUse.high(), AChange.none().without("CR-07"), "not answered"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().model("vendor_announced").by("vendor"),
            "determined beforehand has a rule of its own"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().model("by_us"),
            "our own replacement is a modification"),
        findsNothing(AnAgreedUse.high(), AChange.none(), "the model stays"));
  }
}
