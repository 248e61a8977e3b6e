package nl.keur.content.clause.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.Unit;
import nl.keur.content.condition.Truth;
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

  /** Seeded: the same offers every time. */
  @Test
  void whateverIsAnsweredTheContractHoldsTogether() {
    Random random = new Random(2026);
    Set<String> refused = new TreeSet<>();
    for (int i = 0; i < 100; i++) {
      AnsweredOffer offer = AnsweredOffer.random(random);
      if (possible(offer)) {
        Generated.complete(offer, onJointControl(offer, random))
            .obstacles()
            .forEach(obstacle -> refused.add(obstacle.sentence().nl()));
      }
    }

    assertThat(refused).isEmpty();
  }

  private static boolean possible(AnsweredOffer offer) {
    return PackageProposal.of(Published.CONTENT, offer, FilledIn.NOTHING, Decisions.NONE)
        .groups()
        .stream()
        .noneMatch(group -> group.held() || group.noContract());
  }

  private static Decisions onJointControl(AnsweredOffer offer, Random random) {
    boolean mixed = offer.fact("offer_gdpr_role", Set.of("mixed")) == Truth.TRUE;
    Decision joint = random.nextBoolean() ? Decision.include("Ja.") : Decision.leaveOut("Nee.");
    return new Decisions(mixed ? Map.of("joint-controllers", joint) : Map.of(), Map.of());
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
