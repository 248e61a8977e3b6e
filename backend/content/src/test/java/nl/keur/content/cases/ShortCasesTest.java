package nl.keur.content.cases;

import static nl.keur.content.cases.PublishedCases.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.fact.FactValue;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.law.UseOfAi.Indicated;
import nl.keur.content.library.Mistake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every use of AI in the vocabulary: its examples come out in the class that is said of them. */
class ShortCasesTest {
  private static final Path FOLDER = Path.of("..", "..", "checklists", "cases", "uses");

  private static ShortCaseReader reader;
  private static List<ShortCase> cases;

  @BeforeAll
  static void readTheContent() {
    reader = new ShortCaseReader(LIBRARY);
    cases = reader.read(FOLDER);
  }

  @Test
  void theShortCasesHaveNoMistakes() {
    assertThat(reader.mistakes()).extracting(Mistake::toString).isEmpty();
  }

  @Test
  void everyShortCaseIsAnExampleThatTheUseHas() {
    assertThat(cases)
        .filteredOn(one -> one.indicated(LIBRARY).isEmpty())
        .extracting(ShortCase::name)
        .isEmpty();
  }

  @Test
  void noExampleIsThereTwice() {
    assertThat(cases).extracting(ShortCase::name).doesNotHaveDuplicates();
  }

  @Test
  void everyUseIsShownByItsFirstExample() {
    assertThat(cases)
        .extracting(ShortCase::name)
        .containsAll(uses().map(use -> use.id() + ", example 1").toList());
  }

  @Test
  void everyCounterExampleIsShown() {
    assertThat(cases)
        .extracting(ShortCase::name)
        .containsAll(uses().flatMap(ShortCasesTest::counterExamples).toList());
  }

  private static Stream<UseOfAi> uses() {
    return LIBRARY.vocabulary().uses().stream();
  }

  private static Stream<String> counterExamples(UseOfAi use) {
    return IntStream.rangeClosed(1, use.counterExamples().size())
        .mapToObj(number -> use.id() + ", counter-example " + number);
  }

  @TestFactory
  Stream<DynamicNode> everyShortCaseComesOutAsStated() {
    return cases.stream()
        .map(
            one -> {
              Outcome outcome = CaseRun.of(LIBRARY, one.situation());
              return dynamicContainer(
                  one.name(),
                  Stream.concat(stated(one, outcome), Stream.of(inClass(one, outcome))));
            });
  }

  private static Stream<DynamicTest> stated(ShortCase one, Outcome outcome) {
    return Checks.of(one.expect(), LIBRARY).stream()
        .map(
            check ->
                dynamicTest(
                    one.name() + ": " + check.name(),
                    () -> assertThat(check.differences().apply(outcome)).isEmpty()));
  }

  private static DynamicTest inClass(ShortCase one, Outcome outcome) {
    return dynamicTest(
        one.name() + ": comes out in the class that is said of it",
        () ->
            assertThat(one.indicated(LIBRARY))
                .hasValueSatisfying(
                    said -> assertThat(fits(said, outcome)).as("%s", said).isTrue()));
  }

  /** What depends on how it is used comes out below high risk, for the use that is described. */
  private static boolean fits(Indicated said, Outcome outcome) {
    boolean prohibited = is(outcome, "practice", "prohibited");
    boolean high = is(outcome, "risk_level", "high");
    return switch (said) {
      case PROHIBITED -> prohibited;
      case HIGH, USUALLY_HIGH -> high && !prohibited;
      case DEPENDS -> !high && !prohibited;
      case BELOW_HIGH -> is(outcome, "risk_level", "below_high") && !prohibited;
    };
  }

  private static boolean is(Outcome outcome, String fact, String value) {
    return outcome.facts().get(fact).equals(new FactValue.Known(Set.of(value)));
  }
}
