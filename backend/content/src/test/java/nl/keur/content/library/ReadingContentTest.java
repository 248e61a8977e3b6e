package nl.keur.content.library;

import static nl.keur.content.library.SmallChecklists.INTAKE;
import static nl.keur.content.library.SmallChecklists.OFFER_FACTS;
import static nl.keur.content.library.SmallChecklists.REQUIRED;
import static nl.keur.content.library.SmallChecklists.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of files: YAML, keys, types, languages, dates, ids. */
class ReadingContentTest {
  private static final String ACTS = "checklists/vocabulary/acts.yaml";
  private static final String LIST = "checklists/intake/checklist.yaml";
  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  @Test
  void aRightContentHasNoMistakes() {
    assertThat(content.mistakes()).isEmpty();
  }

  @Test
  void everyMistakeIsReportedAtOnce() {
    content
        .replacing(ACTS, "2026-07-24", "yesterday")
        .replacing(INTAKE, "{fact: sector, in: [po]}", "{fact: sector, in: [mbo]}")
        .replacing(REQUIRED, "weight: 5", "weight: 6");

    assertThat(content.mistakes()).hasSize(3);
  }

  @Test
  void aLineWhoseShapeIsWrongGetsNoSecondMistake() {
    content.replacing(INTAKE, "  domain: purpose\n  type: multi-choice", "  type: multi-choice");

    assertThat(content.mistakes()).hasSize(1);
  }

  @Test
  void aFileThatIsNoYamlNamesItsLine() {
    content
        .replacing(
            ACTS,
            "short: {nl: AI-verordening, en: AI Act}",
            "short: {nl: AI-verordening, en: AI Act")
        .isRefused(
            ACTS,
            "celex",
            "This is not YAML: expected ',' or '}', but got :. Look at the indentation, and put quotes around a text with ': ', ' #' or a quote in it.");
  }

  @Test
  void aMissingKeyIsAskedFor() {
    content
        .replacing(INTAKE, "  domain: purpose\n  type: multi-choice", "  type: multi-choice")
        .isRefused(INTAKE, "- id: IN-01", "'domain' is missing here. Add it.");
  }

  @Test
  void anUnknownKeyIsRefused() {
    content
        .replacing(INTAKE, "- id: IN-02\n", "- id: IN-02\n  wieght: 3\n")
        .isRefused(
            INTAKE,
            "wieght",
            "The key 'wieght' does not belong here. Known here: type, options, allow-other, details, id, version, text, domain, scored, weight, explanation, evidence, not-applicable, knock-out, show-when, legal-basis, source, help, fills, prefill-from, calls-no-clause.");
  }

  @Test
  void aKeyOfAnotherTypeIsUnknown() {
    content
        .replacing(
            "checklists/change-report/change.yaml",
            "  type: date\n",
            "  type: date\n  max-characters: 5\n")
        .isRefused(
            "checklists/change-report/change.yaml",
            "max-characters",
            "The key 'max-characters' does not belong here. Known here: type, id, version, text, domain, scored, weight, explanation, evidence, not-applicable, knock-out, show-when, legal-basis, source, help, fills, prefill-from, calls-no-clause.");
  }

  @Test
  void aKeyStandsOnce() {
    content
        .replacing(ACTS, "  celex: 32024R1689\n", "  celex: 32024R1689\n  celex: 32024R1690\n")
        .isRefused(ACTS, "  celex: 32024R1690", "The key 'celex' stands here twice. Keep one.");
  }

  @Test
  void aTextNeedsEnglishToo() {
    content
        .replacing(INTAKE, "title: {nl: Deel, en: Part}", "title: {nl: Deel}")
        .isRefused(INTAKE, "title", "'en' is missing here. Add it.");
  }

  @Test
  void aTextIsNotEmpty() {
    content
        .replacing(INTAKE, "title: {nl: Deel, en: Part}", "title: {nl: Deel, en: ''}")
        .isRefused(INTAKE, "title", "This text is empty. Write it or leave the key out.");
  }

  @Test
  void aNumberIsQuotedToBeText() {
    content
        .replacing(ACTS, "celex: 32024R1689", "celex: 32024")
        .isRefused(ACTS, "celex", "Put quotes around '32024' so that it is read as text.");
  }

  @Test
  void yesAndNoWithoutQuotesAreText() {
    content
        .replacing(OFFER_FACTS, "map: {'yes': 'yes', 'no': 'no'}", "map: {yes: yes, no: maybe}")
        .isRefused(OFFER_FACTS, "map", "The fact has no value 'maybe'. Add it under 'values'.");
  }

  @Test
  void aDateIsWrittenYearFirst() {
    content
        .replacing(ACTS, "2026-07-24", "24-07-2026")
        .isRefused(ACTS, "last-amended", "Write a date as 2026-11-21.");
  }

  @Test
  void aListIsNoSingleValue() {
    content
        .replacing(LIST, "[setting]", "setting")
        .isRefusedAmongOthers(
            LIST, "sections", "Write a list here ('- …' or '[…]'), not 'setting'.");
  }

  @Test
  void aValueOfAClosedListIsOneOfThem() {
    content
        .replacing("checklists/vocabulary/uses.yaml", "class: high", "class: higher")
        .isRefused(
            "checklists/vocabulary/uses.yaml",
            "class: higher",
            "'higher' is not known here. Write one of: prohibited, high, usually-high, depends, below-high.");
  }

  @Test
  void anIdIsUsedOnce() {
    content
        .replacing("checklists/business-case/reasons.yaml", "- id: BC-01", "- id: sector")
        .isRefused(
            "checklists/business-case/reasons.yaml",
            "- id: sector",
            "The id 'sector' is already used at checklists/vocabulary/facts-procurement.yaml:2. Choose another: ids are never reused.");
  }

  @Test
  void anIdHasNoSpaces() {
    content
        .replacing("checklists/business-case/reasons.yaml", "- id: BC-01", "- id: BC 01")
        .isRefused(
            "checklists/business-case/reasons.yaml",
            "BC 01",
            "'BC 01' is no id. Use letters, digits, '.', '-' and '_'.");
  }

  @Test
  void aListedSectionExists() {
    content
        .replacing(LIST, "[setting]", "[setting, more]")
        .isRefused(
            LIST,
            "sections",
            "There is no file checklists/intake/more.yaml. Add it or take it off the list.");
  }

  @Test
  void aSectionIsListed() {
    content
        .with("checklists/intake/spare.yaml", "section: spare")
        .isRefused(
            "checklists/intake/spare.yaml",
            "section",
            "This file is not listed under 'sections' in checklists/intake/checklist.yaml. List it or delete it.");
  }

  @Test
  void aChecklistIsNotForgotten() {
    content
        .without("checklists/optional/checklist.yaml")
        .isRefused(
            "checklists/optional/checklist.yaml",
            "",
            "This file is missing. Add it with its sections.");
  }

  @Test
  void aFolderIsAChecklistThatIsKnown() {
    content
        .with("checklists/extra/checklist.yaml", "checklist: extra")
        .isRefused(
            "checklists/extra/checklist.yaml",
            "checklist",
            "There is no checklist 'extra'. Known: intake, pre-flight, business-case, required, optional, change-report.");
  }

  @Test
  void theVocabularyHasNoUnknownFiles() {
    content
        .with("checklists/vocabulary/colours.yaml", "colours: []")
        .isRefused(
            "checklists/vocabulary/colours.yaml",
            "colours",
            "This file is not read. Known in vocabulary: acts, contradictions, domains, evidence-kinds, exemptions, facts-offer, facts-procurement, retention, role-shift, roles, timeline, and parts of duties, role-shift-rules, uses (duties-….yaml).");
  }

  @Test
  void aConditionIsATree() {
    content
        .replacing(INTAKE, "show-when: {fact: sector, in: [po]}", "show-when: {sector: po}")
        .isRefusedAmongOthers(
            INTAKE,
            "show-when: {sector",
            "This is no condition. Write all, any, not, always, fact, answer, parameter or points-below.");
  }

  @Test
  void aConditionTestsSomething() {
    content
        .replacing(INTAKE, "{fact: sector, in: [po]}", "{fact: sector}")
        .isRefused(INTAKE, "{fact: sector}", "Add 'in' with at least one value.");
  }

  @Test
  void alwaysIsNeverFalse() {
    content
        .replacing(VENDOR, "{always: true}", "{always: false}")
        .isRefused(VENDOR, "always", "'always' can only be true. For never, leave the item out.");
  }

  @Test
  void anOptionStandsOnce() {
    content
        .replacing(INTAKE, "{value: renewal, nl: Nee", "{value: new, nl: Nee")
        .isRefused(INTAKE, "{value: new, nl: Nee", "'new' stands twice in this list. Keep one.");
  }

  @Test
  void anOpenDateIsNotAKnownDate() {
    content
        .replacing(
            "checklists/vocabulary/duties-provider.yaml",
            "applies-from: null",
            "applies-from: 2026-08-02")
        .isRefused(
            "checklists/vocabulary/duties-provider.yaml",
            "readings",
            "A known date has no other readings. Keep one of the two.");
  }

  @Test
  void anItemOfAListIsNotLeftOpen() {
    content
        .replacing(LIST, "sections: [setting]", "sections:\n- setting\n-\n")
        .isRefusedAmongOthers(LIST, "-\n", "Write a text here, not nothing.");
  }
}
