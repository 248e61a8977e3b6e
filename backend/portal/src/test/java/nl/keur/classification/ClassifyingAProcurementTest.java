package nl.keur.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.RunningPortal.TestInstitution;
import nl.keur.testing.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ClassifyingAProcurementTest {
  private TestInstitution institution;
  private Browser purchaser;

  @BeforeEach
  void setUp(RunningPortal portal) {
    institution = portal.newInstitution();
    purchaser = institution.purchaser();
  }

  @Test
  void beforeAnyAnswerNothingIsIndicated() {
    JsonNode read = read(EssayGrader.open(purchaser));

    assertThat(read.path("complete").asBoolean()).isFalse();
    assertThat(read.at("/riskLevel/state").asText()).isEqualTo("OPEN");
    assertThat(read.path("duties")).isEmpty();
    assertThat(read.path("openDuties")).isNotEmpty();
    assertThat(read.at("/roles/0/name/nl").asText()).isEqualTo("nog niet te zeggen");
  }

  @Test
  void anEssayGraderIsIndicatedAsHighRiskWithTheAnswersAndArticlesThatLedToIt() {
    JsonNode read = read(EssayGrader.answered(purchaser));

    assertThat(read.at("/practice/values/0/en").asText()).isEqualTo("no prohibited practice");
    assertThat(read.at("/riskLevel/values/0/nl").asText()).isEqualTo("hoog risico");
    JsonNode why = read.at("/riskLevel/why");
    assertThat(why.at("/sentences/0/nl").asText())
        .startsWith("“Risiconiveau volgens de instelling” is hoog risico, want")
        .contains("“Profilering van personen” is ja")
        .endsWith(".");
    assertThat(why.at("/answers").findValuesAsText("by"))
        .allMatch(by -> by.startsWith("Medewerker"));
    assertThat(texts(why.path("articles"), "label"))
        .contains("artikel 6(2) AI-verordening", "bijlage III AI-verordening");
  }

  @Test
  void dutiesNameTheirArticleDateAndCertaintyAndThoseOfTheVendorStayOpen() {
    JsonNode read = read(EssayGrader.answered(purchaser));

    JsonNode dpia = duty(read.path("duties"), "DPIA doen");
    assertThat(dpia.path("binds").asText()).isEqualTo("CONTROLLER");
    assertThat(dpia.path("from").asText()).isEqualTo("2018-05-25");
    assertThat(dpia.path("certainty").asText()).isEqualTo("A");
    assertThat(dpia.at("/article/label/nl").asText()).startsWith("artikel 35");
    assertThat(dpia.at("/why/answers")).isNotEmpty();
    assertThat(texts(read.path("duties"), "title")).contains("AI-geletterdheid ondersteunen");
    assertThat(texts(read.path("openDuties"), "title")).contains("Verwerkersovereenkomst sluiten");
  }

  @Test
  void rolesOfBothPartiesAreIndicatedAsFarAsTheInstitutionCanSay() {
    JsonNode roles = read(EssayGrader.answered(purchaser)).path("roles");

    assertThat(roles.at("/0/name/nl").asText()).isEqualTo("Gebruiksverantwoordelijke");
    assertThat(roles.at("/1/party").asText()).isEqualTo("VENDOR");
    assertThat(roles.at("/1/name/nl").asText()).isEqualTo("nog niet te zeggen");
    assertThat(roles.at("/2/name/nl").asText()).isEqualTo("Verwerkingsverantwoordelijke");
  }

  @Test
  void aPossiblePracticeWaitsForAPersonAndTheDecisionStandsBesideTheAnswer() {
    String id = EssayGrader.open(purchaser);
    EssayGrader.fillIn(Sheet.of(purchaser, id, "INTAKE"), EssayGrader.INTAKE)
        .complete()
        .expect(200);
    EssayGrader.fillIn(
            Sheet.of(purchaser, id, "PRE_FLIGHT"),
            EssayGrader.with(EssayGrader.PRE_FLIGHT, "PF-06", "possible"))
        .complete()
        .expect(200);
    JsonNode before = read(id);
    assertThat(before.at("/awaiting/0/fact").asText()).isEqualTo("practice");
    assertThat(before.path("stops")).as("said once, as what waits").isEmpty();

    purchaser
        .post(
            "/api/procurements/" + id + "/decided-values",
            Map.of(
                "fact", "practice",
                "values", List.of("none"),
                "reason", "De jurist heeft het nagekeken."))
        .expect(201);

    JsonNode after = read(id);
    assertThat(after.path("awaiting")).isEmpty();
    assertThat(after.path("stops")).isEmpty();
    assertThat(after.at("/practice/codes/0").asText()).isEqualTo("none");
    assertThat(after.at("/practice/decision/established/0/nl").asText())
        .isEqualTo("mogelijk een verboden praktijk");
    assertThat(after.at("/practice/decision/by").asText()).startsWith("Medewerker");
    assertThat(after.at("/practice/why/sentences/0/nl").asText()).contains("zo besloot Medewerker");
  }

  @Test
  void everyMemberOfStaffReadsItAndNobodyElse(RunningPortal portal) {
    String id = EssayGrader.open(purchaser);
    String path = "/api/procurements/" + id + "/classification";

    institution.reviewer().get(path).expect(200);

    assertThat(portal.newInstitution().purchaser().get(path).problem())
        .isEqualTo("classification/procurement-unknown");
    assertThat(portal.visitor().get(path).status()).isEqualTo(401);
  }

  @Test
  void anOfferIsNotClassifiedBeforeItsVendorSubmitted() {
    String offer = EssayGrader.offer(purchaser, EssayGrader.open(purchaser));

    assertThat(purchaser.get("/api/offers/" + offer + "/classification").problem())
        .isEqualTo("classification/not-submitted");
  }

  private JsonNode read(String id) {
    return purchaser.get("/api/procurements/" + id + "/classification").expect(200).json();
  }

  private static JsonNode duty(JsonNode duties, String title) {
    return StreamSupport.stream(duties.spliterator(), false)
        .filter(duty -> duty.at("/title/nl").asText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).path("nl").asText())
        .toList();
  }
}
