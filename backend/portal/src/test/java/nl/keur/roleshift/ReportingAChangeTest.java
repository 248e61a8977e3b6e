package nl.keur.roleshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.ReportedChange;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ReportingAChangeTest {
  private static AwardedOffer shared;

  private final RunningPortal portal;

  ReportingAChangeTest(RunningPortal portal) {
    this.portal = portal;
  }

  private AwardedOffer offer() {
    if (shared == null) {
      shared = AwardedOffer.frozen(portal);
    }
    return shared;
  }

  @Test
  void aNewPurposeUnderAnnexThreeIsFoundAndAPersonConcludes() {
    JsonNode report = answered(ReportedChange.newPurpose());

    JsonNode judged = assess(report).expect(200).json();

    assertThat(judged.path("findings")).isNotEmpty();
    JsonNode finding = judged.at("/findings/0");
    assertThat(finding.path("alert").asText()).isIn("RED", "ORANGE");
    String id = finding.path("id").asText();
    JsonNode file = manager().get("/api/findings/" + id).expect(200).json();
    assertThat(file.at("/content/trace")).isNotEmpty();
    assertThat(file.at("/content/legalBasis/0/label/en").asText()).contains("AI Act");
    assertThat(file.at("/content/advice/nl").asText()).isNotBlank();
    assertThat(file.at("/assessment/answers/0/question/nl").asText()).isNotBlank();

    conclude(manager(), id, "NOT_SETTLED", "STOP").expect(201);
    JsonNode after = conclude(manager(), id, "SHIFT", "REVERT").expect(201).json();

    assertThat(AwardedOffer.texts(after.path("conclusions"), "/conclusion"))
        .containsExactly("NOT_SETTLED", "SHIFT");
    assertThat(after.at("/finding/conclusion/measure").asText()).isEqualTo("REVERT");
    assertThat(after.at("/finding/conclusion/by").asText()).startsWith("Medewerker");
    assertThat(conclude(offer().tender().purchaser(), id, "NO_SHIFT", "NONE").problem())
        .isEqualTo("identity/not-allowed");
  }

  @Test
  void whoManagesThisOneContractMayConcludeAsWellAndReviewersMayNot() {
    String id = assess(answered(ReportedChange.newPurpose())).json().at("/findings/0/id").asText();
    Browser guest = offer().tender().institution().staff();
    String person = guest.get("/api/session").json().at("/person/id").asText();
    offer()
        .tender()
        .purchaser()
        .put(
            offer().tender().path("people/" + person + "/roles"),
            Map.of("roles", List.of("CONTRACT_MANAGER")))
        .expect(200);

    assertThat(mayConclude(guest, id)).isTrue();
    assertThat(mayConclude(manager(), id)).isTrue();
    assertThat(mayConclude(offer().tender().institution().reviewer(), id)).isFalse();
    conclude(guest, id, "NO_SHIFT", "NONE").expect(201);
  }

  private static boolean mayConclude(Browser browser, String findingId) {
    return browser
        .get("/api/findings/" + findingId)
        .expect(200)
        .json()
        .path("mayConclude")
        .asBoolean();
  }

  @Test
  void settingsThatTheInstructionsForeseeLeadToNoFindingAndItSaysWhy() {
    Map<String, Object> answers = ReportedChange.newPurpose();
    answers.put("CR-07", "no");
    answers.put("CR-08", List.of("settings"));
    answers.put("CR-09", "yes");
    answers.put("CR-10", "no");

    JsonNode judged = assess(answered(answers)).expect(200).json();

    assertThat(judged.path("findings")).isEmpty();
    assertThat(judged.at("/assessment/noFindingBecause/0/nl").asText()).isNotBlank();
  }

  @Test
  void aReportWithBlanksIsNotJudgedAndNamesThem() {
    var reply = assess(open());

    assertThat(reply.problem()).isEqualTo("roleshift/report-incomplete");
    assertThat(reply.pointers()).contains("/answers/CR-01");
  }

  @Test
  void aJudgedReportIsJudgedOnceAndItsAnswersStay() {
    JsonNode report = answered(ReportedChange.newPurpose());
    assess(report).expect(200);

    assertThat(assess(report).problem()).isEqualTo("roleshift/already-assessed");
    Sheet sheet = sheet(report);
    assertThat(sheet.put("CR-01", Map.of("value", "Anders"), "If-Match", "1").status())
        .isEqualTo(409);
    assertThat(manager().delete(sheet.path() + "/completion").status()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void findingsAndReportsOfOthersAreNotFound() {
    Browser stranger = portal.newInstitution().contractManager();
    JsonNode report = open();

    assertThat(stranger.get("/api/change-reports/" + id(report)).problem())
        .isEqualTo("roleshift/report-unknown");
    assertThat(
            stranger.post("/api/change-reports/" + id(report) + "/assessment", Map.of()).problem())
        .isEqualTo("roleshift/report-unknown");
    assertThat(stranger.get("/api/findings").expect(200).json()).isEmpty();
    assertThat(stranger.post("/api/systems/" + systemId() + "/change-reports", Map.of()).problem())
        .isEqualTo("roleshift/system-unknown");
  }

  private JsonNode answered(Map<String, Object> answers) {
    JsonNode report = open();
    ReportedChange.answer(sheet(report), answers);
    return report;
  }

  private JsonNode open() {
    return manager()
        .post("/api/systems/" + systemId() + "/change-reports", Map.of())
        .expect(201)
        .json();
  }

  private String systemId() {
    return manager().get("/api/systems").expect(200).json().at("/systems/0/id").asText();
  }

  private Sheet sheet(JsonNode report) {
    return Sheet.withId(manager(), report.at("/report/sheetId").asText());
  }

  private Browser.Reply assess(JsonNode report) {
    return manager().post("/api/change-reports/" + id(report) + "/assessment", Map.of());
  }

  private static String id(JsonNode report) {
    return report.at("/report/id").asText();
  }

  private static Browser.Reply conclude(
      Browser browser, String findingId, String conclusion, String measure) {
    return browser.post(
        "/api/findings/" + findingId + "/conclusion",
        Map.of(
            "conclusion", conclusion,
            "measure", measure,
            "reason", "Zo besproken met de functionaris voor gegevensbescherming."));
  }

  private Browser manager() {
    return offer().manager();
  }
}
