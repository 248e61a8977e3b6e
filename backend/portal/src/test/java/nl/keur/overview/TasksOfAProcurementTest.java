package nl.keur.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TasksOfAProcurementTest {
  private final RunningPortal.TestInstitution institution;
  private final Browser purchaser;

  TasksOfAProcurementTest(RunningPortal portal) {
    institution = portal.newInstitution();
    purchaser = institution.purchaser();
  }

  @Test
  void aNewProcurementStartsWithItsIntakeAndSaysWhyTheRestWaits() {
    String id = EssayGrader.open(purchaser);

    assertThat(steps(id)).hasSize(9);
    assertThat(status(id, "INTAKE")).isEqualTo("NOT_STARTED");
    assertThat(status(id, "PRE_FLIGHT")).isEqualTo("NOT_YET");
    assertThat(task(id, "PRE_FLIGHT").at("/why/en").asText()).contains("intake");
    assertThat(task(id, "QUESTIONNAIRE").at("/why/nl").asText()).contains("go");
    assertThat(task(id, "INTAKE").at("/who/0").asText()).startsWith("Medewerker");
  }

  @Test
  void afterThePreFlightSomebodyDecidesOnGoingOn() {
    String id = EssayGrader.answered(purchaser);

    assertThat(status(id, "INTAKE")).isEqualTo("DONE");
    assertThat(status(id, "PRE_FLIGHT")).isEqualTo("DONE");
    assertThat(status(id, "CLASSIFICATION")).isEqualTo("DONE");
    assertThat(status(id, "GO_DECISION")).isEqualTo("NOT_STARTED");
    assertThat(status(id, "PURPOSE")).isEqualTo("NOT_STARTED");
  }

  @Test
  void aNoGoStopsTheProcurement() {
    String id = EssayGrader.answered(purchaser);
    decide(id, "NO_GO");

    assertThat(status(id, "GO_DECISION")).isEqualTo("STOPPED");
    assertThat(task(id, "QUESTIONNAIRE").at("/why/en").asText()).contains("not to go on");
  }

  @Test
  void afterAGoTheQuestionnaireStillNeedsAPurposeAndAVendor() {
    String id = EssayGrader.answered(purchaser);
    decide(id, "GO");
    assertThat(task(id, "QUESTIONNAIRE").at("/why/nl").asText()).contains("beoogde doel");

    EssayGrader.recordPurpose(purchaser, id);
    assertThat(task(id, "QUESTIONNAIRE").at("/why/nl").asText()).contains("leverancier");

    EssayGrader.offer(purchaser, id);

    assertThat(status(id, "QUESTIONNAIRE")).isEqualTo("NOT_STARTED");
    assertThat(status(id, "OFFERS")).isEqualTo("IN_PROGRESS");
    assertThat(task(id, "ANSWERS").at("/who/0").asText()).isEqualTo("Letterlicht");
  }

  @Test
  void whatHappenedIsToldInSentencesLatestFirst() {
    String id = EssayGrader.answered(purchaser);
    EssayGrader.offer(purchaser, id);

    var events = purchaser.get("/api/procurements/" + id + "/events").expect(200).json();

    assertThat(events.at("/0/sentence/nl").asText())
        .endsWith("heeft Letterlicht op de lijst gezet.");
    assertThat(events.at("/1/sentence/en").asText()).endsWith("completed the pre-flight.");
    assertThat(events.get(events.size() - 1).at("/sentence/en").asText())
        .startsWith("Medewerker")
        .endsWith("opened the dossier.");
  }

  @Test
  void theOverviewShowsMyOpenTasksAndTheDeadlinesThatCome() {
    EssayGrader.open(purchaser);
    purchaser
        .post(
            "/api/procurements",
            Map.of(
                "title", "Roosters",
                "need", "Betere roosters",
                "language", "en",
                "deadline", "2035-01-01T12:00:00Z"))
        .expect(201);

    var home = purchaser.get("/api/overview").expect(200).json();

    assertThat(home.path("openTasks")).hasSize(2);
    assertThat(home.at("/openTasks/0/tasks/0/kind").asText()).isEqualTo("INTAKE");
    assertThat(home.path("deadlines").findValuesAsText("title")).containsExactly("Roosters");
    assertThat(institution.reviewer().get("/api/overview").expect(200).json().path("openTasks"))
        .isEmpty();
  }

  @Test
  void onceAwardedTheDeadlineNoLongerMatters(RunningPortal portal) {
    Tender tender = Tender.sent(portal);
    assertThat(deadlines(tender)).containsExactly("Nakijkhulp voor essays");

    AwardedOffer.of(portal, tender);

    assertThat(deadlines(tender)).isEmpty();
  }

  @Test
  void anotherInstitutionSeesNeitherTasksNorEvents(RunningPortal portal) {
    String id = EssayGrader.open(purchaser);
    Browser stranger = portal.newInstitution().purchaser();

    assertThat(stranger.get("/api/procurements/" + id + "/tasks").problem())
        .isEqualTo("procurement/procurement-unknown");
    assertThat(stranger.get("/api/procurements/" + id + "/events").expect(200).json()).isEmpty();
  }

  private static List<String> deadlines(Tender tender) {
    return tender
        .purchaser()
        .get("/api/overview")
        .expect(200)
        .json()
        .path("deadlines")
        .findValuesAsText("title");
  }

  private JsonNode steps(String id) {
    return purchaser.get("/api/procurements/" + id + "/tasks").expect(200).json();
  }

  private JsonNode task(String id, String kind) {
    for (JsonNode step : steps(id)) {
      for (JsonNode task : step.path("tasks")) {
        if (task.path("kind").asText().equals(kind)) {
          return task;
        }
      }
    }
    throw new NoSuchElementException(kind);
  }

  private String status(String id, String kind) {
    return task(id, kind).path("status").asText();
  }

  private void decide(String id, String outcome) {
    purchaser
        .post(
            "/api/procurements/" + id + "/decisions",
            Map.of("outcome", outcome, "reason", "Zo besloten."))
        .expect(201);
  }
}
