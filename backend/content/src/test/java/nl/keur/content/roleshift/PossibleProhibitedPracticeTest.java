package nl.keur.content.roleshift;

import java.util.stream.Stream;
import nl.keur.content.purpose.APurpose;
import nl.keur.content.roleshift.AgreedUse.Practice;

/** AI Act Art. 5(1)(f). */
class PossibleProhibitedPracticeTest extends RuleTable {
  PossibleProhibitedPracticeTest() {
    super(new PossibleProhibitedPractice());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("1c"),
            "emotions come to be recognised"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().newPurpose("3d", "1c").by("vendor"),
            "whoever adds it"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().purpose("within_allowed", "3b", "1c").by("employee"),
            "also when only one employee does"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high().practice(Practice.POSSIBLE),
            AChange.none().newPurpose("3a"),
            "the earlier judgement was on another purpose"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high().practice(Practice.POSSIBLE),
            AChange.none().purpose("unclear", "3b"),
            "perhaps another purpose"),
        findsNothing(
            AnAgreedUse.high().practice(Practice.POSSIBLE),
            AChange.none(),
            "the purpose stays, and so does the judgement"),
        findsNothing(
            AnAgreedUse.high(), AChange.none().newPurpose("1b"), "another point of biometrics"),
        findsNothing(
            AnAgreedUse.high().with(APurpose.agreed().annexIii("1c")),
            AChange.none().newPurpose("1c"),
            "it was judged when the use was agreed"));
  }
}
