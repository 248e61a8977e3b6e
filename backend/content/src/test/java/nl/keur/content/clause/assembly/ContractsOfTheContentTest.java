package nl.keur.content.clause.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.OfferReading;
import nl.keur.content.clause.Offers;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.Published;
import nl.keur.content.clause.proposal.Decision;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The clauses as published make whole contracts for the offers that institutions meet. */
class ContractsOfTheContentTest {
  private static final Decisions NO_JOINT_CONTROL =
      new Decisions(Map.of("joint-controllers", Decision.leaveOut("Geen.")), Map.of());

  @ParameterizedTest(name = "{0}")
  @MethodSource("offers")
  void nothingRefusesFreezingOnceEverythingIsFilledIn(String name, OfferReading offer) {
    PackageDraft draft = Generated.complete(offer, NO_JOINT_CONTROL);

    assertThat(draft.obstacles()).extracting(obstacle -> obstacle.sentence().nl()).isEmpty();
  }

  @Test
  void whateverIsAnsweredTheContractHoldsTogether() {
    assertThat(AnsweredContracts.ALL)
        .isNotEmpty()
        .flatExtracting(PackageDraft::obstacles)
        .extracting(obstacle -> obstacle.sentence().nl())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offers")
  void bothLanguagesHaveTheSameStructure(String name, OfferReading offer) {
    Assembly assembly = Generated.complete(offer, NO_JOINT_CONTROL).assembly();

    assertThat(Structure.of(assembly.en())).isEqualTo(Structure.of(assembly.nl()));
  }

  @Test
  void everyUnitOfTheContentIsKnown() {
    assertThat(Published.CONTENT.clauses().stream().flatMap(clause -> clause.parameters().stream()))
        .filteredOn(parameter -> parameter.type() instanceof Parameter.Number)
        .allMatch(parameter -> Unit.find(((Parameter.Number) parameter.type()).unit()).isPresent());
  }

  /** Else an answer given in a table could not be printed. */
  @Test
  void theChoicesOfATableAreThoseOfTheQuestionThatFillsIt() {
    for (Clause clause : Published.CONTENT.clauses()) {
      for (Parameter parameter : clause.parameters()) {
        parameter
            .from()
            .filter(from -> from.startsWith("table."))
            .ifPresent(from -> sameChoices(parameter, from.substring("table.".length())));
      }
    }
  }

  private static void sameChoices(Parameter parameter, String question) {
    AnswerType.Table asked =
        (AnswerType.Table) Published.CONTENT.findQuestion(question).orElseThrow().type();
    Parameter.Table printed = (Parameter.Table) parameter.type();
    for (int i = 0; i < asked.columns().size(); i++) {
      assertThat(printed.columns().get(i).choices())
          .extracting(Option::value)
          .containsExactlyElementsOf(
              asked.columns().get(i).options().stream().map(Option::value).toList());
    }
  }

  static Stream<Arguments> offers() {
    return Offers.ALL.entrySet().stream()
        .map(offer -> Arguments.of(offer.getKey(), offer.getValue()));
  }
}
