package nl.keur.content.roleshift;

import java.util.stream.Stream;
import nl.keur.content.roleshift.AgreedUse.ProviderDuties;

/** AI Act Art. 25(1)(a). */
class OwnNameOrTrademarkTest extends RuleTable {
  OwnNameOrTrademarkTest() {
    super(new OwnNameOrTrademark());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().named("own_name", "Westerhaven"),
            "its own name on a high-risk system, contract silent"),
        finds(
            Outcome.SHIFT,
            AnAgreedUse.high(),
            AChange.none().named("own_name", "Westerhaven").by("employee"),
            "a name on the system counts, whoever put it there"),
        finds(
            Outcome.ASSIGNED,
            AnAgreedUse.high().duties(ProviderDuties.ASSIGNED),
            AChange.none().named("own_name", "Westerhaven"),
            "the contract leaves the duties with the provider"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high().duties(ProviderDuties.UNKNOWN),
            AChange.none().named("own_name", "Westerhaven"),
            "whether the contract assigns the duties is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().chosen("CR-05", "unclear"),
            "the name is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().without("CR-05"),
            "the name was not answered"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().named("other_name", "EssayPro"),
            "another name of the vendor is not ours"),
        findsNothing(AnAgreedUse.high(), AChange.none(), "the name stays"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().named("own_name", "Westerhaven"),
            "case (a) needs a high-risk system"),
        findsNothing(
            AnAgreedUse.exempt(),
            AChange.none().named("own_name", "Westerhaven"),
            "an exempt system is not high-risk"),
        findsNothing(
            AnAgreedUse.unsettled(),
            AChange.none().named("own_name", "Westerhaven"),
            "an unsettled level has a rule of its own"));
  }
}
