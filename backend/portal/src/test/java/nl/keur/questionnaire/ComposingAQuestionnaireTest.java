package nl.keur.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ComposingAQuestionnaireTest {
  private static Tender shared;
  private final Tender tender;

  ComposingAQuestionnaireTest(RunningPortal portal) {
    synchronized (ComposingAQuestionnaireTest.class) {
      if (shared == null) {
        shared = Tender.decided(portal);
      }
    }
    tender = shared;
  }

  @Test
  void eachQuestionSaysWhetherTheFactsCallForItAndWhen() {
    JsonNode view = view();

    assertThat(question(view, "VP-03").path("called").asText()).isEqualTo("ASKED");
    assertThat(question(view, "VP-03").path("condition").isNull()).isTrue();
    assertThat(view.findValuesAsText("called")).contains("NOT_ASKED", "DEPENDS_ON_ANSWERS");
    for (JsonNode question : view.findParents("called")) {
      if (question.path("called").asText().equals("NOT_ASKED")) {
        assertThat(question.at("/condition/nl").asText()).isNotBlank();
      }
    }
  }

  @Test
  void eachQuestionThatCountsSaysWhatAGapLeadsToInTheContract() {
    JsonNode view = view();

    assertThat(question(view, "OP-18").at("/gap/conditions/0/en").asText())
        .isEqualTo("AI functions that can be switched off");
    assertThat(question(view, "OP-16").at("/gap/conditions")).isEmpty();
    assertThat(question(view, "OP-16").at("/gap/clauses")).isNotEmpty();
    assertThat(question(view, "OP-26").at("/gap/noClause/nl").asText())
        .startsWith("Ervaring weegt mee");
    assertThat(question(view, "VP-01").path("gap").isNull()).isTrue();
    for (JsonNode question : view.findParents("called")) {
      if (question.path("scored").asBoolean()) {
        JsonNode gap = question.path("gap");
        assertThat(gap.path("clauses").size() + gap.path("conditions").size() > 0)
            .as(question.path("id").asText())
            .isNotEqualTo(gap.path("noClause").isObject());
      }
    }
  }

  @Test
  void aReviewerReadsItButDoesNotChangeIt() {
    Browser reviewer = tender.institution().reviewer();

    reviewer.get(tender.path("questionnaire")).expect(200);
    assertThat(
            reviewer
                .put(tender.path("questionnaire"), draft(Map.of(), null), "If-Match", "0")
                .problem())
        .isEqualTo("identity/not-allowed");
  }

  @Test
  void anotherInstitutionFindsNothing(RunningPortal portal) {
    Browser stranger = portal.newInstitution().purchaser();

    assertThat(stranger.get(tender.path("questionnaire")).problem())
        .isEqualTo("questionnaire/procurement-unknown");
    assertThat(stranger.post(tender.path("questionnaire/preview"), Map.of()).problem())
        .isEqualTo("questionnaire/procurement-unknown");
  }

  @Test
  void whatIsChosenIsKeptOnItsVersion() {
    String before = view().path("version").asText();
    Map<String, Object> chosen = draft(Map.of("OP-01", "SCORED", "OP-02", "INFORMATIVE"), null);

    var saved = tender.purchaser().put(tender.path("questionnaire"), chosen, "If-Match", before);

    assertThat(question(saved.expect(200).json(), "OP-01").path("mode").asText())
        .isEqualTo("SCORED");
    assertThat(question(saved.json(), "OP-02").path("mode").asText()).isEqualTo("INFORMATIVE");
    assertThat(question(saved.json(), "OP-02").path("share").isNull()).isTrue();
    assertThat(saved.header("ETag")).isEqualTo("\"" + saved.json().path("version").asText() + "\"");
    var stale = tender.purchaser().put(tender.path("questionnaire"), chosen, "If-Match", before);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.problem()).isEqualTo("questionnaire/stale-draft");
    assertThat(tender.purchaser().put(tender.path("questionnaire"), chosen).status())
        .isEqualTo(428);
  }

  @Test
  void aQuestionThatIsNotOptionalCanNotBeChosen() {
    var reply = save(draft(Map.of("RQ-01", "INFORMATIVE", "XX-1", "SCORED"), null));

    assertThat(reply.problem()).isEqualTo("questionnaire/optional-unknown");
    assertThat(reply.pointers()).containsExactly("/optional/RQ-01", "/optional/XX-1");
  }

  @Test
  void weightsThatDecideNothingAreRefused() {
    assertThat(save(draft(Map.of(), Map.of("privacy", 0))).problem())
        .isEqualTo("questionnaire/weights-refused");
    assertThat(save(draft(Map.of(), Map.of("privacy", -1))).problem())
        .isEqualTo("questionnaire/weights-refused");
    assertThat(save(draft(Map.of(), Map.of("charme", 1))).pointers())
        .containsExactly("/domainWeights");
  }

  @Test
  void fixedWeightsShowWhatEachSubjectIsWorth() {
    var view =
        save(draft(Map.of(), Map.of("privacy", 3, "oversight_rights", 1))).expect(200).json();

    assertThat(domain(view, "privacy").path("share").asText()).isEqualTo("75.0");
    assertThat(domain(view, "oversight_rights").path("share").asText()).isEqualTo("25.0");
    assertThat(domain(view, "conformity_risk").path("share").asText()).isEqualTo("0.0");
    assertThat(save(draft(Map.of(), null)).expect(200).json().path("fixedWeights").asBoolean())
        .isFalse();
  }

  @Test
  void thePreviewShowsTheQuestionsAsTheVendorGetsThemAndTakesNoAnswers() {
    tender.saveDraft(Map.of("OP-01", "SCORED"), Instant.now().plus(7, ChronoUnit.DAYS));
    String sheetId = preview();

    Sheet sheet = Sheet.withId(tender.purchaser(), sheetId);

    assertThat(sheet.question("OP-01").path("informative").asBoolean()).isFalse();
    assertThat(sheet.question("VP-01").at("/answer/value").isNull()).isTrue();
    assertThat(sheet.put("VP-01", Tender.answer("yes"), "If-Match", "0").problem())
        .isEqualTo("answering/writing-refused");
    assertThat(preview()).isEqualTo(sheetId);
  }

  @Test
  void anUnknownFieldIsRefusedByName() {
    var reply =
        tender
            .purchaser()
            .put(
                tender.path("questionnaire"),
                Map.of("optional", Map.of(), "issuedAt", "2026-01-01T00:00:00Z"),
                "If-Match",
                "0");

    assertThat(reply.pointers()).containsExactly("/issuedAt");
  }

  private String preview() {
    return tender
        .purchaser()
        .post(tender.path("questionnaire/preview"), Map.of())
        .expect(200)
        .json()
        .path("sheetId")
        .asText();
  }

  private Browser.Reply save(Map<String, Object> draft) {
    return tender
        .purchaser()
        .put(tender.path("questionnaire"), draft, "If-Match", view().path("version").asText());
  }

  private JsonNode view() {
    return tender.purchaser().get(tender.path("questionnaire")).expect(200).json();
  }

  private static Map<String, Object> draft(
      Map<String, String> optional, Map<String, Integer> domainWeights) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("optional", optional);
    draft.put("domainWeights", domainWeights);
    return draft;
  }

  private static JsonNode domain(JsonNode view, String id) {
    for (JsonNode domain : view.path("domains")) {
      if (domain.path("id").asText().equals(id)) {
        return domain;
      }
    }
    throw new NoSuchElementException(id);
  }

  private static JsonNode question(JsonNode view, String id) {
    for (JsonNode section : view.path("sections")) {
      for (JsonNode question : section.path("questions")) {
        if (question.path("id").asText().equals(id)) {
          return question;
        }
      }
    }
    throw new NoSuchElementException(id);
  }
}
