package nl.keur.content.library.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keur.content.roleshift.Alert;
import nl.keur.content.roleshift.Outcome;
import nl.keur.content.roleshift.RoleShiftRule;
import nl.keur.content.roleshift.RoleShiftRules;
import nl.keur.content.roleshift.RoleShiftTexts;
import nl.keur.content.roleshift.Stage;
import nl.keur.content.roleshift.TraceInput;

/** Every rule on change of use has words for each of its outcomes, and no words without a rule. */
final class RoleShiftRulesSaid implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    RoleShiftTexts texts = draft.vocabulary().roleShift();
    if (texts.rules().isEmpty()) {
      return;
    }
    Map<String, RoleShiftRule> inForce =
        RoleShiftRules.inForce().stream()
            .collect(Collectors.toMap(RoleShiftRule::id, Function.identity()));
    texts.rules().values().forEach(rule -> rule(draft, rule, inForce));
    missing(draft, texts, "role-shift-rules", "rule", inForce.keySet(), texts.rules().keySet());
    missing(draft, texts, "inputs", "input", names(TraceInput.values()), names(texts.inputs()));
    missing(draft, texts, "stages", "stage", names(Stage.values()), names(texts.stages()));
    texts.inputs().values().forEach(input -> input(draft, input));
  }

  private static void rule(
      Draft draft, RoleShiftTexts.Rule rule, Map<String, RoleShiftRule> inForce) {
    RoleShiftRule known = inForce.get(rule.id());
    if (known == null) {
      draft
          .at(rule, "id")
          .mistake("There is no rule '%s'. Known: %s.", rule.id(), Draft.list(inForce.keySet()));
      return;
    }
    for (Outcome outcome : known.outcomes()) {
      if (!rule.outcomes().containsKey(outcome)) {
        draft
            .at(rule, "outcomes")
            .mistake("The outcome '%s' of this rule has no words. Add it.", code(outcome));
      }
    }
    for (RoleShiftTexts.Said said : rule.outcomes().values()) {
      said(draft, known, said);
    }
  }

  private static void said(Draft draft, RoleShiftRule rule, RoleShiftTexts.Said said) {
    if (!rule.outcomes().contains(said.outcome())) {
      draft
          .at(said, "outcome")
          .mistake(
              "This rule never gives '%s'. It gives: %s.",
              code(said.outcome()),
              Draft.list(
                  rule.outcomes().stream()
                      .map(RoleShiftRulesSaid::code)
                      .collect(Collectors.toSet())));
    }
    if (said.outcome() == Outcome.UNKNOWN && said.alert() != Alert.CANNOT_BE_JUDGED) {
      draft
          .at(said, "alert")
          .mistake("What is not known can't be judged. Write 'cannot-be-judged'.");
    }
    if (said.alert() == Alert.CANNOT_BE_JUDGED && said.asks().isEmpty()) {
      draft.at(said, "asks").mistake("Say what to ask, so that it can be judged. Add 'asks'.");
    }
  }

  private static void input(Draft draft, RoleShiftTexts.Input input) {
    input
        .fact()
        .filter(id -> draft.findFact(id).isEmpty())
        .ifPresent(
            id ->
                draft
                    .at(input, "fact")
                    .mistake("There is no fact '%s'. Name an existing one.", id));
    input
        .question()
        .filter(id -> draft.findQuestion(id).isEmpty())
        .ifPresent(
            id ->
                draft
                    .at(input, "question")
                    .mistake("There is no question '%s'. Name an existing one.", id));
  }

  private static void missing(
      Draft draft,
      RoleShiftTexts texts,
      String key,
      String what,
      Set<String> wanted,
      Set<String> given) {
    for (String one : wanted.stream().sorted().toList()) {
      if (!given.contains(one)) {
        draft.at(texts, key).mistake("The %s '%s' has no words. Add it.", what, one);
      }
    }
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(RoleShiftRulesSaid::code).collect(Collectors.toSet());
  }

  private static Set<String> names(Map<? extends Enum<?>, ?> given) {
    return List.copyOf(given.keySet()).stream()
        .map(RoleShiftRulesSaid::code)
        .collect(Collectors.toSet());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
