package nl.keur.content.library;

import static nl.keur.content.library.SmallClauses.FIRST;
import static nl.keur.content.library.SmallClauses.SECOND;
import static nl.keur.content.library.SmallClauses.SET;
import static nl.keur.content.library.SmallClauses.SET_CHOICE;
import static nl.keur.content.library.SmallClauses.SPECIAL;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses: links, anchors, parameters, record paths, set choice. */
class CheckingClausesTest {
  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  @Test
  void aListedClauseExists() {
    content
        .replacing(SET, "03-official]", "03-official, 04-more]")
        .isRefused(
            SET,
            "order",
            "There is no file clauses/terms/04-more.yaml. Add it or take it off the list.");
  }

  @Test
  void noClauseNamesAQuestionByItsId() {
    content
        .replacing(SECOND + ".nl.md", "neemt deze", "neemt bij RQ-08 deze")
        .isRefused(
            SECOND + ".nl.md",
            "RQ-08",
            "'RQ-08' says nothing to a reader. Name the subject of the question instead.");
  }

  @Test
  void aClauseIsListed() {
    content
        .replacing(SET, ", 03-official]", "]")
        .isRefused(
            SET, "order", "clauses/terms/03-official is not listed here. List it or delete it.");
  }

  @Test
  void aSectionHeadingStandsBeforeAClause() {
    content
        .replacing(SET, "before: 02-measures", "before: 02-steps")
        .isRefused(SET, "before", "'02-steps' is not in the order of this set.");
  }

  @Test
  void aSetIsNamedAfterItsFolder() {
    content
        .replacing(SET, "set: terms", "set: conditions")
        .isRefused(SET, "set: conditions", "Write 'terms' here: the name of the folder.");
  }

  @Test
  void aRequiredClauseExists() {
    content
        .replacing(FIRST + ".yaml", "requires: [terms-2]", "requires: [terms-2, terms-9]")
        .isRefused(
            FIRST + ".yaml", "requires", "There is no clause 'terms-9'. Name an existing one.");
  }

  @Test
  void anExcludedClauseExists() {
    content
        .replacing(FIRST + ".yaml", "excludes: []", "excludes: [terms-9]")
        .isRefused(
            FIRST + ".yaml", "excludes", "There is no clause 'terms-9'. Name an existing one.");
  }

  @Test
  void aClauseIsNotRequiredAndExcluded() {
    content
        .replacing(FIRST + ".yaml", "excludes: []", "excludes: [terms-2]")
        .isRefused(
            FIRST + ".yaml",
            "requires",
            "'terms-2' is required and excluded here. Keep one of the two.");
  }

  @Test
  void aSpecialConditionHasATrigger() {
    content
        .replacing(SPECIAL + ".yaml", "triggered-by: [{answer: RQ-01, in: ['1']}]\n", "")
        .isRefused(
            SPECIAL + ".yaml",
            "id: sc-1",
            "Nothing triggers this special condition. Add 'triggered-by'.");
  }

  @Test
  void pointsBelowReadsAScoredQuestion() {
    content
        .replacing(FIRST + ".yaml", "question: RQ-01", "question: RQ-02")
        .isRefused(
            FIRST + ".yaml",
            "triggered-by",
            "RQ-02 is not scored, so it has no points. Use 'answer'.");
  }

  @Test
  void pointsBelowHasABoundBetweenZeroAndOne() {
    content
        .replacing(FIRST + ".yaml", "points: 0.75", "points: 3")
        .isRefused(
            FIRST + ".yaml",
            "triggered-by",
            "Points run from 0 to 1, and below 0 is never. Change the bound.");
  }

  @Test
  void twoClausesWithOneAnchorExcludeEachOther() {
    content
        .replacing("clauses/terms/03-official.yaml", "anchor: official", "anchor: measures")
        .replacing("clauses/terms/03-official.yaml", "excludes: [terms-2]", "excludes: []")
        .isRefused(
            "clauses/terms/03-official.yaml",
            "anchor: measures",
            "terms-2 has this anchor too. Choose another, or let the two exclude each other.");
  }

  @Test
  void aParagraphIdStartsWithTheAnchor() {
    content
        .replacingInBoth(FIRST, "{#purpose.grid}", "{#goal.grid}")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "goal.grid",
            "The id 'goal.grid' must start with the clause's anchor: 'purpose.'.");
  }

  @Test
  void aParagraphIdStandsOnce() {
    content
        .replacingInBoth(FIRST, "{#purpose.grid}", "{#purpose.term}")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "2. {#purpose.term}",
            "The id 'purpose.term' stands twice in this text. Choose another.");
  }

  @Test
  void aReferencePointsSomewhere() {
    content
        .replacingInBoth(FIRST, "[](#measures)", "[](#steps)")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "#steps",
            "[](#steps) points nowhere. Name an anchor or a paragraph that exists.");
  }

  @Test
  void aReferenceToAnotherSetIsRequired() {
    content
        .replacing(SPECIAL + ".yaml", "requires: [{one-of: [terms-1]}]", "requires: [terms-2]")
        .isRefused(
            SPECIAL + ".yaml",
            "requires",
            "The text refers to [](#purpose.term) in terms-1. Add it to 'requires'.");
  }

  @Test
  void aConditionOfAParagraphIsNamedInTheSet() {
    content
        .replacingInBoth(FIRST, "?if=strict", "?if=severe")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "?if=severe",
            "The set has no condition 'severe'. Add it to set.yaml or name one of: strict.");
  }

  @Test
  void aConditionOfAParameterIsNamedInTheSet() {
    content
        .replacing(FIRST + ".yaml", "shown-when: strict", "shown-when: severe")
        .isRefused(
            FIRST + ".yaml",
            "shown-when",
            "The set has no condition 'severe'. Add it to set.yaml or name one of: strict.");
  }

  @Test
  void aNamedConditionIsUsed() {
    content
        .replacing(SET, "conditions:\n", "conditions:\n  loose: {parameter: mode, in: [light]}\n")
        .isRefused(SET, "loose", "Nothing uses the condition 'loose'. Use it or remove it.");
  }

  @Test
  void aTestedParameterIsAChoiceOfTheSet() {
    content
        .replacing(SET, "parameter: mode", "parameter: days")
        .isRefusedAmongOthers(
            SET,
            "parameter: days",
            "No clause of the set 'terms' has a choice parameter 'days'. Add it or name another.");
  }

  @Test
  void aTestedChoiceExists() {
    content
        .replacing(SET, "in: [strict]", "in: [severe]")
        .isRefused(
            SET,
            "in: [severe]",
            "The parameter 'mode' has no choice 'severe'. Known: light, strict.");
  }

  @Test
  void aDeclaredParameterStandsInBothTexts() {
    content
        .replacingInBoth(FIRST, "{{days}}", "5")
        .isRefused(
            FIRST + ".yaml",
            "- name: days",
            "{{days}} does not stand in both texts. Use it in both or remove it.");
  }

  @Test
  void aUsedParameterIsDeclared() {
    content
        .replacingInBoth(FIRST, "{{days}}", "{{days}} {{hours}}")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "{{hours}}",
            "{{hours}} is no parameter of this clause. Declare it in the YAML.");
  }

  @Test
  void anUncertainNumberOfTheModelIsNotShown() {
    content
        .replacing(FIRST + ".yaml", "confidence: {number: own,", "confidence: {number: low,")
        .isRefused(
            FIRST + ".yaml",
            "number: \"1\"",
            "A number of the model that is uncertain is not shown. Write an empty one.");
  }

  @Test
  void aDateFollowsOnOneThatStandsAboveItInItsClause() {
    content
        .replacing(
            FIRST + ".yaml",
            "- name: who\n  type: text",
            "- name: who\n  type: {date: {not-before: start}}")
        .isRefused(
            FIRST + ".yaml",
            "type: {date:",
            "No date 'start' stands above this one in the clause.");
  }

  @Test
  void aDefaultNumberIsWithinItsRange() {
    content
        .replacing(FIRST + ".yaml", "default: 5", "default: 50")
        .isRefused(
            FIRST + ".yaml",
            "default: 50",
            "The default 50 is outside min and max. Change one of them.");
  }

  @Test
  void aDefaultChoiceExists() {
    content
        .replacing(FIRST + ".yaml", "default: strict", "default: severe")
        .isRefused(
            FIRST + ".yaml",
            "default: severe",
            "The choice has no option 'severe'. Known: light, strict.");
  }

  @Test
  void whatIsReadFromTheRecordHasNoDefault() {
    content
        .replacing(
            FIRST + ".yaml",
            "from: purpose.sentence.who",
            "from: purpose.sentence.who\n  default: {nl: iemand, en: someone}")
        .isRefused(
            FIRST + ".yaml",
            "default: {nl: iemand",
            "A value read 'from' the record has no default. Keep one of the two.");
  }

  @Test
  void aRecordPathExists() {
    content
        .replacing(FIRST + ".yaml", "from: purpose.sentence.who", "from: purpose.author")
        .isRefused(
            FIRST + ".yaml",
            "from",
            "The record has no 'purpose.author'. The paths are listed in clauses/README.md.");
  }

  @Test
  void aRecordPathReadsAQuestionThatExists() {
    content
        .replacing(SPECIAL + ".yaml", "from: gap.RQ-01", "from: gap.RQ-77")
        .isRefused(
            SPECIAL + ".yaml", "from", "There is no question 'RQ-77'. Name an existing one.");
  }

  @Test
  void aRecordPathReadsAFactThatExists() {
    content
        .replacing(FIRST + ".yaml", "from: purpose.sentence.who", "from: fact.colour")
        .isRefused(FIRST + ".yaml", "from", "There is no fact 'colour'. Name an existing one.");
  }

  @Test
  void aTableOfTheRecordKeepsItsColumns() {
    content
        .replacing(SECOND + ".yaml", "from: table.RQ-02", "from: purpose.groups")
        .isRefused(
            SECOND + ".yaml",
            "from",
            "This path is a table with the columns [group, relation, minors]. Declare the parameter with the same.");
  }

  @Test
  void aReferenceHasNoWords() {
    content
        .with("clauses/terms/03-official.nl.md", "# Woorden")
        .isRefused(
            "clauses/terms/03-official.nl.md",
            "#",
            "A reference has no words of its own. Delete this file.");
  }

  @Test
  void aChosenSetExists() {
    content
        .replacing(SET_CHOICE, "choose: [terms]", "choose: [terms, extra]")
        .isRefused(SET_CHOICE, "choose", "There is no clause set 'extra'. Name an existing one.");
  }

  @Test
  void anAdvisedClauseExists() {
    content
        .replacing(SET_CHOICE, "advise: [terms-2]", "advise: [terms-9]")
        .isRefused(SET_CHOICE, "advise", "There is no clause 'terms-9'. Name an existing one.");
  }

  @Test
  void everySetIsChosenBySomeRule() {
    content
        .replacing(SET_CHOICE, "    decide: [special]\n", "")
        .isRefused(
            "clauses/special/set.yaml",
            "set: special",
            "No rule in set-choice.yaml chooses 'special'. Add one.");
  }

  @Test
  void aSuggestedModelIsAValueOfTheOpenFact() {
    content
        .replacing(SET_CHOICE, "values: [vo]", "values: [hbo]")
        .isRefused(SET_CHOICE, "values", "The fact of 'when' has no value 'hbo'. Known: po, vo.");
  }

  @Test
  void twoRulesOfAGroupAreNeverBothTrue() {
    content
        .replacing(SET_CHOICE, "when: {fact: vendor_ai, in: ['no']}", "when: {always: true}")
        .isRefused(
            SET_CHOICE,
            "when: {always: true}",
            "With {vendor_ai=[yes]}, SR-01 and SR-02 are both true. Per group one rule may be: change a condition.");
  }

  @Test
  void everyGroupHasARuleForAllFacts() {
    content
        .replacing(
            SET_CHOICE,
            "when: {fact: vendor_ai, in: ['no']}",
            "when: {all: [{fact: vendor_ai, in: ['no']}, {fact: primary, in: ['no']}]}")
        .isRefused(
            SET_CHOICE,
            "- group: all",
            "With {primary=[yes], vendor_ai=[no]} no rule of this group is true. Add one, with the effect 'hold' if a person must decide.");
  }
}
