package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** AI Act Art. 3(23) and 43(4). */
class VendorChangePredeterminedTest extends RuleTable {
  VendorChangePredeterminedTest() {
    super(new VendorChangePredetermined());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().model("vendor_announced").by("vendor"),
            "determined beforehand: not substantial"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().model("vendor_unsure").by("vendor"),
            "perhaps not determined beforehand"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().model("vendor_other").by("vendor"),
            "not determined beforehand"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().model("unclear"),
            "not known whether the model was replaced"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().model("vendor_announced").by("vendor"),
            "without high risk there is no conformity assessment"));
  }
}
