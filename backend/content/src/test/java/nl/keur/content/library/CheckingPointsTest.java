package nl.keur.content.library;

import static nl.keur.content.library.SmallChecklists.INTAKE;
import static nl.keur.content.library.SmallChecklists.REQUIRED;
import static nl.keur.content.library.SmallClauses.FIRST;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points: weights, options, rubrics, and what a gap calls for. */
class CheckingPointsTest {
  private static final String OPTIONAL = "checklists/optional/more.yaml";
  private static final String CHANGE = "checklists/change-report/change.yaml";
  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  @Test
  void aScoredQuestionHasAWeight() {
    content
        .replacing(REQUIRED, "  weight: 5\n", "")
        .isRefused(
            REQUIRED,
            "scored: true",
            "A scored question needs a weight from 1 to 5. Add 'weight'.");
  }

  @Test
  void aWeightRunsFromOneToFive() {
    content
        .replacing(REQUIRED, "weight: 5", "weight: 6")
        .isRefused(REQUIRED, "weight: 6", "A weight runs from 1 to 5, not 6.");
  }

  @Test
  void aQuestionThatIsNotScoredHasNoWeight() {
    content
        .replacing(CHANGE, "scored: false", "scored: false\n  weight: 1")
        .isRefused(CHANGE, "weight", "A question that is not scored has no weight. Remove it.");
  }

  @Test
  void everyOptionOfAScoredQuestionHasPoints() {
    content
        .replacing(OPTIONAL, "en: None, points: 0", "en: None")
        .isRefused(
            OPTIONAL,
            "value: none",
            "OP-01 is scored, so 'none' needs points from 0 to 1. Add 'points'.");
  }

  @Test
  void pointsRunFromZeroToOne() {
    content
        .replacing(OPTIONAL, "points: 0.5", "points: 1.5")
        .isRefused(OPTIONAL, "points: 1.5", "Points run from 0 to 1. Change them.");
  }

  @Test
  void anOptionThatIsNotScoredHasNoPoints() {
    content
        .replacing(
            INTAKE,
            "value: vo, nl: Middelbare school",
            "value: vo, points: 1, nl: Middelbare school")
        .isRefused(INTAKE, "points: 1", "IN-01 is not scored, so its options have no points.");
  }

  @Test
  void aScoredMultiChoiceNamesItsRule() {
    content
        .replacing(OPTIONAL, "  points-rule: share\n", "")
        .isRefused(
            OPTIONAL,
            "scored: true",
            "A scored multi-choice needs a rule: add 'points-rule: share' or 'any'.");
  }

  @Test
  void aScoredTickAsksAnExplanationOrEvidence() {
    content
        .replacing(
            OPTIONAL, "  explanation: {need: required}\n", "  explanation: {need: welcome}\n")
        .isRefused(
            OPTIONAL,
            "scored: true",
            "OP-01 gives full points for a bare tick. Ask an explanation or evidence: 'need: required'.");
  }

  @Test
  void aGapOfAVendorCallsForAClauseOrSaysWhyItCallsForNone() {
    content
        .replacing(OPTIONAL, "  calls-no-clause: {nl: Een wens., en: A wish.}\n", "")
        .isRefused(
            OPTIONAL,
            "scored: true",
            "Nothing says what a gap at OP-01 calls for. Name it under 'triggered-by' of a clause, or say under 'calls-no-clause' why none fits.");
  }

  @Test
  void aGapThatCallsForAClauseNeedsNoReason() {
    content
        .replacing(
            REQUIRED,
            "  show-when: {answer: RQ-01, in: ['1', '2']}\n",
            "  show-when: {answer: RQ-01, in: ['1', '2']}\n  calls-no-clause: {nl: Een wens., en: A wish.}\n")
        .isRefused(REQUIRED, "calls-no-clause", "A gap at RQ-03 calls for terms-1. Remove it.");
  }

  @Test
  void onlyAScoredQuestionOfAVendorCanShowAGap() {
    content
        .replacing(
            CHANGE,
            "  scored: false\n",
            "  scored: false\n  calls-no-clause: {nl: Een wens., en: A wish.}\n")
        .isRefused(
            CHANGE,
            "calls-no-clause",
            "Only a scored question of a vendor can show a gap. Remove it.");
  }

  @Test
  void aDateHasNoPoints() {
    content
        .replacing(CHANGE, "scored: false", "scored: true\n  weight: 1")
        .isRefused(
            CHANGE,
            "scored",
            "A number or a date has no points. Write 'scored: false' or ask a choice.");
  }

  @Test
  void allFiveLevelsAreDescribed() {
    content
        .replacing(REQUIRED, "  - {level: 2, nl: Soms, en: Sometimes}\n", "")
        .isRefused(REQUIRED, "levels", "Describe the levels 0, 1, 2, 3 and 4, in this order.");
  }

  @Test
  void aRubricIsComplete() {
    content
        .replacing(REQUIRED, "  - {score: 4, nl: Alles, en: Everything}\n", "")
        .isRefused(
            REQUIRED,
            "rubric",
            "RQ-03 is judged by a reviewer: describe the scores 0, 1, 2, 3 and 4, in this order, under 'rubric'.");
  }

  @Test
  void aTextThatIsNotScoredHasNoRubric() {
    content
        .replacing(REQUIRED, "  scored: true\n  weight: 2", "  scored: false")
        .replacing(FIRST + ".yaml", ", {points-below: {question: RQ-03, points: 0.75}}", "")
        .isRefused(REQUIRED, "rubric", "RQ-03 is not scored. Remove the rubric.");
  }
}
