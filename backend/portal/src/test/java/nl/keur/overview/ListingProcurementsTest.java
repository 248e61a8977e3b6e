package nl.keur.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ListingProcurementsTest {
  private final RunningPortal.TestInstitution institution;
  private final Browser purchaser;

  ListingProcurementsTest(RunningPortal portal) {
    institution = portal.newInstitution();
    purchaser = institution.purchaser();
  }

  @Test
  void newestFirstWithStageOwnerAndCount() {
    open("Nakijkhulp", "2030-01-01T12:00:00Z");
    open("Roosters", null);

    var list = list("");

    assertThat(titles(list)).containsExactly("Roosters", "Nakijkhulp");
    assertThat(list.path("total").asInt()).isEqualTo(2);
    assertThat(list.at("/procurements/0/stage").asText()).isEqualTo("INTAKE");
    assertThat(list.at("/procurements/0/owner").asText()).startsWith("Medewerker");
  }

  @Test
  void foundByTitleNeedOrVendorWhateverTheCase() {
    String essays = open("Nakijkhulp", null);
    open("Roosters", null);
    EssayGrader.offer(purchaser, essays, "Letterlicht BV", "EssayWijzer");

    assertThat(titles(list("?search=ROOST"))).containsExactly("Roosters");
    assertThat(titles(list("?search=letterlicht"))).containsExactly("Nakijkhulp");
    assertThat(titles(list("?search=onderwijs"))).hasSize(2);
    assertThat(titles(list("?search=%25"))).isEmpty();
  }

  @Test
  void filteredByStage() {
    open("Roosters", null);
    String answered = EssayGrader.answered(purchaser);

    assertThat(titles(list("?stage=PRE_FLIGHT"))).containsExactly("Nakijkhulp voor essays");

    decide(answered, "NO_GO");
    assertThat(titles(list("?stage=ENDED"))).containsExactly("Nakijkhulp voor essays");

    decide(answered, "GO");
    assertThat(titles(list("?stage=PREPARING"))).containsExactly("Nakijkhulp voor essays");
  }

  @Test
  void orderedByDeadlineWithoutDeadlineLast() {
    open("Zonder", null);
    open("Laat", "2031-01-01T12:00:00Z");
    open("Vroeg", "2030-01-01T12:00:00Z");

    assertThat(titles(list("?sort=deadline"))).containsExactly("Vroeg", "Laat", "Zonder");
    assertThat(titles(list("?sort=-deadline"))).containsExactly("Laat", "Vroeg", "Zonder");
    assertThat(titles(list("?sort=title"))).containsExactly("Laat", "Vroeg", "Zonder");
    assertThat(titles(list("?sort=stage"))).hasSize(3);
  }

  @Test
  void onceSentTheDeadlineIsThatOfTheQuestionnaire() {
    String id = EssayGrader.answered(purchaser);
    EssayGrader.recordPurpose(purchaser, id);
    decide(id, "GO");
    EssayGrader.offer(purchaser, id);
    String questionnaire = "/api/procurements/" + id + "/questionnaire";
    purchaser
        .put(
            questionnaire,
            Map.of("optional", Map.of(), "deadline", "2035-05-01T15:00:00Z"),
            "If-Match",
            "0")
        .expect(200);
    String version = purchaser.get(questionnaire).expect(200).json().path("version").asText();
    purchaser
        .post(questionnaire + "/issue", "", "If-Match", version, "Idempotency-Key", "one-of-a-kind")
        .expect(200);

    var line = list("?stage=ANSWERING").at("/procurements/0");

    assertThat(line.path("deadline").asText()).isEqualTo("2035-05-01T15:00:00Z");
    assertThat(
            purchaser.get("/api/overview").expect(200).json().at("/deadlines/0/deadline").asText())
        .isEqualTo("2035-05-01T15:00:00Z");
  }

  @Test
  void twentyOnAPage() {
    for (int number = 10; number < 31; number++) {
      open("Inkoop " + number, null);
    }

    assertThat(titles(list("?sort=title"))).hasSize(20).startsWith("Inkoop 10");
    var second = list("?sort=title&page=2");
    assertThat(titles(second)).containsExactly("Inkoop 30");
    assertThat(second.path("pages").asInt()).isEqualTo(2);
  }

  @Test
  void anUnknownOrderIsRefusedWithItsField() {
    var reply = purchaser.get("/api/procurements?sort=price");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problem()).startsWith("kernel/");
  }

  @Test
  void anotherInstitutionIsNotListed(RunningPortal portal) {
    open("Nakijkhulp", null);

    assertThat(
            titles(portal.newInstitution().purchaser().get("/api/procurements").expect(200).json()))
        .isEmpty();
  }

  private JsonNode list(String query) {
    return purchaser.get("/api/procurements" + query).expect(200).json();
  }

  private static List<String> titles(JsonNode list) {
    return list.path("procurements").findValuesAsText("title");
  }

  private void decide(String id, String outcome) {
    purchaser
        .post(
            "/api/procurements/" + id + "/decisions",
            Map.of("outcome", outcome, "reason", "Zo besloten."))
        .expect(201);
  }

  private String open(String title, String deadline) {
    var head = new java.util.HashMap<String, Object>();
    head.put("title", title);
    head.put("need", "Beter onderwijs");
    head.put("language", "nl");
    head.put("deadline", deadline);
    return purchaser.post("/api/procurements", head).expect(201).json().path("id").asText();
  }
}
