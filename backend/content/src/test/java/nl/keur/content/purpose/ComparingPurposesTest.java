package nl.keur.content.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;

class ComparingPurposesTest {
  private static final PurposeWording WORDING =
      new PurposeWording(ContentInForce.LIBRARY.vocabulary().facts());

  @Test
  void equalPurposesDoNotDiffer() {
    assertThat(between(APurpose.agreed(), APurpose.agreed())).isEmpty();
  }

  @Test
  void aCodeSaysItselfInBothLanguages() {
    assertThat(between(APurpose.agreed(), APurpose.agreed().annexIii("3b", "3a")))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.label())
                  .isEqualTo(new Text("Punten van bijlage III", "Points of Annex III"));
              assertThat(difference.added())
                  .containsExactly(
                      new Text(
                          "punt 3(a): toegang, toelating of toewijzing",
                          "point 3(a): access, admission or assignment"));
              assertThat(difference.removed()).isEmpty();
              assertThat(difference.replaces()).isFalse();
            });
  }

  @Test
  void sectorsFollowOnEachOtherAsInTheVocabularyNotByAlphabet() {
    assertThat(WORDING.codes("sector").inOrder(List.of("hbo", "po", "space")))
        .extracting(Text::en)
        .containsExactly("primary education", "universities of applied sciences", "space");
  }

  @Test
  void aRowOfATableIsOneLine() {
    assertThat(
            between(
                APurpose.agreed(), APurpose.agreed().excluding("Fraudeonderzoek", "", "provider")))
        .singleElement()
        .satisfies(
            difference ->
                assertThat(difference.added())
                    .containsExactly(
                        new Text(
                            "Fraudeonderzoek (uitgesloten door: aanbieder)",
                            "Fraudeonderzoek (excluded by: provider)")));
  }

  @Test
  void whatWasFilledInAndChangesIsReplaced() {
    assertThat(between(APurpose.agreed(), APurpose.agreed().profiling("yes")))
        .singleElement()
        .matches(PurposeDifference::replaces);
  }

  @Test
  void theDifferencesStandInTheOrderOfThePurpose() {
    assertThat(between(APurpose.ofTheInstitution(), APurpose.agreed().who("Docenten")))
        .extracting(PurposeDifference::field)
        .containsExactly(
            PurposeField.WHO,
            PurposeField.SYSTEM_NAME,
            PurposeField.SYSTEM_VERSION,
            PurposeField.MODEL,
            PurposeField.DESCRIPTION,
            PurposeField.NAME_SHOWN,
            PurposeField.SETTINGS_FORESEEN,
            PurposeField.PROVIDER_NAME,
            PurposeField.PROVIDER_SEAT,
            PurposeField.SUPPLIER_ROLE,
            PurposeField.PROVIDER_STATEMENTS);
  }

  @Test
  void aCompletePurposeSaysEveryFieldThatAClauseReads() {
    IntendedPurpose purpose =
        APurpose.agreed()
            .misuse(new IntendedPurpose.ForeseeableMisuse("Niet lezen", "Later tonen", "supplier"))
            .build();

    assertThat(PurposeField.values())
        .allSatisfy(field -> assertThat(field.rows(purpose, WORDING)).isNotEmpty());
    assertThat(Arrays.stream(PurposeField.values()).map(PurposeField::path))
        .doesNotHaveDuplicates();
  }

  @Test
  void modelAndVersionAreSaidTogether() {
    assertThat(PurposeField.MODEL.lines(APurpose.agreed().build(), WORDING))
        .containsExactly(new Text("Model K, versie 2", "Model K, version 2"));
  }

  @Test
  void aRowReadsAsALineWithoutStopsOrBlanksInside() {
    IntendedPurpose purpose =
        APurpose.ofTheInstitution()
            .allowingNothing()
            .allowing("De toets wordt nagekeken.")
            .excluding("Toelating.", "Daarvoor is het niet getest.", "institution")
            .build();

    assertThat(PurposeField.ALLOWED_USES.lines(purpose, WORDING))
        .containsExactly(
            new Text(
                "De toets wordt nagekeken (door: Examinatoren; groep: Studenten)",
                "De toets wordt nagekeken (by: Examinatoren; group: Studenten)"));
    assertThat(PurposeField.EXCLUDED_USES.lines(purpose, WORDING).getLast())
        .isEqualTo(
            new Text(
                "Toelating (reden: Daarvoor is het niet getest; uitgesloten door: instelling)",
                "Toelating (reason: Daarvoor is het niet getest; excluded by: institution)"));
  }

  @Test
  void aDocumentIsSaidWithItsDateInWordsAndTheStartOfItsHash() {
    assertThat(PurposeField.PROVIDER_STATEMENTS.lines(APurpose.agreed().build(), WORDING))
        .containsExactly(
            new Text(
                "gebruiksinstructies (titel: Gebruiksinstructies 3.2; datum: 1 oktober 2026;"
                    + " SHA-256: abababababab…)",
                "instructions for use (title: Gebruiksinstructies 3.2; date: 1 October 2026;"
                    + " SHA-256: abababababab…)"));
  }

  @Test
  void theSentenceHasNoFullStopBeforeADash() {
    assertThat(
            new IntendedPurpose.Sentence(
                    "Staf.", "kiest", "offertes van Letter B.V.", "", "lagere kosten.")
                .whole())
        .isEqualTo("Staf – kiest – offertes van Letter B.V. – lagere kosten.");
  }

  private static List<PurposeDifference> between(APurpose before, APurpose after) {
    return PurposeDifference.between(before.build(), after.build(), WORDING);
  }
}
