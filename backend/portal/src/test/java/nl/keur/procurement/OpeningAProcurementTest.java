package nl.keur.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OpeningAProcurementTest {
  private final RunningPortal.TestInstitution institution;
  private final Browser purchaser;

  OpeningAProcurementTest(RunningPortal portal) {
    institution = portal.newInstitution();
    purchaser = institution.purchaser();
  }

  @Test
  void aNewProcurementHasThreeSheetsAndTheBusinessCaseWaitsForTheIntake() {
    var dossier = purchaser.post("/api/procurements", head()).expect(201).json();

    assertThat(dossier.findValuesAsText("kind"))
        .containsExactly("INTAKE", "BUSINESS_CASE", "PRE_FLIGHT");
    assertThat(dossier.at("/sheets/0/refusesWriting").isNull()).isTrue();
    assertThat(dossier.at("/sheets/1/refusesWriting/nl").asText()).contains("intake");
  }

  @Test
  void anotherInstitutionFindsNoTraceOfIt(RunningPortal portal) {
    String id = open();
    Browser stranger = portal.newInstitution().purchaser();

    assertThat(stranger.get("/api/procurements/" + id).problem())
        .isEqualTo("procurement/procurement-unknown");
  }

  @Test
  void anAnswerIsSavedAndShowsWhatFollows() {
    Sheet intake = Sheet.of(purchaser, open(), "INTAKE");

    intake.answer("IN-01", List.of("hbo"));

    assertThat(intake.question("IN-01").at("/answer/value/0").asText()).isEqualTo("hbo");
    assertThat(intake.question("IN-01").at("/answer/version").asInt()).isEqualTo(1);
  }

  @Test
  void savingOnAnOldVersionIsRefusedAndNamesTheVersionThatStands() {
    Sheet intake = Sheet.of(purchaser, open(), "INTAKE");
    intake.answer("IN-02", "adults");

    var reply = intake.put("IN-02", Map.of("value", "under_13"), "If-Match", "0");

    assertThat(reply.problem()).isEqualTo("answering/stale-answer");
    assertThat(reply.status()).isEqualTo(412);
    assertThat(reply.json().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void savingWithoutNamingAVersionIsRefused() {
    Sheet intake = Sheet.of(purchaser, open(), "INTAKE");

    assertThat(intake.put("IN-02", Map.of("value", "adults")).problem())
        .isEqualTo("kernel/version-missing");
  }

  @Test
  void anAnswerInAWrongFormIsRefusedWithAPointerAndASentence() {
    Sheet intake = Sheet.of(purchaser, open(), "INTAKE");

    var reply = intake.put("IN-02", Map.of("value", "grown-ups"), "If-Match", "0");

    assertThat(reply.problem()).isEqualTo("answering/answer-refused");
    assertThat(reply.pointers()).containsExactly("/value");
    assertThat(reply.json().at("/errors/0/detail/nl").asText()).contains("grown-ups");
  }

  @Test
  void anUnknownQuestionIsRefused() {
    Sheet intake = Sheet.of(purchaser, open(), "INTAKE");

    assertThat(intake.put("XX-99", Map.of("value", "x"), "If-Match", "0").problem())
        .isEqualTo("answering/question-unknown");
  }

  @Test
  void anIntakeWithBlanksIsNotCompleted() {
    Sheet intake = Sheet.of(purchaser, open(), "INTAKE");

    var reply = intake.complete();

    assertThat(reply.problem()).isEqualTo("answering/incomplete");
    assertThat(reply.pointers()).contains("/answers/IN-01");
  }

  @Test
  void withoutACompletedPreFlightThereIsNoGo() {
    String id = open();

    assertThat(
            purchaser
                .post(
                    "/api/procurements/" + id + "/decisions",
                    Map.of("outcome", "GO", "reason", "Wij willen door."))
                .problem())
        .isEqualTo("procurement/pre-flight-open");
  }

  @Test
  void aReviewerReadsADossierButDoesNotChangeIt() {
    String id = open();
    Browser reviewer = institution.reviewer();

    reviewer.get("/api/procurements/" + id).expect(200);

    assertThat(reviewer.post("/api/procurements", head()).problem())
        .isEqualTo("identity/not-allowed");
  }

  private String open() {
    return purchaser.post("/api/procurements", head()).expect(201).json().path("id").asText();
  }

  private static Map<String, String> head() {
    return Map.of(
        "title", "Nakijkhulp voor essays",
        "need", "Sneller nakijken met behoud van kwaliteit",
        "language", "nl");
  }
}
