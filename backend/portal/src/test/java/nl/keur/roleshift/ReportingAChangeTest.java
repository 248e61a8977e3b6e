package nl.keur.roleshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
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
    JsonNode report = answered(newPurpose());

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
  void settingsThatTheInstructionsForeseeLeadToNoFindingAndItSaysWhy() {
    Map<String, Object> answers = newPurpose();
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
    JsonNode report = answered(newPurpose());
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

  private static Map<String, Object> newPurpose() {
    Map<String, Object> answers = new java.util.LinkedHashMap<>();
    answers.put("CR-01", "Het systeem wordt ook gebruikt om studenten te plaatsen.");
    answers.put("CR-02", "planned");
    answers.put("CR-03", "2027-09-01");
    answers.put("CR-04", "institution");
    answers.put("CR-05", "unchanged");
    answers.put("CR-07", "no");
    answers.put("CR-08", List.of("none"));
    answers.put("CR-10", "new_purpose");
    answers.put(
        "CR-11",
        List.of(
            Map.of(
                "who", "Decanen",
                "what", "plaatsen studenten in een niveau",
                "data", "essays",
                "when", "bij de start",
                "result", "binnen een dag geplaatst")));
    answers.put("CR-12", List.of("3a"));
    answers.put("CR-13", "no");
    answers.put("CR-14", "advice");
    answers.put("CR-15", "same");
    answers.put("CR-16", List.of("none"));
    answers.put("CR-17", List.of("ordinary"));
    answers.put("CR-18", "unchanged");
    return answers;
  }

  /** Answers what is shown, with what is known or else the last option: "not known". */
  private JsonNode answered(Map<String, Object> answers) {
    JsonNode report = open();
    Sheet sheet = sheet(report);
    for (int round = 0; round < 40; round++) {
      JsonNode blank = blank(sheet);
      if (blank == null) {
        return report;
      }
      String id = blank.path("id").asText();
      sheet.answer(id, answers.getOrDefault(id, other(blank)));
    }
    throw new AssertionError("The report has no end");
  }

  private static Object other(JsonNode question) {
    JsonNode options = question.path("options");
    String last = options.path(options.size() - 1).path("value").asText();
    return switch (question.path("type").asText()) {
      case "multi-choice" -> List.of(last);
      case "text" -> "In eigen woorden.";
      case "date" -> "2027-09-01";
      default -> last;
    };
  }

  private static JsonNode blank(Sheet sheet) {
    for (JsonNode section : sheet.check().path("sections")) {
      for (JsonNode question : section.path("questions")) {
        if (question.at("/answer/version").asInt() == 0) {
          return question;
        }
      }
    }
    return null;
  }

  private JsonNode open() {
    return manager()
        .post("/api/systems/" + systemId() + "/change-reports", Map.of())
        .expect(201)
        .json();
  }

  private String systemId() {
    return manager().get("/api/systems").expect(200).json().at("/0/id").asText();
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
            "reason", "Zo besproken met de functionaris gegevensbescherming."));
  }

  private Browser manager() {
    return offer().manager();
  }
}
