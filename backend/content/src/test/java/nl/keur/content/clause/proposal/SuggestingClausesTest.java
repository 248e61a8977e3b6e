package nl.keur.content.clause.proposal;

import static nl.keur.content.clause.AClause.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keur.content.clause.AClause;
import nl.keur.content.clause.ALibrary;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.OfferReading;
import nl.keur.content.clause.Offers;
import nl.keur.content.clause.Published;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.content.condition.Truth;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause states within a chosen set: ARCHITECTURE §4. */
class SuggestingClausesTest {

  @ParameterizedTest(name = "fact {0}, trigger {1}: {2}")
  @CsvSource({
    "yes, no,  SUGGESTED",
    "yes, yes, SUGGESTED",
    "no,  no,  NOT_SUGGESTED",
    "no,  yes, CONSIDER",
    "no,  ?,   NOT_SUGGESTED",
    "?,   no,  TO_DECIDE",
    "?,   yes, TO_DECIDE",
  })
  void anArticleFollowsItsOwnCondition(String fact, String trigger, ClauseOutcome.State state) {
    AClause article = called("c").when("risk in yes").triggeredBy("gap in yes");

    assertThat(one(article, "risk = " + fact + "; gap = " + trigger).state()).isEqualTo(state);
  }

  @ParameterizedTest(name = "fact {0}, triggers {1} and {2}: {3}")
  @CsvSource({
    "yes, yes, no,  SUGGESTED",
    "yes, yes, ?,   SUGGESTED",
    "yes, ?,   no,  TO_DECIDE",
    "yes, no,  no,  NOT_SUGGESTED",
    "no,  yes, yes, NOT_SUGGESTED",
    "no,  ?,   no,  NOT_SUGGESTED",
    "?,   yes, no,  TO_DECIDE",
    "?,   no,  no,  NOT_SUGGESTED",
  })
  void aSpecialConditionNeedsATriggerToo(
      String fact, String first, String second, ClauseOutcome.State state) {
    AClause special =
        called("c")
            .kind(Clause.Kind.SPECIAL_CONDITION)
            .when("risk in yes")
            .triggeredBy("gap in yes", "other in yes");

    assertThat(one(special, "risk = " + fact + "; gap = " + first + "; other = " + second).state())
        .isEqualTo(state);
  }

  @Test
  void pointsAfterReviewTriggerASpecialCondition() {
    AClause special = called("c").kind(Clause.Kind.SPECIAL_CONDITION).triggeredBy("RQ-22 < 3/4");

    assertThat(one(special, "RQ-22 low").state()).isEqualTo(ClauseOutcome.State.SUGGESTED);
    assertThat(one(special, "RQ-22 open").state()).isEqualTo(ClauseOutcome.State.TO_DECIDE);
    assertThat(one(special, "").state()).isEqualTo(ClauseOutcome.State.NOT_SUGGESTED);
  }

  @Test
  void theReasonsNameTheQuestionsAndFactsThatCounted() {
    AClause special =
        called("c")
            .kind(Clause.Kind.SPECIAL_CONDITION)
            .when("any(risk in yes, size in big)")
            .triggeredBy("RQ-1 < 1/1", "RQ-2 < 1/1");

    List<Reason> reasons = one(special, "risk = yes; size = small; RQ-2 low").reasons();

    assertThat(reasons)
        .extracting(Reason::kind, Reason::truth, Reason::facts, Reason::questions)
        .containsExactly(
            tuple(Reason.Kind.APPLIES_WHEN, Truth.TRUE, Set.of("risk"), Set.of()),
            tuple(Reason.Kind.TRIGGER, Truth.TRUE, Set.of(), Set.of("RQ-2")));
    assertThat(reasons.getFirst().sentence().nl())
        .isEqualTo("“Feit risk” is yes, of “Feit size” is big.");
  }

  @Test
  void aRuleAdvisesAClauseThatItsOwnConditionDoesNotAsk() {
    ContentLibrary library =
        new ALibrary()
            .set("set", called("asked"), called("advised").when("wish in yes"))
            .rule(
                "group",
                "r1",
                "always",
                List.of("set"),
                List.of("asked", "advised"),
                List.of(),
                SetChoice.Effect.CONTINUE)
            .build();

    List<ClauseOutcome> clauses =
        proposal(library, OfferReading.of("wish = no"), Decisions.NONE).sets().getFirst().clauses();

    assertThat(clauses)
        .extracting(ClauseOutcome::state)
        .containsExactly(ClauseOutcome.State.SUGGESTED, ClauseOutcome.State.ADVISED);
    assertThat(clauses).allSatisfy(clause -> assertThat(clause.advisedBy()).hasSize(1));
    assertThat(clauses.getLast().included()).isFalse();
  }

  @Test
  void aChoiceOfThePackageCountsInItsConditions() {
    AClause asks = called("asks").presets("mode", AClause.choice("a", "b"), Text.same("a"));
    ContentLibrary library = ALibrary.of(asks, called("c").when("$mode in b"));

    assertThat(state(library, FilledIn.NOTHING)).isEqualTo(ClauseOutcome.State.NOT_SUGGESTED);
    assertThat(state(library, choice("b"))).isEqualTo(ClauseOutcome.State.SUGGESTED);
    assertThat(state(library, choice("no-such-option"))).isEqualTo(ClauseOutcome.State.TO_DECIDE);
  }

  private static FilledIn choice(String code) {
    return new FilledIn(Map.of(new ParameterId("asks", "mode"), Value.Codes.of(code)));
  }

  private static ClauseOutcome.State state(ContentLibrary library, FilledIn filledIn) {
    return PackageProposal.of(library, OfferReading.of(), filledIn, Decisions.NONE)
        .sets()
        .getFirst()
        .clauses()
        .getLast()
        .state();
  }

  @Test
  void anUndecidedClauseRefusesFreezingUntilAPersonDecides() {
    ContentLibrary library = ALibrary.of(called("c").when("risk in yes"));
    OfferReading offer = OfferReading.of("risk = ?");

    assertThat(proposal(library, offer, Decisions.NONE).obstacles())
        .singleElement()
        .isInstanceOf(Obstacle.ClauseUndecided.class)
        .extracting(obstacle -> obstacle.sentence().en())
        .isEqualTo("Decide whether the clause “Clause c” (Set set) is part of the contract.");
    assertThat(proposal(library, offer, decided("c", Decision.leaveOut("Past niet."))).obstacles())
        .isEmpty();
  }

  @Test
  void aPersonCanLeaveASuggestedClauseOutAndTakeAnotherIn() {
    ContentLibrary library = ALibrary.of(called("a"), called("b").when("risk in yes"));
    Decisions decisions =
        new Decisions(
            Map.of(),
            Map.of("a", Decision.leaveOut("Staat elders."), "b", Decision.include("Gewenst.")));

    PackageProposal proposal = proposal(library, OfferReading.of("risk = no"), decisions);

    assertThat(proposal.includedClauses().keySet()).containsExactly("b");
    assertThat(proposal.sets().getFirst().clauses())
        .extracting(ClauseOutcome::state)
        .containsExactly(ClauseOutcome.State.SUGGESTED, ClauseOutcome.State.NOT_SUGGESTED);
  }

  @Test
  void aClauseCannotStandWithoutWhatItRequires() {
    ContentLibrary library =
        ALibrary.of(called("a").requires("b", "c"), called("b"), called("c").when("risk in yes"));

    PackageProposal without =
        proposal(
            library, OfferReading.of("risk = no"), decided("b", Decision.leaveOut("Te streng.")));

    assertThat(without.obstacles())
        .singleElement()
        .extracting(obstacle -> obstacle.sentence().nl())
        .isEqualTo(
            "De bepaling “Bepaling a” (Set set) kan niet zonder “Bepaling b” of “Bepaling c”."
                + " Neem die ook op, of laat deze weg.");
    assertThat(proposal(library, OfferReading.of("risk = yes"), Decisions.NONE).obstacles())
        .isEmpty();
  }

  @Test
  void twoClausesThatExcludeEachOtherAreNamedOnce() {
    ContentLibrary library =
        ALibrary.of(called("a").excludes("b"), called("b").excludes("a"), called("c"));

    assertThat(proposal(library, OfferReading.of(), Decisions.NONE).obstacles())
        .singleElement()
        .isInstanceOf(Obstacle.ExcludedTogether.class);
  }

  @Test
  void adviceForAnExemptSystemIsShownAndNotTakenIn() {
    PackageProposal proposal =
        proposal(Published.CONTENT, Offers.JOINT_CONTROLLERS, Decisions.NONE);

    assertThat(proposal.includedSets().flatMap(set -> set.clauses().stream()))
        .filteredOn(clause -> clause.state() == ClauseOutcome.State.ADVISED)
        .extracting(clause -> clause.clause().id())
        .containsExactly("mcc-li-fria", "mcc-li-expl");
  }

  private static ClauseOutcome one(AClause clause, String facts) {
    return proposal(ALibrary.of(clause), OfferReading.of(facts), Decisions.NONE)
        .sets()
        .getFirst()
        .clauses()
        .getFirst();
  }

  private static Decisions decided(String clause, Decision decision) {
    return new Decisions(Map.of(), Map.of(clause, decision));
  }

  private static PackageProposal proposal(
      ContentLibrary library, OfferReading offer, Decisions decisions) {
    return PackageProposal.of(library, offer, FilledIn.NOTHING, decisions);
  }
}
