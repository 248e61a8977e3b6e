package nl.keur.content.library.check;

import java.util.List;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Fact;

/** A derived fact gives values it has, in the form of its kind, from what its owner knows. */
final class FactDerivations implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Fact fact : draft.facts()) {
      switch (fact.origin()) {
        case Fact.SetBy setBy -> {}
        case Fact.FirstMatch match -> firstMatch(draft, fact, match);
        case Fact.EveryMatch match -> everyMatch(draft, fact, match);
      }
    }
  }

  private static void firstMatch(Draft draft, Fact fact, Fact.FirstMatch match) {
    if (fact.kind() == Fact.Kind.SET) {
      draft.at(match).mistake("A set is derived by 'every-match'. Change this or the type.");
    }
    rules(draft, fact, match.rules(), "value");
    if (fact.findValue(match.otherwise()).isEmpty()) {
      draft
          .at(match, "otherwise")
          .mistake("The fact has no value '%s'. Add it under 'values'.", match.otherwise());
    }
  }

  private static void everyMatch(Draft draft, Fact fact, Fact.EveryMatch match) {
    if (fact.kind() == Fact.Kind.CHOICE) {
      draft.at(match).mistake("A choice is derived by 'first-match'. Change this or the type.");
    }
    rules(draft, fact, match.rules(), "add");
  }

  private static void rules(Draft draft, Fact fact, List<Fact.Rule> rules, String key) {
    for (Fact.Rule rule : rules) {
      if (fact.findValue(rule.value()).isEmpty()) {
        draft
            .at(rule, key)
            .mistake("The fact has no value '%s'. Add it under 'values'.", rule.value());
      }
      if (fact.scope() == Fact.Scope.PROCUREMENT) {
        rule.when()
            .leaves()
            .filter(leaf -> readsVendor(draft, leaf))
            .forEach(
                leaf ->
                    draft
                        .at(leaf)
                        .mistake(
                            "A procurement fact never depends on a vendor. Read an institution's fact"
                                + " or make this an offer fact."));
      }
    }
  }

  private static boolean readsVendor(Draft draft, Condition.Leaf leaf) {
    return switch (leaf) {
      case Condition.Always always -> false;
      case Condition.FactIn in ->
          draft.findFact(in.fact()).filter(fact -> fact.scope() == Fact.Scope.OFFER).isPresent();
      case Condition.AnswerIn in ->
          draft
              .findQuestion(in.question())
              .filter(question -> question.answeredBy() == Respondent.VENDOR)
              .isPresent();
      case Condition.ParameterIn in -> false;
      case Condition.PointsBelow below -> false;
    };
  }
}
