package nl.keur.content.library;

import static nl.keur.content.library.SmallChecklists.FACTS;
import static nl.keur.content.library.SmallChecklists.INTAKE;
import static nl.keur.content.library.SmallChecklists.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that no answers can show is refused. */
class CheckingReachTest {
  private static final String SECOND = "show-when: {answer: RQ-01, in: ['1', '2']}";
  private static final String THIRD = "show-when: {fact: sector, in: [po]}";

  @TempDir private Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  /** Of a level, of a chain of questions and facts, of a derived fact. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{all: [{answer: RQ-01, in: ['1']}, {answer: RQ-01, in: ['2']}]}",
        "{all: [{answer: RQ-01, in: ['1']}, {not: {answer: RQ-01, in: ['1', '2']}}]}",
        "{all: [{answer: RQ-01, in: ['1']}, {fact: vendor_ai, in: ['no']}]}",
        "{all: [{answer: RQ-01, in: ['1']}, {not: {any: [{fact: vendor_ai, in: ['yes']}, {fact:"
            + " primary, in: ['no']}]}}]}",
        "{all: [{fact: primary, in: ['yes']}, {not: {fact: sector, in: [po]}}]}",
        "{not: {always: true}}"
      })
  void whatCanNotBeTrueTogetherShowsNothing(String condition) {
    content
        .replacing(REQUIRED, SECOND, "show-when: " + condition)
        .isRefused(
            REQUIRED,
            "show-when: " + condition,
            "No answers show RQ-03: what it asks for can't be true together. Change the"
                + " condition.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{any: [{all: [{answer: RQ-01, in: ['1']}, {answer: RQ-01, in: ['2']}]}, {fact: primary,"
            + " in: ['no']}]}",
        "{all: [{fact: sector, in: [po]}, {fact: sector, in: [vo]}]}",
        "{all: [{fact: primary, in: ['yes']}, {not: {fact: sector, in: [vo]}}]}",
        "{all: [{not: {answer: RQ-01, in: ['0', '1', '2', '3', '4']}}, {fact: vendor_ai, in:"
            + " ['no']}]}"
      })
  void whatCanBeTrueTogetherIsLeftAlone(String condition) {
    content.replacing(REQUIRED, SECOND, "show-when: " + condition).isRight();
  }

  /** A check of today does not take the content of yesterday from a procurement. */
  @Test
  void contentThatWasPublishedBeforeIsReadAllTheSame() {
    content.replacing(REQUIRED, SECOND, "show-when: {not: {always: true}}");

    assertThat(content.read()).isInstanceOf(ContentReading.Refused.class);
    assertThat(content.readPublished().library().findQuestion("RQ-03")).isPresent();
  }

  @Test
  void severalAnswersExcludeEachOtherWhereOneOfThemIsExclusive() {
    content
        .replacing(
            INTAKE,
            "  - {value: vo, nl: Middelbare school, en: Secondary school}\n",
            "  - {value: vo, nl: Middelbare school, en: Secondary school}\n"
                + "  - {value: none, nl: Geen, en: None}\n"
                + "  exclusive: [none]\n")
        .replacing(
            FACTS,
            "{value: vo, nl: middelbaar, en: secondary}",
            "{value: vo, nl: middelbaar, en: secondary}, {value: none, nl: geen, en: none}")
        .replacing(FACTS, "map: {po: po, vo: vo}", "map: {po: po, vo: vo, none: none}")
        .replacing(
            INTAKE,
            THIRD,
            "show-when: {all: [{fact: sector, in: [po]}, {fact: sector, in: [none]}]}")
        .isRefusedAmongOthers(
            INTAKE,
            "show-when: {all: [{fact: sector, in: [po]}",
            "No answers show IN-02: what it asks for can't be true together. Change the"
                + " condition.");
  }
}
