package nl.keur.content.library;

import static nl.keur.content.library.SmallChecklists.FACTS;
import static nl.keur.content.library.SmallChecklists.INTAKE;
import static nl.keur.content.library.SmallChecklists.OFFER_FACTS;
import static nl.keur.content.library.SmallChecklists.REQUIRED;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts: one setter, a closed question, values that exist, no circles. */
class CheckingFactsTest {
  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  @Test
  void aFactHasASetter() {
    content
        .replacing(FACTS, "  set-by: {question: IN-01, map: {po: po, vo: vo}}\n", "")
        .isRefused(FACTS, "- id: sector", "Nothing sets this fact. Add 'set-by' or 'derived'.");
  }

  @Test
  void aFactHasOneSetterOnly() {
    content
        .replacing(
            FACTS,
            "  derived:\n",
            "  set-by: {question: IN-02, map: {new: 'yes', renewal: 'no'}}\n  derived:\n")
        .isRefused(FACTS, "  derived:", "A fact has one setter. Keep 'set-by' or 'derived'.");
  }

  @Test
  void theQuestionThatSetsItExists() {
    content
        .replacing(FACTS, "IN-01", "IN-99")
        .isRefused(
            FACTS, "IN-99", "There is no question 'IN-99' to set this fact. Name an existing one.");
  }

  @Test
  void aTextAnswerSetsNothing() {
    content
        .replacing(FACTS, "IN-01", "BC-01")
        .isRefusedAmongOthers(
            FACTS,
            "BC-01",
            "BC-01 can't set a fact: only yes-no, yes-partly-no, choice, multi-choice, number and date do. Ask a closed question.");
  }

  @Test
  void everyOptionIsMapped() {
    content
        .replacing(FACTS, "map: {po: po, vo: vo}", "map: {po: po}")
        .isRefused(FACTS, "map", "The option 'vo' of IN-01 is not mapped. Add it with its value.");
  }

  @Test
  void onlyOptionsAreMapped() {
    content
        .replacing(FACTS, "map: {po: po, vo: vo}", "map: {po: po, vo: vo, wo: vo}")
        .isRefused(FACTS, "map", "IN-01 has no option 'wo'. Known: po, vo.");
  }

  @Test
  void aMappedValueIsAValueOfTheFact() {
    content
        .replacing(FACTS, "map: {po: po, vo: vo}", "map: {po: po, vo: wo}")
        .isRefused(FACTS, "map", "The fact has no value 'wo'. Add it under 'values'.");
  }

  @Test
  void severalAnswersMakeASet() {
    content
        .replacing(FACTS, "type: set", "type: choice")
        .isRefused(
            FACTS,
            "type: choice",
            "IN-01 allows several answers, so this fact can get several values. Make it a 'set'.");
  }

  @Test
  void aVendorNeverSetsAProcurementFact() {
    content
        .replacing(OFFER_FACTS, "scope: offer", "scope: procurement")
        .isRefused(
            OFFER_FACTS,
            "set-by",
            "VP-01 is answered by the other party. A procurement fact is set by the institution, an offer fact by the vendor: change the scope or the question.");
  }

  @Test
  void aDerivedValueIsAValueOfTheFact() {
    content
        .replacing(FACTS, "in: [po]}, value: 'yes'", "in: [po]}, value: maybe")
        .isRefused(FACTS, "value: maybe", "The fact has no value 'maybe'. Add it under 'values'.");
  }

  @Test
  void theOtherwiseIsAValueOfTheFact() {
    content
        .replacing(FACTS, "otherwise: 'no'", "otherwise: maybe")
        .isRefused(FACTS, "otherwise", "The fact has no value 'maybe'. Add it under 'values'.");
  }

  @Test
  void aChoiceIsDerivedByFirstMatch() {
    content
        .replacing(
            FACTS,
            "    first-match:\n    - {when: {fact: sector, in: [po]}, value: 'yes'}\n    otherwise: 'no'\n",
            "    every-match:\n    - {when: {fact: sector, in: [po]}, add: 'yes'}\n")
        .isRefused(
            FACTS, "every-match", "A choice is derived by 'first-match'. Change this or the type.");
  }

  @Test
  void aSetIsDerivedByEveryMatch() {
    content
        .replacing(FACTS, "  type: choice\n", "  type: set\n")
        .isRefused(
            FACTS, "first-match", "A set is derived by 'every-match'. Change this or the type.");
  }

  @Test
  void aProcurementFactNeverReadsAVendor() {
    content
        .replacing(FACTS, "{fact: sector, in: [po]}", "{fact: vendor_ai, in: ['yes']}")
        .isRefused(
            FACTS,
            "vendor_ai",
            "A procurement fact never depends on a vendor. Read an institution's fact or make this an offer fact.");
  }

  @Test
  void factsDoNotGoRoundInACircle() {
    content
        .replacing(FACTS, "{fact: sector, in: [po]}", "{fact: primary, in: ['no']}")
        .isRefused(
            FACTS,
            "- id: primary",
            "This goes round in a circle: fact primary needs fact primary. Take one dependency out.");
  }

  @Test
  void aQuestionIsNotShownByTheFactItSets() {
    content
        .replacing(INTAKE, "show-when: {always: true}", "show-when: {fact: sector, in: [vo]}")
        .isRefusedAmongOthers(
            FACTS,
            "- id: sector",
            "This goes round in a circle: fact sector needs question IN-01 needs fact sector. Take one dependency out.");
  }

  @Test
  void aTestedFactExists() {
    content
        .replacing(INTAKE, "{fact: sector, in: [po]}", "{fact: region, in: [po]}")
        .isRefused(INTAKE, "{fact: region", "There is no fact 'region'. Name an existing one.");
  }

  @Test
  void aTestedValueExists() {
    content
        .replacing(INTAKE, "{fact: sector, in: [po]}", "{fact: sector, in: [po, mbo]}")
        .isRefused(INTAKE, "{fact: sector", "The fact 'sector' has no value 'mbo'. Known: po, vo.");
  }

  @Test
  void aDutyReadsFactsThatExist() {
    content
        .replacing("checklists/vocabulary/duties-deployer.yaml", "vendor_ai", "vendor_is_ai")
        .isRefused(
            "checklists/vocabulary/duties-deployer.yaml",
            "vendor_is_ai",
            "There is no fact 'vendor_is_ai'. Name an existing one.");
  }

  @Test
  void aContradictionReadsFactsThatExist() {
    content
        .replacing(
            "checklists/vocabulary/contradictions.yaml", "{fact: primary", "{fact: secondary")
        .isRefused(
            "checklists/vocabulary/contradictions.yaml",
            "secondary",
            "There is no fact 'secondary'. Name an existing one.");
  }

  @Test
  void aCitedActExists() {
    content
        .replacing(REQUIRED, "act: ai_act", "act: gdpr")
        .isRefused(
            REQUIRED,
            "act: gdpr",
            "There is no act 'gdpr'. Add it to acts.yaml or name one of: ai_act.");
  }

  @Test
  void aDutyCitesAnActThatExists() {
    content
        .replacing("checklists/vocabulary/duties-deployer.yaml", "act: ai_act", "act: gdpr")
        .isRefused(
            "checklists/vocabulary/duties-deployer.yaml",
            "act: gdpr",
            "There is no act 'gdpr'. Add it to acts.yaml or name one of: ai_act.");
  }

  @Test
  void theTimelineCitesAnActThatExists() {
    content
        .replacing("checklists/vocabulary/timeline.yaml", "act: ai_act", "act: gdpr")
        .isRefused(
            "checklists/vocabulary/timeline.yaml",
            "act: gdpr",
            "There is no act 'gdpr'. Add it to acts.yaml or name one of: ai_act.");
  }
}
