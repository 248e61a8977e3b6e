package nl.keur.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.ReportedChange;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import org.junit.jupiter.api.Test;

/**
 * Wherever a date or a class of law is shown, it comes with its certainty and the day of its text.
 */
@DatabaseTest
class LawOnTheScreenTest {
  private final RunningPortal portal;
  private final Browser purchaser;

  LawOnTheScreenTest(RunningPortal portal) {
    this.portal = portal;
    this.purchaser = portal.newInstitution().purchaser();
  }

  @Test
  void whatIsIndicatedSaysHowCertainTheLawIsAndOfWhichDayItsTextIs() {
    JsonNode read = classification(assignment("PF-08", "no", "PF-09", List.of("6_3_b")));

    assertThat(read.at("/riskLevel/values/0/en").asText()).isEqualTo("exempt under article 6(3)");
    for (String outcome : List.of("practice", "riskLevel", "transparency")) {
      areComplete(read.path(outcome).path("law"), outcome);
    }
    areComplete(read.path("duties"), "duties");
    areComplete(read.path("openDuties"), "open duties");
    areComplete(read.path("timeline"), "timeline");
    assertThat(read.path("similarUses")).isNotEmpty();
    for (JsonNode use : read.path("similarUses")) {
      assertThat(use.path("status").asText()).isNotBlank();
      areComplete(use.path("articles"), use.at("/name/en").asText());
    }
  }

  @Test
  void aUseToCompareWithHasExamplesAndWhatDiffersFromThem() {
    JsonNode uses = classification(assignment("PF-08", "yes")).path("similarUses");

    for (JsonNode use : uses) {
      String name = use.at("/name/en").asText();
      assertThat(use.path("examples")).as(name).isNotEmpty();
      assertThat(use.path("counterExamples")).as(name).isNotEmpty();
      assertThat(use.at("/counterExamples/0/indicated").asText())
          .as(name)
          .isNotEqualTo(use.path("indicated").asText());
    }
  }

  @Test
  void anExemptionThatIsNamedIsExplainedWithItsTests() {
    JsonNode read =
        classification(assignment("PF-08", "no", "PF-09", List.of("6_3_b"))).path("exemptions");

    assertThat(read.path("claimed")).extracting(JsonNode::asText).containsExactly("6_3_b");
    assertThat(read.path("claimedByVendor").asBoolean()).isFalse();
    assertThat(read.at("/explained/grounds")).hasSize(4);
    for (JsonNode ground : read.at("/explained/grounds")) {
      assertThat(ground.at("/explained/tests")).isNotEmpty();
      areComplete(ground.at("/explained/articles"), ground.path("code").asText());
    }
  }

  @Test
  void exemptionsAreExplainedWhileOneCanHoldAndNotAfterProfilingRulesThemOut() {
    assertThat(classification(assignment("PF-08", "no")).at("/exemptions/claimed")).isEmpty();
    assertThat(classification(assignment("PF-08", "no")).at("/exemptions/explained"))
        .isNotEqualTo(MissingNode.getInstance());
    assertThat(classification(assignment("PF-08", "yes")).at("/exemptions/explained").isObject())
        .isFalse();
  }

  @Test
  void theQuestionOnExemptionsExplainsThemAndNoOtherDoes() {
    Sheet preFlight = Sheet.of(purchaser, assignment("PF-08", "no"), "PRE_FLIGHT");

    assertThat(preFlight.question("PF-09").at("/exemptions/grounds")).hasSize(4);
    assertThat(preFlight.question("PF-08").path("exemptions").isObject()).isFalse();
    assertThat(preFlight.question("PF-09").path("legalBasis"))
        .allSatisfy(article -> assertThat(article.path("asOf").asText()).isNotBlank());
  }

  @Test
  void theContractTheRegisterAndAFindingSayItToo() {
    AwardedOffer offer = AwardedOffer.frozen(portal);
    JsonNode contract = offer.read();
    JsonNode systems = offer.manager().get("/api/systems").expect(200).json();
    areComplete(systems.path("riskLevelLaw"), "levels of the systems");
    JsonNode system = systems.at("/systems/0");

    areComplete(contract.at("/head/riskLevelLaw"), "risk level of the contract");
    assertThat(clauses(contract))
        .isNotEmpty()
        .allSatisfy(clause -> areComplete(clause.path("legalBasis"), clause.path("id").asText()));
    areComplete(
        offer
            .manager()
            .get("/api/systems/" + system.path("id").asText())
            .expect(200)
            .json()
            .path("riskLevelLaw"),
        "risk level in the register");
    areComplete(finding(offer, system.path("id").asText()).at("/content/legalBasis"), "finding");
  }

  private static JsonNode finding(AwardedOffer offer, String system) {
    Browser manager = offer.manager();
    JsonNode report =
        manager.post("/api/systems/" + system + "/change-reports", Map.of()).expect(201).json();
    ReportedChange.answer(
        Sheet.withId(manager, report.at("/report/sheetId").asText()), ReportedChange.newPurpose());
    String id = report.at("/report/id").asText();
    JsonNode judged =
        manager.post("/api/change-reports/" + id + "/assessment", Map.of()).expect(200).json();
    return manager.get("/api/findings/" + judged.at("/findings/0/id").asText()).expect(200).json();
  }

  /** Clauses that cite an act; special conditions of our own need none. */
  private static Stream<JsonNode> clauses(JsonNode contract) {
    return nodes(contract.path("sets"))
        .flatMap(set -> nodes(set.path("clauses")))
        .filter(clause -> !clause.path("legalBasis").isEmpty());
  }

  private static Stream<JsonNode> nodes(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static void areComplete(JsonNode places, String what) {
    assertThat(places).as(what).isNotEmpty();
    for (JsonNode place : places) {
      assertThat(place.path("certainty").asText()).as("%s: %s", what, place).isIn("A", "B", "C");
      assertThat(place.path("asOf").asText()).as("%s: %s", what, place).matches("20\\d\\d-.*");
    }
  }

  /** The essay grader up to its class, with these answers. */
  private String assignment(Object... answers) {
    String id = EssayGrader.open(purchaser);
    EssayGrader.fillIn(Sheet.of(purchaser, id, "INTAKE"), EssayGrader.INTAKE)
        .complete()
        .expect(200);
    Sheet preFlight = Sheet.of(purchaser, id, "PRE_FLIGHT");
    for (String question : List.of("PF-05", "PF-06", "PF-07")) {
      preFlight.answer(question, EssayGrader.PRE_FLIGHT.get(question));
    }
    for (int i = 0; i < answers.length; i += 2) {
      preFlight.answer((String) answers[i], answers[i + 1]);
    }
    return id;
  }

  private JsonNode classification(String id) {
    return purchaser.get("/api/procurements/" + id + "/classification").expect(200).json();
  }
}
