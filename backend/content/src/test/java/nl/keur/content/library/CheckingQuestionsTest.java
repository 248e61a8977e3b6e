package nl.keur.content.library;

import static nl.keur.content.library.SmallChecklists.INTAKE;
import static nl.keur.content.library.SmallChecklists.OFFER_FACTS;
import static nl.keur.content.library.SmallChecklists.REQUIRED;
import static nl.keur.content.library.SmallChecklists.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions: order, knock-outs, and codes that exist. */
class CheckingQuestionsTest {
  private static final String BUSINESS_CASE = "checklists/business-case/reasons.yaml";
  private static final String OPTIONAL = "checklists/optional/more.yaml";
  private static final String DOMAINS = "checklists/vocabulary/domains.yaml";
  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  @Test
  void aQuestionIsShownByEarlierOnesOnly() {
    content
        .replacing(INTAKE, "show-when: {always: true}", "show-when: {answer: IN-02, in: [new]}")
        .isRefusedAmongOthers(
            INTAKE,
            "{answer: IN-02",
            "IN-01 is shown by IN-02, which comes later. A question is shown by earlier ones only: move one of them or change the condition.");
  }

  @Test
  void aQuestionIsShownByEarlierOnesThroughDerivationsToo() {
    content
        .replacing(
            OFFER_FACTS,
            "question: VP-01, map: {'yes': 'yes', 'no': 'no'}",
            "question: OP-02, map: {'yes': 'yes', 'no': 'no'}")
        .replacing(
            OPTIONAL,
            "- id: OP-01\n",
            "- id: OP-02\n  version: \"1.0\"\n  text: {nl: Is het AI?, en: Is it AI?}\n  domain: purpose\n  type: yes-no\n  options: [{value: 'yes', nl: Ja, en: Ja}, {value: 'no', nl: Nee, en: Nee}]\n  scored: false\n  show-when: {always: true}\n- id: OP-01\n")
        .isRefused(
            REQUIRED,
            "show-when: {fact: vendor_ai",
            "RQ-01 is shown by OP-02, which comes later. A question is shown by earlier ones only: move one of them or change the condition.");
  }

  @Test
  void noTextNamesAQuestionByItsId() {
    content
        .replacing(INTAKE, "nl: Is het nieuw?", "nl: Is het nieuw? Zie IN-01.")
        .isRefused(
            INTAKE,
            "Zie IN-01.",
            "'IN-01' says nothing to a reader. Name the subject of the question instead.");
  }

  @Test
  void anInstitutionIsNotAskedByAVendorsAnswer() {
    content
        .replacing(INTAKE, "{fact: sector, in: [po]}", "{fact: vendor_ai, in: ['yes']}")
        .isRefused(
            INTAKE,
            "vendor_ai",
            "IN-02 is shown by VP-01, which comes later. A question is shown by earlier ones only: move one of them or change the condition.");
  }

  @Test
  void anAnswerOfAnotherSheetIsReadThroughAFact() {
    content
        .replacing(REQUIRED, "{fact: vendor_ai, in: ['yes']}", "{answer: IN-02, in: [new]}")
        .isRefused(
            REQUIRED,
            "{answer: IN-02",
            "IN-02 is answered on another sheet, so only facts carry its answer here. Read the fact it sets.");
  }

  @Test
  void aTestedQuestionExists() {
    content
        .replacing(BUSINESS_CASE, "answer: IN-02", "answer: IN-09")
        .isRefused(
            BUSINESS_CASE, "answer: IN-09", "There is no question 'IN-09'. Name an existing one.");
  }

  @Test
  void aTestedAnswerExists() {
    content
        .replacing(REQUIRED, "in: ['1', '2']", "in: ['1', '5']")
        .isRefused(REQUIRED, "'5'", "RQ-01 has no answer '5'. Known: 0, 1, 2, 3, 4.");
  }

  @Test
  void anOpenAnswerIsNotTested() {
    content
        .replacing(REQUIRED, "{answer: RQ-01, in: ['1', '2']}", "{answer: RQ-02, in: [x]}")
        .isRefused(
            REQUIRED,
            "answer: RQ-02",
            "RQ-02 is an open question. Only closed answers can be tested.");
  }

  @Test
  void parametersAreForClauses() {
    content
        .replacing(BUSINESS_CASE, "{answer: IN-02, in: [new]}", "{parameter: mode, in: [strict]}")
        .isRefused(
            BUSINESS_CASE,
            "parameter: mode",
            "'parameter' can be read in clauses only. Use a fact or an answer here.");
  }

  @Test
  void pointsBelowIsForClauses() {
    content
        .replacing(
            REQUIRED,
            "{answer: RQ-01, in: ['1', '2']}",
            "{points-below: {question: RQ-01, points: 0.5}}")
        .isRefused(
            REQUIRED,
            "points-below",
            "'points-below' can be read in clauses only. Use a fact or an answer here.");
  }

  @Test
  void aStartingTextComesFromAnEarlierQuestion() {
    content
        .replacing(BUSINESS_CASE, "[IN-02]", "[VP-01]")
        .isRefused(
            BUSINESS_CASE,
            "prefill-from",
            "VP-01 is not an earlier question of the same sheet, so it can't give a starting text.");
  }

  @Test
  void aStartingTextComesFromAQuestionThatExists() {
    content
        .replacing(BUSINESS_CASE, "[IN-02]", "[IN-09]")
        .isRefused(
            BUSINESS_CASE, "prefill-from", "There is no question 'IN-09'. Name an existing one.");
  }

  @Test
  void aKnockOutNamesAnAnswerThatExists() {
    content
        .replacing(REQUIRED, "on-answer: ['0']", "on-answer: ['7']")
        .isRefused(REQUIRED, "on-answer", "RQ-01 has no answer '7'. Known: 0, 1, 2, 3, 4.");
  }

  @Test
  void aKnockOutNamesADutyThatExists() {
    content
        .replacing(REQUIRED, "liftable: true,", "liftable: true, duty: prov-99,")
        .isRefused(REQUIRED, "duty: prov-99", "There is no duty 'prov-99'.");
  }

  @Test
  void aKnockOutNamesADutyThatHasADay() {
    content
        .replacing(REQUIRED, "liftable: true,", "liftable: true, duty: duty-provider,")
        .replacing(
            "checklists/vocabulary/duties-provider.yaml",
            "  readings: [2026-08-02, 2027-12-02]\n  certainty: B",
            "  certainty: C")
        .isRefused(
            REQUIRED,
            "duty: duty-provider",
            "'duty-provider' has no day from which it applies, so this would exclude at once. Name a duty that has one.");
  }

  @Test
  void aDayOfLawIsRefusedInAKnockOutAndStillReadWhereAProcurementBeganWithIt() {
    SmallContent dated =
        content.replacing(REQUIRED, "liftable: true,", "liftable: true, from: 2027-12-02,");

    assertThat(dated.readPublished().library().findQuestion("RQ-01").orElseThrow().knockOut())
        .hasValueSatisfying(
            knockOut -> assertThat(knockOut.from()).contains(LocalDate.of(2027, 12, 2)));
    dated.isRefused(
        REQUIRED,
        "from: 2027-12-02",
        "A day of law stands in the vocabulary. Name the duty that applies from it.");
  }

  @Test
  void aKnockOutIsAlwaysApplicable() {
    content
        .replacing(REQUIRED, "not-applicable: false", "not-applicable: true")
        .isRefused(
            REQUIRED,
            "not-applicable",
            "A knock-out can't be not applicable. Write 'false' or drop the knock-out.");
  }

  @Test
  void aVendorStopsItsOfferOnly() {
    content
        .replacing(REQUIRED, "stops-offer", "stops-procurement")
        .isRefused(
            REQUIRED,
            "stops-procurement",
            "A vendor's answer stops the offer, an institution's the procurement. Change the effect.");
  }

  @Test
  void anEvidenceKindExists() {
    content
        .replacing(REQUIRED, "kinds: [screenshots]", "kinds: [film]")
        .isRefused(
            REQUIRED,
            "film",
            "There is no evidence kind 'film'. Add it to evidence-kinds.yaml or name another.");
  }

  @Test
  void evidenceThatIsAskedHasAKind() {
    content
        .replacing(REQUIRED, "kinds: [screenshots]", "kinds: []")
        .isRefused(REQUIRED, "evidence", "Say what may be uploaded: add at least one of 'kinds'.");
  }

  @Test
  void evidenceIsRequiredForAnswersThatExist() {
    content
        .replacing(REQUIRED, "required-for: ['3', '4']", "required-for: ['9']")
        .isRefused(REQUIRED, "required-for", "RQ-01 has no answer '9'. Known: 0, 1, 2, 3, 4.");
  }

  @Test
  void aDomainExists() {
    content
        .replacing(REQUIRED, "  domain: purpose", "  domain: colour")
        .isRefused(
            REQUIRED, "domain: colour", "There is no domain 'colour'. Known: oversight, purpose.");
  }

  @Test
  void thereAreNineDomainsAtMost() {
    content
        .with(
            DOMAINS,
            "domains:\n- {id: purpose, name: {nl: Naam, en: Name}}\n- {id: oversight, name: {nl: Naam, en: Name}}\n- {id: c, name: {nl: Naam, en: Name}}\n- {id: d, name: {nl: Naam, en: Name}}\n- {id: e, name: {nl: Naam, en: Name}}\n- {id: f, name: {nl: Naam, en: Name}}\n- {id: g, name: {nl: Naam, en: Name}}\n- {id: h, name: {nl: Naam, en: Name}}\n- {id: i, name: {nl: Naam, en: Name}}\n- {id: j, name: {nl: Naam, en: Name}}\n")
        .isRefused(DOMAINS, "id: j", "There are more than 9 domains. Join this one with another.");
  }

  @Test
  void aYesNoQuestionHasYesAndNo() {
    content
        .replacing(VENDOR, "value: 'no'", "value: nope")
        .replacing(OFFER_FACTS, "'no': 'no'}", "nope: 'no'}")
        .isRefused(VENDOR, "options", "This type needs the options 'yes' and 'no'.");
  }

  @Test
  void anExclusiveOptionExists() {
    content
        .replacing(OPTIONAL, "exclusive: [none]", "exclusive: [nothing]")
        .isRefused(OPTIONAL, "exclusive", "There is no option 'nothing'. Known: a, b, none.");
  }

  @Test
  void onlyATableFillsAClause() {
    content
        .replacing(
            REQUIRED,
            "  max-characters: 500\n",
            "  max-characters: 500\n  fills: {clause: terms-2, parameter: measures}\n")
        .isRefused(
            REQUIRED,
            "  fills: {clause: terms-2, parameter: measures}\n  rubric",
            "Only a table fills a clause. Ask a table here.");
  }

  @Test
  void aFilledClauseExists() {
    content
        .replacing(REQUIRED, "fills: {clause: terms-2", "fills: {clause: terms-9")
        .isRefused(REQUIRED, "fills", "There is no clause 'terms-9'. Name an existing one.");
  }

  @Test
  void aFilledParameterExists() {
    content
        .replacing(REQUIRED, "parameter: measures}", "parameter: steps}")
        .isRefused(REQUIRED, "fills", "terms-2 has no parameter 'steps'.");
  }

  @Test
  void aFilledTableHasTheSameColumns() {
    content
        .replacing(REQUIRED, "{id: measure, type", "{id: step, type")
        .isRefusedAmongOthers(
            REQUIRED,
            "fills",
            "The columns differ from those of 'measures' in terms-2. Here: [step, taken_by]; there: [measure, taken_by].");
  }

  @Test
  void aFilledTableHasTheSameChoices() {
    content
        .replacing(REQUIRED, "options: [{value: vendor", "options: [{value: supplier")
        .isRefused(
            REQUIRED,
            "- id: taken_by",
            "The options differ from the choices in terms-2. Here: [supplier]; there: [vendor].");
  }
}
