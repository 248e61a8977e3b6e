package nl.keur.content.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Language;
import org.junit.jupiter.api.Test;

class DraftingAPurposeTest {
  private static final PurposeDraft DRAFT =
      new PurposeDraft(ContentInForce.LIBRARY::findQuestion, Language.NL);

  private static final Map<String, FactValue> FACTS =
      Map.of(
          "sector", known("hbo"),
          "minors", known("no"),
          "annex_iii_point", known("3b"),
          "profiling", known("no"),
          "exemption_ground", known("6_3_d"),
          "output_role", known("advice"),
          "personal_data_kinds", known("ordinary", "sensitive"));

  @Test
  void withoutAnswersOnlyTheCountryIsKnown() {
    IntendedPurpose draft = DRAFT.from(Map.of(), Map.of());

    assertThat(draft)
        .usingRecursiveComparison()
        .ignoringFields("setting")
        .isEqualTo(IntendedPurpose.blank());
    assertThat(draft.setting().country()).isEqualTo("Nederland");
  }

  @Test
  void theFactsFillWhatTheyDecide() {
    IntendedPurpose draft = DRAFT.from(Map.of(), FACTS);

    assertThat(draft.setting().sectors()).containsExactly("hbo");
    assertThat(draft.minors()).isEqualTo("no");
    assertThat(draft.classification())
        .isEqualTo(new IntendedPurpose.Classification(List.of("3b"), List.of("6_3_d"), "no"));
    assertThat(draft.decision().outputRole()).isEqualTo("advice");
    assertThat(draft.dataCategories()).containsExactly("ordinary", "sensitive");
  }

  @Test
  void aFactThatIsNotSettledYetStaysBlank() {
    IntendedPurpose draft =
        DRAFT.from(
            Map.of(),
            Map.of("minors", new FactValue.Unknown(), "annex_iii_point", new FactValue.Unset()));

    assertThat(draft.minors()).isEmpty();
    assertThat(draft.classification().annexIii()).isEmpty();
  }

  @Test
  void withoutAnAiSystemThereIsNoPointOfAnnexIii() {
    IntendedPurpose draft =
        DRAFT.from(
            Map.of(),
            Map.of("annex_iii_point", new FactValue.Unset(), "annex_iii_hit", known("no")));

    assertThat(draft.classification().annexIii()).containsExactly("none");
  }

  @Test
  void aSentenceWithFiveMarkedPartsIsTakenApart() {
    IntendedPurpose draft =
        DRAFT.from(
            Map.of(
                "PF-01",
                words(
                    "Examinatoren – vragen een cijfer – met het essay – na lezing – in 10 dagen")),
            Map.of());

    assertThat(draft.sentence())
        .isEqualTo(
            new IntendedPurpose.Sentence(
                "Examinatoren", "vragen een cijfer", "met het essay", "na lezing", "in 10 dagen"));
    assertThat(draft.allowedUses())
        .containsExactly(
            new IntendedPurpose.AllowedUse("vragen een cijfer", "Examinatoren", "", ""));
  }

  @Test
  void anyOtherSentenceStandsWholeForAPersonToTakeApart() {
    IntendedPurpose draft =
        DRAFT.from(Map.of("PF-01", words("Examinatoren laten een cijfer voorstellen.")), Map.of());

    assertThat(draft.sentence().what()).isEqualTo("Examinatoren laten een cijfer voorstellen.");
    assertThat(draft.sentence().who()).isEmpty();
  }

  @Test
  void theGoalsOfTheBusinessCaseGiveSentenceUsesAndGroups() {
    Answer goals =
        rows(
            Map.of(
                "who", List.of("Examinatoren"),
                "action", List.of("vragen een cijfer"),
                "data", List.of("essays"),
                "when", List.of("na lezing"),
                "beneficiary", List.of("students", "society"),
                "result", List.of("eerder terug"),
                "indicator", List.of("doorlooptijd"),
                "target", List.of("10 dagen in 2027")),
            Map.of(
                "who", List.of("Docenten"),
                "action", List.of("zien veelgemaakte fouten"),
                "beneficiary", List.of("teachers")));

    IntendedPurpose draft =
        DRAFT.from(Map.of("BC-01", goals, "PF-01", words("iets anders")), FACTS);

    assertThat(draft.sentence().whole())
        .isEqualTo(
            "Examinatoren – vragen een cijfer – essays – na lezing – eerder terug"
                + " (doorlooptijd: 10 dagen in 2027)");
    assertThat(draft.allowedUses())
        .containsExactly(
            new IntendedPurpose.AllowedUse(
                "vragen een cijfer", "Examinatoren", "Studenten of leerlingen", ""),
            new IntendedPurpose.AllowedUse("zien veelgemaakte fouten", "Docenten", "Docenten", ""));
    assertThat(draft.groups())
        .containsExactly(
            new IntendedPurpose.Group("Examinatoren", "uses", "no"),
            new IntendedPurpose.Group("Docenten", "uses", "no"),
            new IntendedPurpose.Group("Studenten of leerlingen", "affected", "no"),
            new IntendedPurpose.Group("Docenten", "affected", "no"));
  }

  @Test
  void exclusionsAreRowsWithTheirReason() {
    IntendedPurpose draft =
        DRAFT.from(
            Map.of(
                "PF-02",
                words(
                    "Niet voor toelating, want daarvoor is het niet getest. Niet voor studenten"
                        + " onder 18. Geen cijfers, en niet voor fraude.")),
            Map.of());

    assertThat(draft.excludedUses())
        .containsExactly(
            new IntendedPurpose.ExcludedUse(
                "Toelating", "daarvoor is het niet getest.", "institution"),
            new IntendedPurpose.ExcludedUse("Studenten onder 18.", "", "institution"),
            new IntendedPurpose.ExcludedUse(
                "Geen cijfers, en niet voor fraude.", "", "institution"));
  }

  @Test
  void theOverseerIsTheFunctionInTheBusinessCase() {
    IntendedPurpose draft =
        DRAFT.from(
            Map.of(
                "BC-11",
                rows(Map.of("decision", List.of("Het cijfer"), "human", List.of("Examinator"))),
                "PF-17",
                chosen("ignored").explained("De docent")),
            Map.of());

    assertThat(draft.decision().overseer()).isEqualTo("Examinator");
  }

  @Test
  void howOversightIsArrangedIsNoFunction() {
    IntendedPurpose draft =
        DRAFT.from(Map.of("PF-17", chosen("3").explained("Docenten mogen afwijken.")), Map.of());

    assertThat(draft.decision().overseer()).isEmpty();
  }

  @Test
  void aSystemWithoutAGeneralPurposeModelSaysSo() {
    IntendedPurpose proposal =
        DRAFT.propose(
            APurpose.ofTheInstitution().build(),
            Map.of("VP-07", chosen("none").explained("Een eigen, klein model.")),
            Map.of(),
            OFFERED);

    assertThat(proposal.system().model())
        .isEqualTo("Geen AI-model voor algemene doeleinden: Een eigen, klein model");
  }

  @Test
  void whatThePurposeIsToBeExtendedWithIsNotExcluded() {
    IntendedPurpose institution = APurpose.ofTheInstitution().build();

    assertThat(
            DRAFT
                .propose(
                    institution,
                    Map.of("RQ-02", chosen("later").explained("De instructies komen in maart.")),
                    Map.of(),
                    OFFERED)
                .excludedUses())
        .isEqualTo(institution.excludedUses());
  }

  private static final PurposeDraft.Offered OFFERED =
      new PurposeDraft.Offered(
          new IntendedPurpose.AiSystem("EssayWijzer", "3.2", "", "", "", "", List.of()),
          new IntendedPurpose.Provider("Letterlicht B.V.", "Utrecht"),
          List.of(
              new IntendedPurpose.ProviderStatement(
                  "instructions", "Instructies 3.2", "2026-10-01", APurpose.SHA256)));

  @Test
  void anOfferFillsInSystemProviderAndDocuments() {
    IntendedPurpose proposal =
        DRAFT.propose(
            APurpose.ofTheInstitution().build(),
            Map.of(
                "VP-07", chosen("third_party").explained("Model K 2 van Voorbeeld"),
                "RQ-01", words("Het systeem stelt een cijfer voor.")),
            Map.of("supplier_ai_role", known("provider")),
            OFFERED);

    assertThat(proposal.system())
        .isEqualTo(
            new IntendedPurpose.AiSystem(
                "EssayWijzer",
                "3.2",
                "Model K 2 van Voorbeeld",
                "",
                "Het systeem stelt een cijfer voor.",
                "EssayWijzer",
                List.of()));
    assertThat(proposal.provider())
        .isEqualTo(new IntendedPurpose.Provider("Letterlicht B.V.", "Utrecht"));
    assertThat(proposal.providerStatements()).hasSize(1);
  }

  @Test
  void aResellerNamesTheProviderAndStatesExclusionsAsSupplier() {
    IntendedPurpose proposal =
        DRAFT.propose(
            APurpose.ofTheInstitution().build(),
            Map.of(
                "RQ-06", chosen("distributor").explained("Bouwer GmbH, Berlijn."),
                "VP-04", chosen("other_uses").explained("Niet voor toelating")),
            Map.of("supplier_ai_role", known("distributor")),
            OFFERED);

    assertThat(proposal.provider())
        .isEqualTo(new IntendedPurpose.Provider("Bouwer GmbH, Berlijn", ""));
    assertThat(proposal.excludedUses().getLast().statedBy()).isEqualTo("supplier");
  }

  @Test
  void exclusionsOfTheProviderAndPartsNotCoveredAreAdded() {
    IntendedPurpose proposal =
        DRAFT.propose(
            APurpose.ofTheInstitution().build(),
            Map.of(
                "VP-04", chosen("other_uses").explained("Niet voor toelating (voorwaarden 4.1)"),
                "RQ-02", chosen("disable").explained("Het vergelijken van klassen"),
                "RQ-03", words("Overnemen zonder te lezen; het voorstel komt later in beeld")),
            Map.of("supplier_ai_role", known("provider")),
            OFFERED);

    assertThat(proposal.excludedUses())
        .extracting(IntendedPurpose.ExcludedUse::use, IntendedPurpose.ExcludedUse::statedBy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Toelating of plaatsing", "institution"),
            org.assertj.core.groups.Tuple.tuple("Toelating (voorwaarden 4.1)", "provider"),
            org.assertj.core.groups.Tuple.tuple("Het vergelijken van klassen", "provider"));
    assertThat(proposal.foreseeableMisuse())
        .containsExactly(
            new IntendedPurpose.ForeseeableMisuse(
                "Overnemen zonder te lezen", "het voorstel komt later in beeld", "supplier"));
  }

  @Test
  void aMeasureInASentenceOfItsOwnIsNoMisuse() {
    String answer = "Overnemen zonder te lezen. Het voorstel komt later in beeld.";

    IntendedPurpose proposal =
        DRAFT.propose(
            APurpose.ofTheInstitution().build(), Map.of("RQ-03", words(answer)), Map.of(), OFFERED);

    assertThat(proposal.foreseeableMisuse())
        .containsExactly(new IntendedPurpose.ForeseeableMisuse(answer, "", "supplier"));
  }

  @Test
  void anExclusionOfHighRiskDoesNotForbidTheUseOfAnnexIiiThatIsAgreedOn() {
    IntendedPurpose highRisk = APurpose.ofTheInstitution().build();
    IntendedPurpose proposal =
        DRAFT.propose(
            highRisk,
            Map.of("VP-04", chosen("high_risk").explained("Geen gebruik als hoogrisicosysteem.")),
            Map.of(),
            OFFERED);

    assertThat(highRisk.classification().annexIii()).containsExactly("3b");
    assertThat(proposal.excludedUses()).isEqualTo(highRisk.excludedUses());
  }

  @Test
  void anAnswerThatThereAreNoExclusionsAddsNone() {
    IntendedPurpose proposal =
        DRAFT.propose(
            APurpose.ofTheInstitution().build(),
            Map.of("VP-04", chosen("none").explained("Wij sluiten niets uit")),
            Map.of(),
            OFFERED);

    assertThat(proposal.excludedUses()).hasSize(1);
  }

  @Test
  void whatIsReplacedShowsAsADifference() {
    IntendedPurpose own = APurpose.ofTheInstitution().exemption("6_3_d").data("none").build();

    IntendedPurpose proposal =
        DRAFT.propose(
            own,
            Map.of(),
            Map.of("supplier_claims_6_3", known("no"), "vendor_data_kinds", known("sensitive")),
            OFFERED);

    assertThat(proposal.classification().exemption()).containsExactly("none");
    assertThat(proposal.dataCategories()).containsExactly("sensitive");
    assertThat(
            PurposeDifference.between(
                    own, proposal, new PurposeWording(ContentInForce.LIBRARY.vocabulary().facts()))
                .stream()
                .filter(PurposeDifference::replaces)
                .map(PurposeDifference::field))
        .containsExactly(PurposeField.EXEMPTION, PurposeField.DATA_CATEGORIES);
  }

  @Test
  void theInstitutionsOwnWordsAreNeverReplaced() {
    IntendedPurpose own = APurpose.agreed().build();

    IntendedPurpose proposal =
        DRAFT.propose(
            own,
            Map.of("RQ-01", words("Iets anders")),
            Map.of("supplier_ai_role", known("importer")),
            OFFERED);

    assertThat(proposal.system()).isEqualTo(own.system());
    assertThat(proposal.provider()).isEqualTo(own.provider());
    assertThat(proposal.supplierRole()).isEqualTo("provider");
  }

  private static FactValue known(String... values) {
    return new FactValue.Known(Set.of(values));
  }

  private static Answer words(String text) {
    return Answer.of(new AnswerValue.Words(text));
  }

  private static Answer chosen(String code) {
    return Answer.of(new AnswerValue.Chosen(Set.of(code)));
  }

  @SafeVarargs
  private static Answer rows(Map<String, List<String>>... rows) {
    return new Answer(
        Optional.of(new AnswerValue.Rows(List.of(rows))), "", Optional.empty(), List.of());
  }
}
