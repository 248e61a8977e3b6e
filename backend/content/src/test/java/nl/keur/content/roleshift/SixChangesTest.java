package nl.keur.content.roleshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.purpose.APurpose;
import nl.keur.content.purpose.ContentInForce;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.roleshift.AgreedUse.OptOut;
import nl.keur.content.roleshift.Finding.TraceLine;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;

/** Six changes against an agreed intended purpose, as a contract manager reads what is found. */
class SixChangesTest {
  private static final RoleShiftCheck CHECK =
      new RoleShiftCheck(
          RoleShiftRules.inForce(),
          ContentInForce.LIBRARY.vocabulary().roleShift(),
          ContentInForce.LIBRARY.vocabulary().facts(),
          ContentInForce.LIBRARY::findQuestion);

  @Test
  void ownNameOnAHighRiskSystem() {
    RoleShiftReading reading =
        CHECK.judge(
            AnAgreedUse.high().build(),
            AChange.none().named("own_name", "Westerhaven Nakijkhulp").build());

    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("own-name-or-trademark");
              assertThat(finding.alert()).isEqualTo(Alert.RED);
              assertThat(finding.possibleRoleShift()).isTrue();
              assertThat(articles(finding)).containsExactly("ai_act 25(1)(a)");
              assertThat(finding.says())
                  .isEqualTo(
                      new Text(
                          "De instelling zet haar eigen naam op een hoogrisicosysteem. Zij kan"
                              + " daardoor aanbieder worden, tenzij de overeenkomst de plichten"
                              + " anders verdeelt.",
                          "The institution puts its own name on a high-risk AI system. It may"
                              + " become a provider as a result, unless the agreement assigns the"
                              + " obligations otherwise."));
              assertThat(finding.asks())
                  .extracting(Text::en)
                  .startsWith(
                      "Is the name visible on the system itself, or only on the institution's own"
                          + " page?");
              assertThat(line(finding, TraceInput.RISK_LEVEL).before())
                  .containsExactly(new Text("hoog risico", "high risk"));
              assertThat(line(finding, TraceInput.NAME_SHOWN))
                  .isEqualTo(
                      new TraceLine(
                          TraceInput.NAME_SHOWN,
                          new Text(
                              "Naam of merk dat mensen zien", "Name or trademark that people see"),
                          List.of(Text.same("EssayWijzer")),
                          List.of(Text.same("Westerhaven Nakijkhulp"))));
              assertThat(line(finding, TraceInput.DUTIES_BY_CONTRACT).before())
                  .containsExactly(new Text("niet anders verdeeld", "not assigned otherwise"));
            });
  }

  @Test
  void aStudyCoachBecomesAdviceOnTheLevel() {
    RoleShiftReading reading =
        CHECK.judge(
            AnAgreedUse.belowHigh().optOut(OptOut.STATED).build(),
            AChange.none()
                .newPurpose("3c")
                .sentence("Mentoren", "adviseren over het niveau")
                .output("advice")
                .build());

    assertThat(reading.findings())
        .extracting(Finding::rule)
        .containsExactly("new-purpose-becomes-high-risk", "opt-out-removes-assistance");
    assertThat(reading.findings()).extracting(Finding::alert).containsOnly(Alert.RED);
    Finding shift = reading.findings().getFirst();
    assertThat(articles(shift)).containsExactly("ai_act 25(1)(c)", "ai_act Annex III");
    assertThat(shift.says().nl())
        .isEqualTo(
            "Een systeem zonder hoog risico krijgt een doel uit bijlage III. Daardoor kan de"
                + " instelling aanbieder worden.");
    assertThat(line(shift, TraceInput.ANNEX_III).after())
        .extracting(Text::en)
        .containsExactly("point 3(c): assessing the appropriate level of education");
    assertThat(line(shift, TraceInput.PURPOSE).after())
        .containsExactly(Text.same("Mentoren – adviseren over het niveau"));
    Finding help = reading.findings().getLast();
    assertThat(articles(help)).containsExactly("ai_act 25(2)");
    assertThat(help.says().en())
        .startsWith(
            "The provider has stated that its system may not be changed into a high-risk AI"
                + " system. It then has no statutory duty to help.");
    assertThat(help.possibleRoleShift()).isFalse();
  }

  @Test
  void aHighRiskSystemGetsAnotherPurpose() {
    RoleShiftReading reading =
        CHECK.judge(
            AnAgreedUse.high().build(),
            AChange.none().newPurpose("3a").groups("applicants").build());

    assertThat(reading.findings())
        .extracting(Finding::rule, Finding::alert)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("new-purpose-of-high-risk", Alert.RED),
            org.assertj.core.groups.Tuple.tuple("reassess", Alert.ORANGE));
    Finding shift = reading.findings().getFirst();
    assertThat(articles(shift)).containsExactly("ai_act 3(23)", "ai_act 25(1)(b)");
    assertThat(shift.says().en())
        .isEqualTo(
            "A high-risk AI system gets another purpose. This may be a substantial"
                + " modification, and then the institution may become a provider. Case (c) of"
                + " article 25(1) does not apply here, because the system was already"
                + " high-risk.");
    Finding reassess = reading.findings().getLast();
    assertThat(articles(reassess)).containsExactly("ai_act 27(2)", "gdpr 35(11)", "gdpr 6(4)");
    assertThat(reassess.says().nl())
        .isEqualTo(
            "Herzie de grondrechtentoets en de gegevensbeschermingseffectbeoordeling, en beoordeel"
                + " of het nieuwe doel verenigbaar is.");
    assertThat(line(reassess, TraceInput.GROUPS).before())
        .extracting(Text::nl)
        .containsExactly("Examinatoren", "Eerstejaarsstudenten");
    assertThat(line(reassess, TraceInput.GROUPS).after())
        .containsExactly(new Text("Aanmelders", "Applicants"));
  }

  @Test
  void theExemptionLapsesThroughProfiling() {
    RoleShiftReading reading =
        CHECK.judge(
            AnAgreedUse.exempt().build(),
            AChange.none().profiling("yes").modified("settings").foreseen("no").build());

    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("exemption-lapses");
              assertThat(finding.alert()).isEqualTo(Alert.RED);
              assertThat(articles(finding)).containsExactly("ai_act 6(3)", "ai_act 25(1)(c)");
              assertThat(finding.says().nl())
                  .isEqualTo(
                      "Met profilering vervalt de uitzondering en heeft het systeem een hoog"
                          + " risico. Omdat de instelling de wijziging deed, kan zij aanbieder"
                          + " worden.");
              assertThat(finding.asks())
                  .extracting(Text::en)
                  .containsExactly(
                      "Did the intended purpose change, or only a setting that the provider"
                          + " offers? The second may not be case (c) of article 25(1).");
              assertThat(line(finding, TraceInput.PROFILING).before())
                  .containsExactly(new Text("nee", "no"));
              assertThat(line(finding, TraceInput.PROFILING).after())
                  .containsExactly(new Text("ja", "yes"));
              assertThat(line(finding, TraceInput.DONE_BY).after())
                  .containsExactly(new Text("De instelling", "The institution"));
            });
  }

  @Test
  void settingsInsideTheInstructionsAreNoFinding() {
    RoleShiftReading reading =
        CHECK.judge(
            AnAgreedUse.high().build(),
            AChange.none().modified("settings").foreseen("yes").build());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.noFindingBecause())
        .containsExactly(
            new Text(
                "De gebruiksinstructies voorzien in deze configuratie. Er is geen rolverschuiving. Leg"
                    + " wel vast wie haar vaststelde.",
                "The instructions for use provide for this setting. There is no role shift. Do record"
                    + " who adopted it."));
    Finding reason = reading.reasons().getFirst();
    assertThat(line(reason, TraceInput.SETTINGS_FORESEEN).before())
        .extracting(Text::nl)
        .containsExactly("rubric", "taal", "drempel");
    assertThat(line(reason, TraceInput.MODIFICATIONS).after())
        .containsExactly(new Text("Configuratie", "Settings"));
  }

  @Test
  void theVendorSwapsTheModel() {
    RoleShiftReading reading =
        CHECK.judge(
            AnAgreedUse.high().build(),
            AChange.none()
                .by("vendor")
                .model("vendor_unsure")
                .explained("CR-07", "Van Model K 2 naar Model M 1")
                .parties("unclear")
                .build());

    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("vendor-model-change");
              assertThat(finding.alert()).isEqualTo(Alert.ORANGE);
              assertThat(finding.possibleRoleShift()).isFalse();
              assertThat(articles(finding)).containsExactly("ai_act 3(23)", "ai_act 43(4)");
              assertThat(finding.says().nl())
                  .isEqualTo(
                      "De leverancier wisselt het onderliggende model. Dat is een wijziging van de"
                          + " aanbieder; de instelling wordt daardoor geen aanbieder. Controleer"
                          + " doel, gegevensbeschermingseffectbeoordeling, subverwerkers en"
                          + " doorgifte opnieuw.");
              assertThat(finding.asks()).hasSize(3);
              assertThat(line(finding, TraceInput.MODEL).before())
                  .containsExactly(new Text("Model K, versie 2", "Model K, version 2"));
              assertThat(line(finding, TraceInput.MODEL).after())
                  .containsExactly(Text.same("Van Model K 2 naar Model M 1"));
            });
  }

  @Test
  void nothingChangedIsSaidToo() {
    RoleShiftReading reading = CHECK.judge(AnAgreedUse.high().build(), AChange.none().build());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.noFindingBecause())
        .extracting(Text::en)
        .containsExactly(
            "The answers show no change that somebody must assess again. According to the"
                + " report the agreed purpose covers this use.");
  }

  @Test
  void whatToDoNowDependsOnWhetherItHappened() {
    AChange change = AChange.none().named("own_name", "Westerhaven");

    Finding happened = first(CHECK.judge(AnAgreedUse.high().build(), change.build()));
    Finding planned = first(CHECK.judge(AnAgreedUse.high().build(), change.planned().build()));
    Finding unknown =
        first(CHECK.judge(AnAgreedUse.high().build(), change.without("CR-02").build()));

    assertThat(happened.stage()).isEqualTo(Stage.HAPPENED);
    assertThat(happened.now().orElseThrow().en()).startsWith("The change has already happened.");
    assertThat(planned.stage()).isEqualTo(Stage.PLANNED);
    assertThat(planned.now().orElseThrow().en()).startsWith("The change can still be stopped.");
    assertThat(unknown.stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(unknown.now().orElseThrow().en()).startsWith("First find out");
  }

  @Test
  void whatIsOnlyForInformationHasNothingToWaitFor() {
    Finding finding =
        first(
            CHECK.judge(
                AnAgreedUse.high().build(),
                AChange.none().by("vendor").model("vendor_announced").build()));

    assertThat(finding.alert()).isEqualTo(Alert.INFO);
    assertThat(finding.now()).isEmpty();
  }

  @Test
  void aFindingKnowsThatItsArticleAppliesFromALaterDay() {
    Finding finding =
        first(
            CHECK.judge(
                AnAgreedUse.high().build(),
                AChange.none().named("own_name", "Westerhaven").build()));
    LocalDate from = finding.legalBasis().getFirst().applies().orElseThrow().from().orElseThrow();

    assertThat(finding.restsOnLawThatAppliesAfter(from.minusDays(1))).isTrue();
    assertThat(finding.restsOnLawThatAppliesAfter(from)).isFalse();
  }

  @Test
  void aCodeWithoutALabelSaysItself() {
    IntendedPurpose purpose = APurpose.agreed().annexIii("3b", "8a").build();

    assertThat(purpose.classification().annexIii()).contains("8a");
    Finding finding =
        first(
            CHECK.judge(
                AnAgreedUse.high().with(APurpose.agreed().annexIii("3b", "8a")).build(),
                AChange.none().newPurpose("3a").build()));
    assertThat(line(finding, TraceInput.ANNEX_III).before()).contains(Text.same("8a"));
  }

  private static Finding first(RoleShiftReading reading) {
    return reading.findings().getFirst();
  }

  private static TraceLine line(Finding finding, TraceInput input) {
    return finding.trace().stream().filter(line -> line.input() == input).findFirst().orElseThrow();
  }

  private static List<String> articles(Finding finding) {
    return finding.legalBasis().stream().map(SixChangesTest::article).toList();
  }

  private static String article(LegalBasis basis) {
    return basis.act() + " " + basis.article();
  }
}
