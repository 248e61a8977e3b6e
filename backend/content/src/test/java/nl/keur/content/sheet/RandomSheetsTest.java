package nl.keur.content.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Trees;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import org.junit.jupiter.api.Test;

/** What must hold for every sheet (ARCHITECTURE §4), over seeded random sheets. */
class RandomSheetsTest {
  private static final int SHEETS = 400;
  private static final List<String> VALUES = List.of("no", "unclear", "yes");

  @Test
  void visibilityFollowsTheTruthOfTheCondition() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation evaluation = sheet.evaluate();
          for (Question question : sheet.questions()) {
            Truth truth = question.showWhen().over(evaluation.facts());
            Visibility visibility = evaluation.visibility(question.id());
            assertThat(visibility == Visibility.HIDDEN).isEqualTo(truth == Truth.FALSE);
            assertThat(visibility)
                .isIn(truth == Truth.TRUE ? Set.of(Visibility.SHOWN) : Set.of(Visibility.values()));
          }
        });
  }

  @Test
  void waitingMeansThatAShownBlankMandatoryQuestionDecides() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation evaluation = sheet.evaluate();
          evaluation
              .visibility()
              .forEach(
                  (id, visibility) ->
                      assertThat(evaluation.waitsOn(id).isEmpty())
                          .isEqualTo(visibility != Visibility.WAITING));
          sheet.questions().stream()
              .flatMap(question -> evaluation.waitsOn(question.id()).stream())
              .forEach(
                  id ->
                      assertThat(evaluation.mandatoryBlanks())
                          .extracting(Question::id)
                          .contains(id));
        });
  }

  @Test
  void answersThatAreNotShownChangeNothing() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation evaluation = sheet.evaluate();
          SheetEvaluation pruned = sheet.withAnswers(evaluation.answers()).evaluate();

          assertThat(pruned.visibility()).isEqualTo(evaluation.visibility());
          assertThat(pruned.facts().values()).isEqualTo(evaluation.facts().values());
          assertThat(pruned.mandatory()).isEqualTo(evaluation.mandatory());
        });
  }

  @Test
  void oneMoreAnswerNeverTakesBackWhatIsShownHiddenOrKnown() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation before = sheet.evaluate();
          for (Question blank : before.blanks()) {
            SheetEvaluation after = answered(sheet, blank.id(), random).evaluate();
            before
                .visibility()
                .forEach(
                    (id, visibility) ->
                        assertThat(after.visibility(id))
                            .isIn(
                                visibility == Visibility.WAITING
                                    ? Set.of(Visibility.values())
                                    : Set.of(visibility)));
            before
                .facts()
                .values()
                .forEach(
                    (id, value) -> {
                      if (!(value instanceof FactValue.Unknown)) {
                        assertThat(after.facts().get(id)).isEqualTo(value);
                      }
                    });
          }
        });
  }

  @Test
  void aBlankThatIsNotMandatoryDecidesNothingButItself() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation before = sheet.evaluate();
          before.blanks().stream()
              .filter(blank -> !before.mandatory().contains(blank.id()))
              .forEach(
                  blank ->
                      assertThat(answered(sheet, blank.id(), random).evaluate().visibility())
                          .isEqualTo(before.visibility()));
        });
  }

  @Test
  void takingAMandatoryAnswerBackMakesAQuestionWaitOrAKnockOutBlank() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation evaluation = sheet.evaluate();
          for (String id : evaluation.mandatory()) {
            Map<String, Answer> others = new HashMap<>(sheet.answers());
            others.remove(id);
            SheetEvaluation without = sheet.withAnswers(others).evaluate();
            assertThat(without.mandatoryBlanks()).extracting(Question::id).contains(id);
          }
        });
  }

  @Test
  void answeringWhatIsMandatoryLeavesNothingWaiting() {
    forEachSheet(
        (sheet, random) -> {
          Sheet filled = sheet;
          for (int round = 0; round <= sheet.questions().size(); round++) {
            for (Question question : filled.evaluate().mandatoryBlanks()) {
              filled = answered(filled, question.id(), random);
            }
          }
          assertThat(filled.evaluate().mandatoryBlanks()).isEmpty();
          assertThat(filled.evaluate().questions(Visibility.WAITING)).isEmpty();
        });
  }

  @Test
  void closingMakesDerivedFactsTotalAndTakesNothingBack() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation open = sheet.evaluate();
          SheetEvaluation closed = closed(sheet).evaluate();

          assertThat(closed.visibility()).isEqualTo(open.visibility());
          sheet
              .facts()
              .values()
              .forEach(
                  fact -> {
                    FactValue before = open.facts().get(fact.id());
                    FactValue after = closed.facts().get(fact.id());
                    if (!(fact.origin() instanceof Fact.SetBy)) {
                      assertThat(after).isInstanceOf(FactValue.Known.class);
                    }
                    if (before instanceof FactValue.Known) {
                      assertThat(after).isEqualTo(before);
                    }
                  });
        });
  }

  @Test
  void whatIsHiddenNamesOnlyShownAnswersAndAnswersOfOtherSheets() {
    forEachSheet(
        (sheet, random) -> {
          SheetEvaluation evaluation = sheet.evaluate();
          evaluation
              .questions(Visibility.HIDDEN)
              .forEach(
                  question ->
                      assertThat(evaluation.decidedBy(question.id()))
                          .allMatch(
                              id ->
                                  evaluation.visibility(id) == Visibility.SHOWN
                                      || !evaluation.visibility().containsKey(id)));
        });
  }

  private static void forEachSheet(BiConsumer<Sheet, Random> check) {
    for (int seed = 0; seed < SHEETS; seed++) {
      Random random = new Random(seed);
      check.accept(sheet(random), random);
    }
  }

  private static Sheet answered(Sheet sheet, String question, Random random) {
    Map<String, Answer> answers = new HashMap<>(sheet.answers());
    answers.put(question, answer(random));
    return sheet.withAnswers(answers);
  }

  private static Answer answer(Random random) {
    return Answer.of(new AnswerValue.Chosen(Set.of(VALUES.get(random.nextInt(3)))));
  }

  private static Sheet closed(Sheet sheet) {
    return new Sheet(
        sheet.questions(), sheet.facts(), sheet.outside(), sheet.answers(), sheet.decided(), true);
  }

  /**
   * Two facts from outside, twelve questions that each set a fact, and between them derived facts;
   * every condition reads only what comes before it.
   */
  private static Sheet sheet(Random random) {
    List<String> readable = new ArrayList<>(List.of("out0", "out1"));
    ASheet sheet = new ASheet().set("out0", "IN-0").set("out1", "IN-1");
    if (random.nextBoolean()) {
      sheet.outside("out0", VALUES.get(random.nextInt(3)));
    }
    for (int index = 0; index < 12; index++) {
      question(sheet, "Q" + index, tree(random, 2, readable), random);
      sheet.set("q" + index, "Q" + index);
      readable.add("Q" + index);
      readable.add("q" + index);
      if (index % 3 == 2) {
        derived(sheet, "d" + index, readable, random);
        readable.add("d" + index);
      }
    }
    return sheet.build();
  }

  private static void question(ASheet sheet, String id, String tree, Random random) {
    AQuestion question = AQuestion.choice(id, "no", "unclear", "yes").shownWhen(Trees.parse(tree));
    sheet.asks(random.nextInt(6) == 0 ? question.knockingOutOn("no") : question);
    if (random.nextInt(5) < 3) {
      sheet.answered(id, answer(random));
    }
  }

  private static void derived(ASheet sheet, String id, List<String> readable, Random random) {
    String[] rules =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(rule -> tree(random, 2, readable) + " -> " + VALUES.get(random.nextInt(3)))
            .toArray(String[]::new);
    if (random.nextBoolean()) {
      sheet.first(id, "unclear", rules);
    } else {
      sheet.every(id, rules);
    }
    if (random.nextInt(10) == 0) {
      sheet.decided(id, "no");
    }
  }

  private static String tree(Random random, int depth, List<String> readable) {
    return switch (depth == 0 ? 4 : random.nextInt(7)) {
      case 0 -> "all(" + tree(random, depth - 1, readable) + ", " + leaf(random, readable) + ")";
      case 1 -> "any(" + tree(random, depth - 1, readable) + ", " + leaf(random, readable) + ")";
      case 2 -> "not(" + tree(random, depth - 1, readable) + ")";
      case 3 -> "always";
      default -> leaf(random, readable);
    };
  }

  private static String leaf(Random random, List<String> readable) {
    String id = readable.get(random.nextInt(readable.size()));
    return id
        + " in "
        + (random.nextBoolean()
            ? VALUES.get(random.nextInt(3))
            : VALUES.get(random.nextInt(3)) + "|" + VALUES.get(random.nextInt(3)));
  }
}
