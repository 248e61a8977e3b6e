package nl.keur.content.library.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.Parameter;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Fact;

/** Every leaf reads something that exists, tests values it can have, and stands where it may. */
final class ConditionLeaves implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    Site.all(draft)
        .forEach(site -> site.condition().leaves().forEach(leaf -> leaf(draft, site, leaf)));
  }

  private static void leaf(Draft draft, Site site, Condition.Leaf leaf) {
    switch (leaf) {
      case Condition.Always always -> {}
      case Condition.FactIn in -> fact(draft, in);
      case Condition.AnswerIn in -> answer(draft, in);
      case Condition.ParameterIn in ->
          site.set()
              .ifPresentOrElse(
                  set -> parameter(draft, set, in), () -> clausesOnly(draft, in, "parameter"));
      case Condition.PointsBelow below -> {
        if (site.set().isEmpty()) {
          clausesOnly(draft, below, "points-below");
        }
        points(draft, below);
      }
    }
  }

  private static void clausesOnly(Draft draft, Condition.Leaf leaf, String key) {
    draft
        .at(leaf, key)
        .mistake("'%s' can be read in clauses only. Use a fact or an answer here.", key);
  }

  private static void fact(Draft draft, Condition.FactIn leaf) {
    draft
        .findFact(leaf.fact())
        .ifPresentOrElse(
            fact -> factValues(draft, leaf, fact),
            () ->
                draft
                    .at(leaf, "fact")
                    .mistake("There is no fact '%s'. Name an existing one.", leaf.fact()));
  }

  private static void factValues(Draft draft, Condition.FactIn leaf, Fact fact) {
    Set<String> known = fact.values().stream().map(Fact.Value::code).collect(Collectors.toSet());
    Draft.missing(leaf.values(), known)
        .forEach(
            value ->
                draft
                    .at(leaf, "in")
                    .mistake(
                        "The fact '%s' has no value '%s'. Known: %s.",
                        fact.id(), value, Draft.list(known)));
  }

  private static void answer(Draft draft, Condition.AnswerIn leaf) {
    draft
        .findQuestion(leaf.question())
        .ifPresentOrElse(
            question -> answerValues(draft, leaf, question),
            () -> noQuestion(draft.at(leaf, "answer"), leaf.question()));
  }

  private static void noQuestion(Draft.Spot spot, String question) {
    spot.mistake("There is no question '%s'. Name an existing one.", question);
  }

  private static void answerValues(Draft draft, Condition.AnswerIn leaf, Question question) {
    if (!question.type().closed()) {
      draft
          .at(leaf, "answer")
          .mistake("%s is an open question. Only closed answers can be tested.", question.id());
      return;
    }
    leaf.values().stream()
        .sorted()
        .filter(value -> !Codes.has(question.type(), value))
        .forEach(
            value ->
                draft
                    .at(leaf, "in")
                    .mistake(
                        "%s has no answer '%s'. Known: %s.",
                        question.id(), value, Codes.known(question.type())));
  }

  private static void points(Draft draft, Condition.PointsBelow leaf) {
    draft
        .findQuestion(leaf.question())
        .ifPresentOrElse(
            question -> {
              if (!question.scored()) {
                draft
                    .at(leaf, "points-below", "question")
                    .mistake("%s is not scored, so it has no points. Use 'answer'.", question.id());
              }
            },
            () -> noQuestion(draft.at(leaf, "points-below", "question"), leaf.question()));
  }

  private static void parameter(Draft draft, ClauseSet set, Condition.ParameterIn leaf) {
    Set<String> codes =
        choices(set, leaf.parameter())
            .flatMap(choice -> Codes.of(choice.options()).stream())
            .collect(Collectors.toSet());
    if (codes.isEmpty()) {
      draft
          .at(leaf, "parameter")
          .mistake(
              "No clause of the set '%s' has a choice parameter '%s'. Add it or name another.",
              set.id(), leaf.parameter());
      return;
    }
    Draft.missing(leaf.values(), codes)
        .forEach(
            value ->
                draft
                    .at(leaf, "in")
                    .mistake(
                        "The parameter '%s' has no choice '%s'. Known: %s.",
                        leaf.parameter(), value, Draft.list(codes)));
  }

  private static Stream<Parameter.Choice> choices(ClauseSet set, String name) {
    return set.clauses().stream()
        .flatMap(clause -> clause.parameters().stream())
        .filter(parameter -> parameter.name().equals(name))
        .flatMap(
            parameter ->
                parameter.type() instanceof Parameter.Choice choice
                    ? Stream.of(choice)
                    : Stream.of());
  }
}
