package nl.keur.content.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.answer.AnswerCheck;
import nl.keur.content.answer.AnswerFinding;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;

/**
 * Whether a case could stand in the portal: its answers have the form their questions ask, nothing
 * mandatory is blank and nothing waits. Missing evidence and a blank question are allowed, as they
 * are in an offer.
 */
final class Fitness {
  private Fitness() {}

  /** The base also answers nothing that is not shown. */
  static List<String> ofBase(Outcome outcome) {
    return Stream.concat(ofTwin(outcome).stream(), notShown(outcome)).toList();
  }

  static List<String> ofTwin(Outcome outcome) {
    return outcome.sheets().stream()
        .flatMap(sheet -> Stream.concat(answers(sheet), blanks(sheet)))
        .toList();
  }

  /**
   * Once nothing holds the contract, no suggested clause misses one it needs, stands beside one
   * that it excludes or refers to what is not there.
   */
  static List<String> ofPackage(Outcome outcome) {
    return outcome.draft().stream()
        .filter(draft -> outcome.contract().equals("continue"))
        .flatMap(draft -> draft.obstacles().stream())
        .filter(
            obstacle ->
                obstacle instanceof Obstacle.RequirementMissing
                    || obstacle instanceof Obstacle.ExcludedTogether
                    || obstacle instanceof Obstacle.DanglingReference)
        .map(obstacle -> obstacle.sentence().en())
        .toList();
  }

  private static Stream<String> answers(SheetEvaluation sheet) {
    return sheet.shown().stream()
        .flatMap(
            question ->
                sheet.findAnswer(question.id()).stream()
                    .flatMap(answer -> AnswerCheck.of(question, answer).findings().stream())
                    .filter(finding -> !(finding instanceof AnswerFinding.EvidenceMissing))
                    .map(finding -> question.id() + ": " + finding.sentence().en()));
  }

  private static Stream<String> blanks(SheetEvaluation sheet) {
    return Stream.concat(
        sheet.mandatoryBlanks().stream()
            .map(question -> question.id() + ": must be answered before submitting"),
        sheet.questions(Visibility.WAITING).stream()
            .map(question -> question.id() + ": still waits"));
  }

  private static Stream<String> notShown(Outcome outcome) {
    Set<String> known = new LinkedHashSet<>();
    outcome
        .sheets()
        .forEach(sheet -> sheet.questions().stream().map(Question::id).forEach(known::add));
    return outcome.situation().given().keySet().stream()
        .filter(question -> !outcome.shows(question))
        .map(
            question ->
                known.contains(question)
                    ? question + ": answered, but not shown"
                    : question + ": answered, but not asked");
  }
}
