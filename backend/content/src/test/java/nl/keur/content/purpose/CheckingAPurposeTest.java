package nl.keur.content.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingAPurposeTest {
  private static final PurposeCheck CHECK =
      new PurposeCheck(new PurposeWording(ContentInForce.LIBRARY.vocabulary().facts()));

  @Test
  void aCompletePurposeOfTheInstitutionCanBeRecorded() {
    assertThat(CHECK.beforeRecording(APurpose.ofTheInstitution().build())).isEmpty();
  }

  @Test
  void aCompletePurposeCanBeAgreed() {
    assertThat(CHECK.beforeAgreeing(APurpose.agreed().build())).isEmpty();
  }

  @Test
  void beforeAgreeingSystemProviderAndDocumentsAreNeeded() {
    assertThat(hindrances(CHECK.beforeAgreeing(APurpose.ofTheInstitution().build())))
        .containsExactly(
            "/system/name",
            "/system/version",
            "/system/model",
            "/system/description",
            "/system/nameShown",
            "/provider/name",
            "/provider/seat",
            "/providerStatements");
  }

  @Test
  void ofABlankPurposeEveryPartIsNamed() {
    List<PurposeFinding> findings = CHECK.beforeRecording(IntendedPurpose.blank());

    assertThat(hindrances(findings))
        .containsExactly(
            "/sentence/who",
            "/sentence/what",
            "/sentence/data",
            "/sentence/when",
            "/sentence/result",
            "/allowedUses",
            "/excludedUses",
            "/groups",
            "/minors",
            "/classification/annexIii",
            "/classification/profiling",
            "/decision/outputRole",
            "/decision/overseer",
            "/dataCategories",
            "/setting/sectors",
            "/setting/country",
            "/setting/language");
    assertThat(findings.getFirst().sentence().nl()).isEqualTo("Vul “Wie” in.");
    assertThat(findings.getFirst().sentence().en()).isEqualTo("Fill in “Who”.");
  }

  static Stream<Arguments> hindering() {
    return Stream.of(
        row("everybody is nobody", own().who("Iedereen."), "/sentence/who"),
        row("a placeholder fixes nothing", own().result("n.v.t."), "/sentence/result"),
        row("an open end allows everything", own().allowing("Feedback etc."), "/allowedUses/1/use"),
        row("no allowed use, nothing to agree", own().allowingNothing(), "/allowedUses"),
        row(
            "an exclusion needs its reason",
            own().excluding("Studieadvies", "", "institution"),
            "/excludedUses/1/why"),
        row(
            "a party that does not exist",
            own().excluding("Studieadvies", "niet getest", "somebody"),
            "/excludedUses/1/statedBy"),
        row(
            "misuse without a measure is not dealt with",
            own().misuse(new IntendedPurpose.ForeseeableMisuse("Niet lezen", "", "supplier")),
            "/foreseeableMisuse/0/measure"),
        row(
            "Art. 6(3), last subparagraph: profiling ends the exemption",
            own().exemption("6_3_d").profiling("yes"),
            "/classification/exemption"),
        row(
            "outside Annex III there is nothing to be exempt from",
            own().annexIii("none").exemption("6_3_a"),
            "/classification/exemption"),
        row("none stands alone", own().annexIii("none", "3b"), "/classification/annexIii"),
        row("unclear stands alone", own().data("unclear", "special"), "/dataCategories"),
        row("a point that does not exist", own().annexIii("9z"), "/classification/annexIii/0"),
        row(
            "minors in a group but not in the purpose",
            own().groups(new IntendedPurpose.Group("Leerlingen", "both", "yes")),
            "/minors"),
        row("minors in the purpose but in no group", own().minors("yes"), "/groups"),
        row(
            "the same use is allowed and excluded",
            own().excluding(" cijfer per criterium voorstellen", "toch niet", "provider"),
            "/allowedUses/0/use"),
        row(
            "an output that counts needs an overseer",
            own().output("weighs_in", ""),
            "/decision/overseer"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hindering")
  void hinders(String reason, IntendedPurpose purpose, String pointer) {
    assertThat(hindrances(CHECK.beforeRecording(purpose))).as(reason).containsExactly(pointer);
  }

  static Stream<Arguments> fine() {
    return Stream.of(
        row("a function with everybody in it is a function", own().who("Iedereen die nakijkt"), ""),
        row(
            "a word that only starts like an open end",
            own().allowing("Etcetering van essays"),
            ""),
        row("without a part in decisions no overseer is needed", own().output("none", ""), ""),
        row("an exemption without profiling", own().exemption("6_3_d"), ""),
        row(
            "minors in purpose and in one of the groups",
            own()
                .minors("yes")
                .groups(
                    new IntendedPurpose.Group("Docenten", "uses", "no"),
                    new IntendedPurpose.Group("Leerlingen", "affected", "yes")),
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fine")
  void doesNotHinder(String reason, IntendedPurpose purpose, String none) {
    assertThat(CHECK.beforeRecording(purpose)).as(reason).isEmpty();
  }

  static Stream<Arguments> advised() {
    return Stream.of(
        row("a result without a number", own().result("essays eerder terug"), "/sentence/result"),
        row("Annex III not clear yet", own().annexIii("unclear"), "/classification/annexIii/0"),
        row("profiling not clear yet", own().profiling("unclear"), "/classification/profiling"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("advised")
  void advisesWithoutHindering(String reason, IntendedPurpose purpose, String pointer) {
    List<PurposeFinding> findings = CHECK.beforeRecording(purpose);

    assertThat(findings).as(reason).extracting(PurposeFinding::pointer).containsExactly(pointer);
    assertThat(findings).noneMatch(PurposeFinding::hinders);
  }

  @Test
  void aDocumentNeedsADateThatIsOneAndACheckValueThatIsOne() {
    IntendedPurpose purpose =
        APurpose.agreed()
            .statements(
                new IntendedPurpose.ProviderStatement("sales", "Folder", "oktober", "abc"),
                new IntendedPurpose.ProviderStatement("statement", "Brief", "2026-10-01", ""))
            .build();

    List<PurposeFinding> findings = CHECK.beforeAgreeing(purpose);

    assertThat(hindrances(findings))
        .containsExactly("/providerStatements/0/dated", "/providerStatements/0/sha256");
    assertThat(findings.getLast().pointer()).isEqualTo("/providerStatements/1/sha256");
    assertThat(findings.getLast().hinders()).isFalse();
  }

  @Test
  void anAlgorithmThatIsNoAiSystemHasNoRoleUnderTheAct() {
    List<PurposeFinding> findings =
        CHECK.beforeAgreeing(APurpose.agreed().supplierRole("").build());

    assertThat(findings).extracting(PurposeFinding::pointer).containsExactly("/supplierRole");
    assertThat(findings).noneMatch(PurposeFinding::hinders);
  }

  private static APurpose own() {
    return APurpose.ofTheInstitution();
  }

  private static Arguments row(String reason, APurpose purpose, String pointer) {
    return Arguments.of(reason, purpose.build(), pointer);
  }

  private static List<String> hindrances(List<PurposeFinding> findings) {
    return findings.stream().filter(PurposeFinding::hinders).map(PurposeFinding::pointer).toList();
  }
}
