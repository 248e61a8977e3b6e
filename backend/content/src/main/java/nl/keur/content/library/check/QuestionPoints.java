package nl.keur.content.library.check;

import java.util.List;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Need;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Rubric;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A scored question can be scored for every answer, and gives no full points for a bare tick;
 * another one carries no points.
 */
final class QuestionPoints implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    draft.questions().forEach(question -> question(draft, question));
  }

  private static void question(Draft draft, Question question) {
    switch (question.type()) {
      case AnswerType.Choice choice -> {
        options(draft, question, choice.options());
        bareTick(draft, question);
      }
      case AnswerType.MultiChoice choice -> {
        options(draft, question, choice.options());
        pointsRule(draft, question, choice);
        bareTick(draft, question);
      }
      case AnswerType.Level level -> bareTick(draft, question);
      case AnswerType.Number number -> neverScored(draft, question);
      case AnswerType.Date date -> neverScored(draft, question);
      case AnswerType.FreeText text -> rubric(draft, question);
      case AnswerType.Table table -> rubric(draft, question);
      case AnswerType.File file -> rubric(draft, question);
    }
  }

  private static void options(Draft draft, Question question, List<Option> options) {
    for (Option option : options) {
      if (question.scored() && option.points().isEmpty()) {
        draft
            .at(option)
            .mistake(
                "%s is scored, so '%s' needs points from 0 to 1. Add 'points'.",
                question.id(), option.value());
      }
      if (!question.scored() && option.points().isPresent()) {
        draft
            .at(option, "points")
            .mistake("%s is not scored, so its options have no points.", question.id());
      }
      if (option.points().filter(QuestionPoints::outside).isPresent()) {
        draft.at(option, "points").mistake("Points run from 0 to 1. Change them.");
      }
    }
  }

  private static boolean outside(BigFraction points) {
    return points.signum() < 0 || points.compareTo(BigFraction.ONE) > 0;
  }

  private static void pointsRule(Draft draft, Question question, AnswerType.MultiChoice choice) {
    if (question.scored() && choice.pointsRule().isEmpty()) {
      draft
          .at(question, "scored")
          .mistake("A scored multi-choice needs a rule: add 'points-rule: share' or 'any'.");
    }
    if (!question.scored() && choice.pointsRule().isPresent()) {
      draft.at(question, "points-rule").mistake("%s is not scored. Remove it.", question.id());
    }
  }

  private static void bareTick(Draft draft, Question question) {
    boolean asksMore =
        question.explanation().need() == Need.REQUIRED
            || question.evidence().need() == Need.REQUIRED;
    if (question.scored() && !asksMore) {
      draft
          .at(question, "scored")
          .mistake(
              "%s gives full points for a bare tick. Ask an explanation or evidence: 'need: required'.",
              question.id());
    }
  }

  private static void neverScored(Draft draft, Question question) {
    if (question.scored()) {
      draft
          .at(question, "scored")
          .mistake("A number or a date has no points. Write 'scored: false' or ask a choice.");
    }
  }

  private static void rubric(Draft draft, Question question) {
    List<Integer> scores =
        question.rubric().map(Rubric::steps).orElse(List.of()).stream()
            .map(Rubric.Step::score)
            .toList();
    if (question.scored() && !scores.equals(List.of(0, 1, 2, 3, 4))) {
      draft
          .at(question, "rubric")
          .mistake(
              "%s is judged by a reviewer: describe the scores 0, 1, 2, 3 and 4, in this order,"
                  + " under 'rubric'.",
              question.id());
    }
    if (!question.scored() && question.rubric().isPresent()) {
      draft.at(question, "rubric").mistake("%s is not scored. Remove the rubric.", question.id());
    }
  }
}
