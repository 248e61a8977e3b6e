package nl.keur.content.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Mistake;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case and its twin: what goes in, and everything that must come out. */
class WorkedCasesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final ContentLibrary LIBRARY = PublishedCases.LIBRARY;

  @Test
  void theCasesHaveNoMistakes() {
    assertThat(PublishedCases.mistakes()).extracting(Mistake::toString).isEmpty();
  }

  @TestFactory
  Stream<DynamicNode> everyCaseComesOutAsStated() {
    return PublishedCases.ALL.stream()
        .map(one -> dynamicContainer(one.id(), place(one), tests(one).stream()));
  }

  private static URI place(WorkedCase one) {
    return ROOT.resolve(one.file()).toUri();
  }

  private static List<DynamicNode> tests(WorkedCase one) {
    Outcome base = PublishedCases.run(one).base();
    Outcome twin = PublishedCases.run(one).twin();
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            one.id() + ": the answers fit their questions",
            () -> assertThat(Fitness.ofBase(base)).isEmpty()));
    tests.addAll(tests(one.id(), one.expect(), base));
    tests.add(
        dynamicTest(
            one.id() + ", twin: the answers fit their questions",
            () -> assertThat(Fitness.ofTwin(twin)).isEmpty()));
    tests.addAll(tests(one.id() + ", twin", one.twinExpectation(), twin));
    tests.add(
        dynamicTest(
            one.id() + ", twin: comes out differently",
            () ->
                assertThat(differences(one.twinExpect(), base))
                    .as("what the twin states must not all hold for the base")
                    .isNotEmpty()));
    return tests;
  }

  private static List<DynamicNode> tests(String name, Expectation stated, Outcome outcome) {
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            name + ": the clauses suggested fit together",
            () -> assertThat(Fitness.ofPackage(outcome)).isEmpty()));
    Checks.of(stated, LIBRARY).stream()
        .map(
            check ->
                dynamicTest(
                    name + ": " + check.name(),
                    () -> assertThat(check.differences().apply(outcome)).isEmpty()))
        .forEach(tests::add);
    return tests;
  }

  private static List<String> differences(Expectation stated, Outcome outcome) {
    return Checks.of(stated, LIBRARY).stream()
        .flatMap(check -> check.differences().apply(outcome).stream())
        .collect(Collectors.toList());
  }
}
