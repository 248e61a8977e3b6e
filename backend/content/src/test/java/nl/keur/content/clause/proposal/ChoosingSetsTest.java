package nl.keur.content.clause.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.keur.content.clause.ALibrary;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.OfferReading;
import nl.keur.content.clause.Offers;
import nl.keur.content.clause.Published;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Reading;
import nl.keur.content.library.ContentLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clause sets fit which facts: clauses/set-choice.yaml, legal.md §1.5 and §3.6. */
class ChoosingSetsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SR-03 | offer_practice = none | mcc-ai-light education-addendum processor-agreement",
        "SR-11 | offer_risk_level = high | mcc-ai-high-risk education-addendum processor-agreement",
        "SR-12 | offer_risk_level = unsettled; annex_iii_hit = yes | mcc-ai-high-risk education-addendum processor-agreement",
        "SR-12 | offer_risk_level = unsettled; annex_iii_hit = unclear | mcc-ai-high-risk education-addendum processor-agreement",
        "SR-13 | offer_risk_level = exempt_6_3 | mcc-ai-light education-addendum processor-agreement",
        "SR-14 | offer_risk_level = below_high | mcc-ai-light education-addendum processor-agreement",
        "SR-15 | offer_risk_level = unsettled; annex_iii_hit = no | mcc-ai-light education-addendum processor-agreement",
        "SR-21 | offer_transparency = 50-2/50-4 | mcc-ai-light education-addendum processor-agreement",
        "SR-22 | offer_transparency = none-of-these | mcc-ai-light education-addendum processor-agreement",
        "SR-31 | offer_gdpr_role = processor | mcc-ai-light education-addendum processor-agreement",
        "SR-32 | offer_gdpr_role = joint_controller | mcc-ai-light education-addendum joint-controllers",
        "SR-33 | offer_gdpr_role = controller | mcc-ai-light education-addendum",
        "SR-34 | offer_gdpr_role = mixed | mcc-ai-light education-addendum processor-agreement",
        "SR-35 | offer_gdpr_role = unclear | mcc-ai-light education-addendum",
        "SR-36 | offer_gdpr_role = none | mcc-ai-light education-addendum",
        "SR-41 | transfer_outside_eea = yes | mcc-ai-light education-addendum processor-agreement transfers",
        "SR-42 | transfer_outside_eea = unclear | mcc-ai-light education-addendum processor-agreement",
        "SR-43 | transfer_outside_eea = no | mcc-ai-light education-addendum processor-agreement",
      })
  void theRuleThatHoldsChoosesTheSets(String rule, String facts, String sets) {
    OfferReading offer =
        Offers.LIGHT_WITHOUT_PERSONAL_DATA.and(
            "offer_gdpr_role = processor", facts.replace('/', '|'));

    PackageProposal proposal = proposal(offer);

    assertThat(proposal.groups())
        .allMatch(group -> group.state() == GroupOutcome.State.SETTLED)
        .flatExtracting(group -> group.rule().stream().map(held -> held.rule().id()).toList())
        .contains(rule, "SR-51");
    assertThat(proposal.includedSets())
        .extracting(set -> set.set().id())
        .containsExactly((sets + " special-conditions").split(" "));
  }

  @Test
  void aProhibitedPracticeIsNoContractWhateverElseHolds() {
    PackageProposal proposal =
        proposal(Offers.HIGH_RISK_WITH_PROCESSOR.and("offer_practice = prohibited"));

    assertThat(proposal.obstacles())
        .filteredOn(Obstacle.NoContract.class::isInstance)
        .singleElement()
        .extracting(obstacle -> obstacle.sentence().nl())
        .isEqualTo("Een contract is niet mogelijk: Verboden praktijk: geen contract.");
  }

  @ParameterizedTest
  @CsvSource({
    "offer_practice = possible, practice, 'Het contract wacht. Mogelijk verboden: eerst beslist een mens, met reden.'",
    "offer_gdpr_role = unclear, gdpr-role, 'Het contract wacht. Rol niet bepaald: vraag de leverancier.'",
    "transfer_outside_eea = unclear, transfers, 'Het contract wacht. Plaats van verwerking niet bekend: vraag de leverancier.'",
  })
  void aRuleCanHoldTheContractUntilSomebodyKnows(String fact, String group, String sentence) {
    PackageProposal proposal = proposal(Offers.HIGH_RISK_WITH_PROCESSOR.and(fact));

    assertThat(held(proposal)).extracting(Obstacle.GroupHeld::group).containsExactly(group);
    assertThat(held(proposal).getFirst().facts()).containsExactly(fact.split(" ")[0]);
    assertThat(held(proposal).getFirst().sentence().nl()).isEqualTo(sentence);
  }

  @Test
  void anUnknownFactHoldsItsGroupAndNamesIt() {
    PackageProposal proposal =
        proposal(Offers.HIGH_RISK_WITH_PROCESSOR.and("offer_risk_level = ?"));

    assertThat(held(proposal))
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.group()).isEqualTo("ai-terms");
              assertThat(held.facts()).containsExactly("offer_risk_level");
            });
    assertThat(outcome(proposal, "mcc-ai-high-risk").state()).isEqualTo(SetOutcome.State.TO_DECIDE);
    assertThat(outcome(proposal, "mcc-ai-high-risk").heldBy()).containsExactly("ai-terms");
  }

  @Test
  void aGroupWithoutATrueRuleIsHeld() {
    ContentLibrary library =
        new ALibrary()
            .set("a")
            .set("b")
            .rule("group", "r1", "risk in high", "a")
            .rule("group", "r2", "risk in low", "b")
            .build();

    PackageProposal proposal = proposal(library, OfferReading.of("risk = other"));

    assertThat(proposal.groups().getFirst().state()).isEqualTo(GroupOutcome.State.NO_RULE);
    assertThat(held(proposal).getFirst().sentence().en())
        .isEqualTo("The contract is on hold. No rule fits. First decide: “Fact risk”.");
    assertThat(proposal.sets())
        .extracting(SetOutcome::state)
        .containsOnly(SetOutcome.State.TO_DECIDE);
  }

  @Test
  void aGroupWithTwoTrueRulesIsHeld() {
    ContentLibrary library =
        new ALibrary()
            .set("a")
            .set("b")
            .rule("group", "r1", "risk in high", "a")
            .rule("group", "r2", "always", "b")
            .build();

    PackageProposal proposal = proposal(library, OfferReading.of("risk = high"));

    assertThat(proposal.groups().getFirst().state()).isEqualTo(GroupOutcome.State.SEVERAL_RULES);
    assertThat(proposal.includedSets()).isEmpty();
  }

  @Test
  void aTrueRuleBesideAnOpenOneIsNotYetTheOnlyOne() {
    ContentLibrary library =
        new ALibrary()
            .set("a")
            .set("b")
            .rule("group", "r1", "risk in high", "a")
            .rule("group", "r2", "role in mixed", "b")
            .build();

    PackageProposal proposal = proposal(library, OfferReading.of("risk = high; role = ?"));

    assertThat(proposal.groups().getFirst().state()).isEqualTo(GroupOutcome.State.OPEN);
    assertThat(held(proposal)).hasSize(1);
  }

  @Test
  void theRuleThatHoldsSaysWhyAndOnWhichFacts() {
    Reason reason =
        proposal(Offers.GENERAL_PURPOSE_ASSISTANT).groups().get(1).rule().orElseThrow().reason();

    assertThat(reason.facts()).containsExactly("offer_risk_level", "annex_iii_hit");
    assertThat(reason.condition()).isInstanceOf(Condition.All.class);
    assertThat(reason.sentence().nl()).startsWith("“").endsWith(".").doesNotContain("annex_iii");
  }

  @Test
  void aMixedRoleLeavesJointControlToAPerson() {
    PackageProposal proposal = proposal(Offers.GENERAL_PURPOSE_ASSISTANT);

    assertThat(outcome(proposal, "joint-controllers").undecided()).isTrue();
    assertThat(outcome(proposal, "joint-controllers").clauses()).isEmpty();
    assertThat(proposal.obstacles())
        .contains(
            new Obstacle.SetUndecided(Published.CONTENT.clauseSets().get("joint-controllers")));
  }

  @Test
  void aDecisionTakesASetInOrLeavesItOut() {
    Decisions in = new Decisions(sets("joint-controllers", Decision.include("Rij 3.")), none());
    Decisions out = new Decisions(sets("joint-controllers", Decision.leaveOut("Nee.")), none());

    PackageProposal with = proposal(Published.CONTENT, Offers.GENERAL_PURPOSE_ASSISTANT, in);
    PackageProposal without = proposal(Published.CONTENT, Offers.GENERAL_PURPOSE_ASSISTANT, out);

    assertThat(with.includedClauses()).containsKey("jc-26");
    assertThat(without.includedClauses()).doesNotContainKey("jc-26");
    assertThat(List.of(with, without))
        .allSatisfy(
            proposal -> {
              SetOutcome joint = outcome(proposal, "joint-controllers");
              assertThat(joint.state()).isEqualTo(SetOutcome.State.TO_DECIDE);
              assertThat(proposal.obstacles())
                  .doesNotContain(new Obstacle.SetUndecided(joint.set()));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "hbo, surf_4_0",
    "hbo|wo, surf_4_0",
    "vo, covenant_4_0",
    "mbo, surf_4_0 covenant_4_0",
    "vo|hbo, surf_4_0 covenant_4_0",
  })
  void whileNoModelIsChosenTheSectorSuggestsOne(String sector, String models) {
    OfferReading offer =
        Offers.HIGH_RISK_WITH_PROCESSOR.and("dpa_model = undecided", "sector = " + sector);

    assertThat(proposal(offer).processorModel().orElseThrow().values().keySet())
        .containsExactly(models.split(" "));
    assertThat(proposal(offer.and("dpa_model = portal_text")).processorModel()).isEmpty();
  }

  @Test
  void everyRuleIsMetByARowOfTheseTests() {
    List<String> met =
        List.of(
            "SR-01", "SR-02", "SR-03", "SR-11", "SR-12", "SR-13", "SR-14", "SR-15", "SR-21",
            "SR-22", "SR-31", "SR-32", "SR-33", "SR-34", "SR-35", "SR-36", "SR-41", "SR-42",
            "SR-43", "SR-51");

    assertThat(Published.CONTENT.setChoice().groups())
        .flatExtracting(group -> group.rules().stream().map(SetChoice.Rule::id).toList())
        .containsExactlyElementsOf(met);
  }

  private static PackageProposal proposal(Reading offer) {
    return proposal(Published.CONTENT, offer);
  }

  private static PackageProposal proposal(ContentLibrary library, Reading offer) {
    return proposal(library, offer, Decisions.NONE);
  }

  private static PackageProposal proposal(
      ContentLibrary library, Reading offer, Decisions decisions) {
    return PackageProposal.of(library, offer, FilledIn.NOTHING, decisions);
  }

  private static Map<String, Decision> sets(String set, Decision decision) {
    return Map.of(set, decision);
  }

  private static Map<String, Decision> none() {
    return Map.of();
  }

  private static SetOutcome outcome(PackageProposal proposal, String set) {
    return proposal.sets().stream()
        .filter(outcome -> outcome.set().id().equals(set))
        .findFirst()
        .orElseThrow();
  }

  private static List<Obstacle.GroupHeld> held(PackageProposal proposal) {
    return proposal.obstacles().stream()
        .filter(Obstacle.GroupHeld.class::isInstance)
        .map(Obstacle.GroupHeld.class::cast)
        .toList();
  }
}
