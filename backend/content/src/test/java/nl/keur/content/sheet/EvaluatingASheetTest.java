package nl.keur.content.sheet;

import static nl.keur.content.sheet.Visibility.HIDDEN;
import static nl.keur.content.sheet.Visibility.SHOWN;
import static nl.keur.content.sheet.Visibility.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Trees;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.fact.FactTrace;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;

class EvaluatingASheetTest {
  private static final FactValue YES = new FactValue.Known(Set.of("yes"));
  private static final FactValue UNSET = new FactValue.Unset();
  private static final FactValue UNKNOWN = new FactValue.Unknown();

  @Test
  void aQuestionIsShownHiddenOrWaitingByAnEarlierAnswer() {
    assertThat(chain().evaluate().visibility("B")).isEqualTo(WAITING);
    assertThat(chain().answered("A", "yes").evaluate().visibility("B")).isEqualTo(SHOWN);
    assertThat(chain().answered("A", "no").evaluate().visibility("B")).isEqualTo(HIDDEN);
  }

  @Test
  void whatWaitsOnAWaitingQuestionWaitsOnTheBlankBehindIt() {
    SheetEvaluation sheet = chain().evaluate();

    assertThat(sheet.visibility("C")).isEqualTo(WAITING);
    assertThat(sheet.waitsOn("C")).containsExactly("A");
    assertThat(sheet.progress()).isEqualTo(new Progress(1, 0, 2));
  }

  @Test
  void aLeafOnAHiddenQuestionIsFalseForEveryValueSoItsNegationHolds() {
    SheetEvaluation sheet =
        chain().asks("D", "not(B in yes)").answered("A", "no").answered("B", "yes").evaluate();

    assertThat(sheet.visibility("C")).isEqualTo(HIDDEN);
    assertThat(sheet.visibility("D")).isEqualTo(SHOWN);
  }

  @Test
  void answersOnHiddenQuestionsArePrunedButComeBackWithTheirBranch() {
    ASheet sheet = chain().answered("A", "no").answered("B", "yes");

    assertThat(sheet.evaluate().answers()).containsOnlyKeys("A");
    assertThat(sheet.answered("A", "yes").evaluate().answers()).containsOnlyKeys("A", "B");
  }

  @Test
  void aQuestionThatWasNotIssuedCountsAsHidden() {
    SheetEvaluation sheet = new ASheet().asks("A", "OP-1 in yes").evaluate();

    assertThat(sheet.visibility("A")).isEqualTo(HIDDEN);
    assertThat(sheet.visibility("OP-1")).isEqualTo(HIDDEN);
  }

  @Test
  void somethingUnknownOutsideTheSheetShowsTheQuestion() {
    SheetEvaluation sheet =
        new ASheet().set("elsewhere", "IN-01").asks("A", "elsewhere in yes").evaluate();

    assertThat(sheet.visibility("A")).isEqualTo(SHOWN);
    assertThat(sheet.facts().get("elsewhere")).isEqualTo(UNKNOWN);
  }

  @Test
  void anOutsideUnknownDoesNotShowWhatABlankOfThisSheetCanStillHide() {
    ASheet sheet =
        new ASheet()
            .set("elsewhere", "IN-01")
            .asks("A")
            .asks("B", "all(elsewhere in yes, A in yes)")
            .asks("C", "any(elsewhere in yes, A in yes)")
            .asks("D", "not(all(elsewhere in yes, A in yes))");

    assertThat(sheet.evaluate().visibility("B")).isEqualTo(WAITING);
    assertThat(sheet.evaluate().visibility("C")).as("nothing here hides it").isEqualTo(SHOWN);
    assertThat(sheet.evaluate().visibility("D")).as("nothing here hides it").isEqualTo(SHOWN);
    assertThat(sheet.answered("A", "yes").evaluate().visibility("B")).isEqualTo(SHOWN);
    assertThat(sheet.answered("A", "no").evaluate().visibility("B")).isEqualTo(HIDDEN);
  }

  @Test
  void factsPassVisibilityOnThroughDerivations() {
    ASheet sheet =
        new ASheet()
            .set("profiling", "A")
            .first("level", "below", "profiling in yes -> high", "profiling in unclear -> open")
            .asks("A")
            .asks("B", "level in high|open");

    assertThat(sheet.evaluate().visibility("B")).isEqualTo(WAITING);
    assertThat(sheet.evaluate().waitsOn("B")).containsExactly("A");
    assertThat(sheet.evaluate().mandatory()).containsExactly("A");
    assertThat(sheet.answered("A", "yes").evaluate().visibility("B")).isEqualTo(SHOWN);
    assertThat(sheet.evaluate().mandatory()).as("still decides B").containsExactly("A");
  }

  @Test
  void aTriggerWhoseFollowerIsHiddenAnywayIsNotMandatory() {
    ASheet sheet =
        new ASheet()
            .set("elsewhere", "IN-01")
            .outside("elsewhere", "no")
            .asks("A")
            .asks("B", "all(elsewhere in yes, A in yes)");

    assertThat(sheet.evaluate().visibility("B")).isEqualTo(HIDDEN);
    assertThat(sheet.evaluate().mandatory()).isEmpty();
    assertThat(sheet.answered("A", "yes").evaluate().mandatory()).isEmpty();
    assertThat(sheet.outside("elsewhere", "yes").evaluate().mandatory()).containsExactly("A");
  }

  @Test
  void aShownKnockOutIsMandatoryAndAHiddenOneIsNot() {
    ASheet sheet =
        new ASheet()
            .asks("A")
            .asks(AQuestion.yesNo("K").knockingOutOn("no").shownWhen(Trees.parse("A in yes")));

    assertThat(sheet.answered("A", "yes").evaluate().mandatoryBlanks())
        .extracting(Question::id)
        .containsExactly("K");
    assertThat(sheet.answered("A", "no").evaluate().mandatory()).containsExactly("A");
  }

  @Test
  void aFactIsSetUnknownOrUnsetAsItsQuestionIsAnsweredBlankOrHidden() {
    ASheet sheet = chain().set("b", "B");

    assertThat(sheet.evaluate().facts().get("b")).as("waiting").isEqualTo(UNKNOWN);
    assertThat(sheet.answered("A", "yes").evaluate().facts().get("b")).isEqualTo(UNKNOWN);
    assertThat(sheet.answered("B", "yes").evaluate().facts().get("b")).isEqualTo(YES);
    assertThat(sheet.answered("A", "no").evaluate().facts().get("b")).isEqualTo(UNSET);
  }

  @Test
  void notApplicableIsAnAnswerThatGivesAFactNoValue() {
    Answer notApplicable =
        new Answer(Optional.empty(), "", Optional.of("Er zijn geen leerlingen."), List.of());
    SheetEvaluation sheet =
        new ASheet()
            .set("a", "A")
            .asks("A")
            .asks("B", "A in yes")
            .answered("A", notApplicable)
            .evaluate();

    assertThat(sheet.facts().get("a")).isEqualTo(UNSET);
    assertThat(sheet.visibility("B")).isEqualTo(HIDDEN);
    assertThat(sheet.progress().answered()).isEqualTo(1);
  }

  @Test
  void aDerivedFactIsKnownAsSoonAsNoBlankCanChangeIt() {
    ASheet sheet =
        new ASheet()
            .set("a", "A")
            .set("b", "B")
            .first("level", "low", "a in yes -> high", "b in yes -> high", "b in no -> low")
            .every("points", "a in yes -> one", "b in yes -> one")
            .asks("A")
            .asks("B")
            .answered("B", "yes");

    assertThat(sheet.evaluate().facts().get("level"))
        .as("high whatever A becomes")
        .isEqualTo(new FactValue.Known(Set.of("high")));
    assertThat(sheet.evaluate().facts().get("points"))
        .isEqualTo(new FactValue.Known(Set.of("one")));
    assertThat(sheet.answered("B", "no").evaluate().facts().get("level")).isEqualTo(UNKNOWN);
  }

  @Test
  void fromSubmissionOnDerivedFactsAreTotalAndSetFactsAreNot() {
    ASheet sheet =
        new ASheet()
            .set("a", "A")
            .first("level", "unsettled", "a in yes -> high", "not(a in yes) -> low")
            .every("points", "a in yes -> one")
            .asks("A")
            .closed();

    assertThat(sheet.evaluate().facts().get("a")).isEqualTo(UNKNOWN);
    assertThat(sheet.evaluate().facts().get("level"))
        .as("an unknown rule is not true, also under a not")
        .isEqualTo(new FactValue.Known(Set.of("unsettled")));
    assertThat(sheet.evaluate().facts().get("points")).isEqualTo(new FactValue.Known(Set.of()));
  }

  @Test
  void submittingItselfShowsAndHidesNothing() {
    ASheet sheet =
        new ASheet()
            .set("elsewhere", "IN-01")
            .first("level", "low", "elsewhere in yes -> high")
            .asks("A", "level in high");

    assertThat(sheet.evaluate().visibility("A")).isEqualTo(SHOWN);
    assertThat(sheet.closed().evaluate().visibility("A")).isEqualTo(SHOWN);
  }

  @Test
  void whatAPersonDecidedIsReadInsteadWhileTheDerivedValueStaysVisible() {
    ASheet sheet =
        new ASheet()
            .set("practice", "A")
            .first("stops", "no", "practice in possible|prohibited -> yes")
            .asks(AQuestion.choice("A", "none", "possible", "prohibited"))
            .asks("B", "stops in no")
            .answered("A", "possible")
            .decided("practice", "none");

    SheetEvaluation evaluation = sheet.evaluate();
    assertThat(evaluation.visibility("B")).isEqualTo(SHOWN);
    assertThat(evaluation.facts().established("practice"))
        .isEqualTo(new FactValue.Known(Set.of("possible")));
    assertThat(evaluation.facts().trace("practice").how()).isInstanceOf(FactTrace.Decided.class);
    assertThat(evaluation.base().get("practice"))
        .as("the next sheet gets what was set, and the decision beside it")
        .isEqualTo(new FactValue.Known(Set.of("possible")));
  }

  @Test
  void aFrozenDerivedFactIsReadAsItStands() {
    ASheet sheet =
        new ASheet()
            .set("profiling", "PF-08")
            .first("level", "unsettled", "profiling in yes -> high")
            .asks("A", "level in unsettled")
            .outside("level", "unsettled");

    assertThat(sheet.evaluate().facts().get("level"))
        .isEqualTo(new FactValue.Known(Set.of("unsettled")));
    assertThat(sheet.evaluate().visibility("A")).isEqualTo(SHOWN);
  }

  @Test
  void anOfferStartsFromFrozenProcurementFactsAndNothingForQuestionsThatAreNotIssued() {
    ASheet institution =
        new ASheet()
            .procurement(facts -> facts.set("a", "A").first("level", "low", "a in yes -> high"))
            .set("asked", "VP-1")
            .set("left_out", "OP-17")
            .first("offer_level", "low", "level in high -> high")
            .asks("A")
            .answered("A", "yes")
            .closed();

    assertThat(institution.evaluate().facts().frozen(Set.of("VP-1")))
        .isEqualTo(
            Map.of("a", YES, "level", new FactValue.Known(Set.of("high")), "left_out", UNSET));
  }

  @Test
  void aFactTracesBackToTheQuestionsBehindIt() {
    SheetEvaluation sheet =
        new ASheet()
            .set("a", "A")
            .set("b", "B")
            .first("hit", "no", "a in yes -> yes")
            .first("level", "low", "all(hit in yes, b in yes) -> high", "b in no -> low")
            .asks("A")
            .asks("B")
            .asks("C", "level in high")
            .answered("A", "yes")
            .answered("B", "no")
            .evaluate();

    assertThat(sheet.facts().trace("level").allQuestions())
        .as("the rule that gave the value reads B alone")
        .containsExactly("B");
    assertThat(sheet.decidedBy("C")).containsExactly("B");
  }

  @Test
  void aQuestionHiddenBehindAHiddenOneNamesTheAnswerThatHidBoth() {
    SheetEvaluation sheet = chain().answered("A", "no").evaluate();

    assertThat(sheet.decidedBy("C")).containsExactly("A");
  }

  @Test
  void contradictionsHoldOnlyWhenTheyAreTrue() {
    List<Contradiction> all =
        List.of(
            new Contradiction(
                "CT-01",
                Trees.parse("all(a in yes, b in no)"),
                new Text("U verschilt van mening.", "You differ.")));
    ASheet sheet =
        new ASheet().set("a", "A").set("b", "B").asks("A").asks("B").answered("A", "yes");

    assertThat(sheet.evaluate().facts().contradictions(all)).isEmpty();
    assertThat(sheet.answered("B", "no").evaluate().facts().contradictions(all)).hasSize(1);
  }

  @Test
  void aCycleIsAContentErrorThatIsNamed() {
    ASheet facts =
        new ASheet().first("a", "no", "b in yes -> yes").first("b", "no", "a in yes -> yes");
    ASheet questions = new ASheet().asks("A", "B in yes").asks("B", "A in yes");

    assertThatThrownBy(facts::evaluate).hasMessageContaining("derived from themselves");
    assertThatThrownBy(questions::evaluate).hasMessageContaining("shown by themselves");
  }

  private static ASheet chain() {
    return new ASheet().asks("A").asks("B", "A in yes").asks("C", "B in yes");
  }
}
