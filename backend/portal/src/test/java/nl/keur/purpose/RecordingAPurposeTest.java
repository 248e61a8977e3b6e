package nl.keur.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.RunningPortal.TestInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RecordingAPurposeTest {
  private TestInstitution institution;
  private Browser purchaser;

  @BeforeEach
  void setUp(RunningPortal portal) {
    institution = portal.newInstitution();
    purchaser = institution.purchaser();
  }

  @Test
  void theDraftStartsFromTheAnswers() {
    JsonNode read = read(EssayGrader.answered(purchaser));
    JsonNode draft = read.path("draft");

    assertThat(read.path("procurementTitle").asText()).isEqualTo("Nakijkhulp voor essays");
    assertThat(draft.path("version").asInt()).isZero();
    assertThat(draft.at("/purpose/sentence/who").asText()).isEqualTo("Een examinator");
    assertThat(draft.at("/purpose/classification/annexIii/0").asText()).isEqualTo("3b");
    assertThat(draft.at("/purpose/excludedUses")).hasSize(2);
    assertThat(draft.at("/findings").findValuesAsText("pointer")).contains("/groups");
    assertThat(draft.at("/choices/outputRole/1/label/en").asText()).isEqualTo("advice or a signal");
  }

  @Test
  void whatSaysTooLittleIsNotRecordedAndNamesWhatToComplete() {
    String id = EssayGrader.answered(purchaser);

    var reply = record(id, read(id).at("/draft/sha256").asText());

    assertThat(reply.problem()).isEqualTo("purpose/incomplete");
    assertThat(reply.pointers()).contains("/groups", "/setting/language");
    assertThat(reply.json().at("/errors/0/detail/nl").asText()).isNotBlank();
  }

  @Test
  void aCompletePurposeIsRecordedAndALaterVersionPointsBack() {
    String id = EssayGrader.answered(purchaser);
    String first = recordCompleted(id).at("/versions/0/sha256").asText();

    ObjectNode purpose = (ObjectNode) read(id).at("/draft/purpose");
    ((ObjectNode) purpose.path("decision")).put("overseer", "Toetsexpert");
    save(id, 1, purpose).expect(200);
    JsonNode versions =
        record(id, read(id).at("/draft/sha256").asText()).expect(201).json().path("versions");

    assertThat(versions).hasSize(2);
    assertThat(versions.at("/0/previousSha256").isNull()).isTrue();
    assertThat(versions.at("/1/previousSha256").asText()).isEqualTo(first);
    assertThat(versions.at("/1/number").asInt()).isEqualTo(2);
    assertThat(versions.at("/1/signatures/0/name").asText()).startsWith("Medewerker");
  }

  @Test
  void theSameTextIsNotRecordedTwice() {
    String id = EssayGrader.answered(purchaser);
    JsonNode recorded = recordCompleted(id);

    assertThat(recorded.path("recordable").asBoolean()).isFalse();
    assertThat(record(id, recorded.at("/draft/sha256").asText()).problem())
        .isEqualTo("purpose/nothing-new");
  }

  @Test
  void aTextThatSomebodyDidNotReadIsNotRecorded() {
    String id = EssayGrader.answered(purchaser);

    assertThat(record(id, "0".repeat(64)).problem()).isEqualTo("purpose/another-text");
  }

  @Test
  void savingOnAnOldVersionIsRefusedAndNamesTheVersionThatStands() {
    String id = EssayGrader.answered(purchaser);
    JsonNode purpose = read(id).at("/draft/purpose");
    save(id, 0, purpose).expect(200);

    var reply = save(id, 0, purpose);

    assertThat(reply.problem()).isEqualTo("purpose/stale-draft");
    assertThat(reply.json().path("version").asInt()).isEqualTo(1);
    assertThat(purchaser.put("/api/procurements/" + id + "/purpose", purpose).problem())
        .isEqualTo("kernel/version-missing");
  }

  @Test
  void anIncompletePurposeIsSavedAndAnUnknownFieldIsRefused() {
    String id = EssayGrader.answered(purchaser);

    save(id, 0, Map.of("sentence", Map.of("who", "Een examinator"))).expect(200);

    assertThat(read(id).at("/draft/purpose/sentence/what").asText()).isEmpty();
    assertThat(save(id, 1, Map.of("goal", "x")).status()).isEqualTo(400);
    assertThat(save(id, 1, Map.of("minors", "x".repeat(61))).pointers()).containsExactly("/minors");
  }

  @Test
  void aReviewerReadsItAndDoesNotChangeIt(RunningPortal portal) {
    String id = EssayGrader.answered(purchaser);
    String path = "/api/procurements/" + id + "/purpose";
    Browser reviewer = institution.reviewer();

    reviewer.get(path).expect(200);

    assertThat(reviewer.put(path, Map.of(), "If-Match", "0").problem())
        .isEqualTo("identity/not-allowed");
    assertThat(portal.newInstitution().purchaser().get(path).problem())
        .isEqualTo("purpose/procurement-unknown");
  }

  private JsonNode recordCompleted(String id) {
    save(id, 0, EssayGrader.completedPurpose(read(id).at("/draft/purpose"))).expect(200);
    return record(id, read(id).at("/draft/sha256").asText()).expect(201).json();
  }

  private JsonNode read(String id) {
    return purchaser.get("/api/procurements/" + id + "/purpose").expect(200).json();
  }

  private Browser.Reply save(String id, int basedOn, Object purpose) {
    return purchaser.put(
        "/api/procurements/" + id + "/purpose", purpose, "If-Match", Integer.toString(basedOn));
  }

  private Browser.Reply record(String id, String sha256) {
    return purchaser.post("/api/procurements/" + id + "/purpose/record", Map.of("sha256", sha256));
  }

  static List<String> pointers(JsonNode findings) {
    return findings.findValuesAsText("pointer");
  }
}
