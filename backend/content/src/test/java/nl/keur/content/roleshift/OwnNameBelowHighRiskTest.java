package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** Own name on a system that is not high-risk: AI Act Art. 3(3) and 50. */
class OwnNameBelowHighRiskTest extends RuleTable {
  OwnNameBelowHighRiskTest() {
    super(new OwnNameBelowHighRisk());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().named("own_name", "Westerhaven"),
            "own name, no high risk: no shift, but show the provider"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.exempt(),
            AChange.none().named("own_name", "Westerhaven"),
            "exempt is not high-risk"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.belowHigh(),
            AChange.none().chosen("CR-05", "unclear"),
            "the name is not known"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().named("other_name", "Coach 2"),
            "a name of the vendor"),
        findsNothing(AnAgreedUse.belowHigh(), AChange.none(), "the name stays"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().named("own_name", "Westerhaven"),
            "high risk is case (a)"));
  }
}
