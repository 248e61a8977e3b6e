package nl.keur.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.keur.content.law.UseOfAi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law as data: uses of AI with their examples, exemptions, and lists in several files. */
class CheckingLawTest {
  private static final String USES = "checklists/vocabulary/uses.yaml";
  private static final String STAFF = "checklists/vocabulary/uses-staff.yaml";
  private static final String EXEMPTIONS = "checklists/vocabulary/exemptions.yaml";
  private static final String FACTS = "checklists/vocabulary/facts-procurement.yaml";
  private static final String DUTIES = "checklists/vocabulary/duties-provider.yaml";
  private static final String TIMELINE = "checklists/vocabulary/timeline.yaml";

  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContent() {
    content = new SmallContent(folder);
  }

  @Test
  void aListOfUsesMayStandInSeveralFiles() {
    content.with(
        STAFF,
        """
        uses:
        - id: hiring
          name: {nl: Werven, en: Hiring}
          point: 4a
          class: high
          about: {nl: Wie komt., en: Who comes.}
          status: law
          legal-basis: [{act: ai_act, article: "6(2)", as-of: 2026-11-21}]
        """);

    assertThat(content.read().library().vocabulary().uses())
        .extracting(UseOfAi::id)
        .containsExactly("hiring", "marking");
  }

  @Test
  void someFileOfUsesIsThere() {
    content.without(USES).isRefused(USES, "", "This file is missing. Add it.");
  }

  @Test
  void contentFromBeforeTheExamplesIsStillRead() {
    ContentLibrary library = content.read().library();

    assertThat(library.vocabulary().uses())
        .singleElement()
        .satisfies(use -> assertThat(use.examples()).isEmpty());
    assertThat(library.vocabulary().exemptions()).isEmpty();
    assertThat(library.vocabulary().timeline())
        .singleElement()
        .satisfies(milestone -> assertThat(milestone.asOf()).isEmpty());
  }

  @Test
  void whereUsesHaveExamplesEachHasOneWithACounterExample() {
    withExamples("below-high");
    content.with(
        STAFF,
        """
        uses:
        - id: hiring
          name: {nl: Werven, en: Hiring}
          point: 4a
          class: high
          about: {nl: Wie komt., en: Who comes.}
          examples: []
          status: law
          legal-basis: [{act: ai_act, article: "6(2)", as-of: 2026-11-21}]
        """);

    assertThat(content.mistakes())
        .extracting(Mistake::toString)
        .containsExactly(
            STAFF + ":2: This use has no counter-example. Add 'counter-examples'.",
            STAFF + ":7: This use has no example. Add 'examples'.");
  }

  @Test
  void aCounterExampleIsOfAnotherClass() {
    withExamples("high");

    content.isRefused(
        USES, "{class: high", "This has the class of the use itself. Make it an example.");
  }

  @Test
  void theGroundsOfExemptionAreTheValuesOfTheirFact() {
    withGrounds().with(EXEMPTIONS, exemptions("6_3_a", "6_3_x"));

    assertThat(content.mistakes())
        .extracting(Mistake::toString)
        .contains(
            EXEMPTIONS
                + ":15: '6_3_x' is no value of the fact 'exemption_ground'. Name one of: 6_3_a, 6_3_b.",
            EXEMPTIONS + ":13: The ground '6_3_b' is not explained. Add it.");
  }

  @Test
  void aGroundOfExemptionIsExplainedOnce() {
    withGrounds().with(EXEMPTIONS, exemptions("6_3_a", "6_3_a"));

    content.isRefusedAmongOthers(
        EXEMPTIONS,
        "- {id: 6_3_a, name: {nl: Twee",
        "The id '6_3_a' is already used at %s:14. Choose another: ids are never reused."
            .formatted(EXEMPTIONS));
  }

  @Test
  void anExemptionCitesAnActThatExists() {
    withGrounds().with(EXEMPTIONS, exemptions("6_3_a", "6_3_b").replace("ai_act", "avg"));

    assertThat(content.mistakes())
        .extracting(Mistake::message)
        .allMatch(mistake -> mistake.startsWith("There is no act 'avg'."));
  }

  @Test
  void aFactThatIsAClassOfLawCitesAnActThatExists() {
    content
        .replacing(
            FACTS,
            "  set-by:",
            "  legal-basis: [{act: avg, article: \"6\", as-of: 2026-11-21}]\n  set-by:")
        .isRefusedAmongOthers(
            FACTS,
            "legal-basis",
            "There is no act 'avg'. Add it to acts.yaml or name one of: ai_act.");
  }

  @Test
  void theDayOnWhichTheTimelineWasCheckedStandsAboveIt() {
    content.replacing(TIMELINE, "timeline:", "as-of: 2026-11-21\ntimeline:");

    assertThat(content.read().library().vocabulary().timeline())
        .extracting(milestone -> milestone.asOf().map(Object::toString))
        .containsExactly(Optional.of("2026-11-21"));
  }

  @Test
  void aDutyThatAppliesLaterUnderAnnexOneNeedsTheConditionAboveIt() {
    content
        .replacing(DUTIES, "  certainty: B", "  applies-from-annex-i: 2028-08-02\n  certainty: B")
        .isRefused(
            DUTIES,
            "applies-from-annex-i",
            "Say at the top of this file when a system is under Annex I alone. Add"
                + " 'annex-i-alone'.");
  }

  @Test
  void thatConditionReadsAFactThatExists() {
    content
        .replacing(DUTIES, "  certainty: B", "  applies-from-annex-i: 2028-08-02\n  certainty: B")
        .replacing(DUTIES, "duties:", "annex-i-alone: {fact: no_such, in: [x]}\nduties:")
        .isRefused(DUTIES, "no_such", "There is no fact 'no_such'. Name an existing one.");
  }

  private void withExamples(String counterClass) {
    content.replacing(
        USES,
        "  status: law",
        """
          examples: [{nl: Een cijfer., en: A mark.}]
          counter-examples:
          - {class: %s, nl: Geen cijfer., en: No mark.}
          status: law\
        """
            .formatted(counterClass));
  }

  private SmallContent withGrounds() {
    return content.replacing(
        FACTS,
        "facts:\n",
        """
        facts:
        - id: exemption_ground
          version: "1.0"
          scope: procurement
          name: {nl: Uitzondering, en: Exemption}
          type: set
          values:
          - {value: 6_3_a, nl: een, en: one}
          - {value: 6_3_b, nl: twee, en: two}
          - {value: none, nl: geen, en: none}
          derived: {every-match: [{when: {fact: sector, in: [po]}, add: 6_3_a}]}
        """);
  }

  private static String exemptions(String one, String other) {
    return """
        for-all:
          about: {nl: Alle., en: All.}
          tests: [{nl: Klopt het?, en: Is it right?}]
          legal-basis: [{act: ai_act, article: "6(3)", as-of: 2026-11-21}]
        profiling:
          name: {nl: Profiel, en: Profile}
          about: {nl: Altijd., en: Always.}
          tests: [{nl: Over een mens?, en: About a person?}]
          examples: [{nl: Een kans., en: A chance.}]
          counter-examples: [{nl: Een tekst., en: A text.}]
          status: law
          legal-basis: [{act: ai_act, article: "6(3)", as-of: 2026-11-21}]
        exemptions:
        - {id: %s, name: {nl: Een, en: One}, %s}
        - {id: %s, name: {nl: Twee, en: Two}, %s}
        """
        .formatted(one, REST, other, REST);
  }

  private static final String REST =
      "about: {nl: Dit., en: This.}, tests: [{nl: Zo?, en: So?}], examples: [{nl: A., en: A.}],"
          + " counter-examples: [{nl: B., en: B.}], status: law,"
          + " legal-basis: [{act: ai_act, article: \"6(3)(a)\", as-of: 2026-11-21}]";
}
