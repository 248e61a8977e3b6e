package nl.keur.content.roleshift;

import java.util.stream.Stream;

/** Whether one employee shifts the role is not clear in AI Act Art. 25(1). */
class OneEmployeeTest extends RuleTable {
  OneEmployeeTest() {
    super(new OneEmployee());
  }

  @Override
  Stream<Row> rows() {
    return Stream.of(
        finds(
            Outcome.CHANGED,
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c").by("employee"),
            "another purpose on their own initiative"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().modified("coupling").foreseen("no").by("employee"),
            "a link to another tool"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().groups("minors").by("employee"),
            "other people"),
        finds(
            Outcome.CHANGED,
            AnAgreedUse.high(),
            AChange.none().purpose("within_allowed", "3a").by("employee"),
            "a point that was not agreed"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().purpose("unclear", "3b").by("employee"),
            "whether it is another purpose is not known"),
        finds(
            Outcome.UNKNOWN,
            AnAgreedUse.high(),
            AChange.none().modified("unclear").by("employee"),
            "what was adjusted is not known"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().by("employee"),
            "nothing differs from what was agreed"),
        findsNothing(
            AnAgreedUse.high(),
            AChange.none().modified("settings").foreseen("yes").by("employee"),
            "a setting that the instructions foresee"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c"),
            "the institution, not one employee"),
        findsNothing(
            AnAgreedUse.belowHigh(),
            AChange.none().newPurpose("3c").by("unclear"),
            "who did it is asked by the rule on the purpose"));
  }
}
