package nl.keur.audit;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.keur.kernel.Sha256;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.RunningPortal.TestInstitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as an administrator reads, checks and exports it. */
@DatabaseTest
class ReadingTheLogTest {
  private static final String FORMULA = "=HYPERLINK(\"http://x.example\")";

  private final RunningPortal portal;
  private final TestInstitution institution;
  private final Browser administrator;
  private final String procurement;

  ReadingTheLogTest(RunningPortal portal) {
    this.portal = portal;
    this.institution = portal.newInstitution();
    this.administrator = institution.administrator();
    this.procurement = EssayGrader.open(institution.purchaser());
    administrator
        .post(
            "/api/people",
            Map.of(
                "name",
                FORMULA,
                "email",
                UUID.randomUUID() + "@school.example",
                "roles",
                Set.of("ADMINISTRATOR")))
        .expect(201);
  }

  @Test
  void onlyAnAdministratorReadsIt() {
    for (String path : List.of("", "/choices", "/check")) {
      assertThat(institution.purchaser().get("/api/log" + path).problem())
          .isEqualTo("identity/not-allowed");
    }
    assertThat(institution.purchaser().post("/api/log/export", Map.of()).problem())
        .isEqualTo("identity/not-allowed");
    assertThat(portal.visitor().get("/api/log").status()).isEqualTo(401);
  }

  @Test
  void whatHappenedStandsInItInPlainWordsLatestFirst() {
    JsonNode log = log("");

    assertThat(sentences(log))
        .anyMatch(words -> words.matches("Medewerker \\d+ heeft het dossier geopend\\."));
    assertThat(log.path("lines").findValuesAsText("sequence"))
        .first()
        .isEqualTo(log.path("total").asText());
    assertThat(log.at("/lines/0/sentence/en").asText()).endsWith("added a colleague.");
  }

  @Test
  void itIsSearchedByWhoWhatSubjectProcurementAndPeriod() {
    assertThat(sentences(log("?action=ProcurementOpened"))).hasSize(1);
    assertThat(sentences(log("?procurement=" + procurement))).hasSize(1);
    assertThat(sentences(log("?subject=procurement"))).hasSize(1);
    assertThat(log("?from=2020-01-01&to=2020-12-31").path("total").asInt()).isZero();
    assertThat(log("?from=2020-01-01&to=2999-12-31").path("total").asInt())
        .isEqualTo(log("").path("total").asInt());
    assertThat(log("?who=nobody-with-this-name").path("total").asInt()).isZero();
    assertThat(sentences(log("?who=medewerker&action=ProcurementOpened"))).hasSize(1);
    assertThat(administrator.get("/api/log?page=0").status()).isEqualTo(400);
  }

  @Test
  void whatCanBeSearchedForHasWordsAndIsOfTheInstitutionAlone() {
    JsonNode choices = administrator.get("/api/log/choices").expect(200).json();
    assertThat(choices.path("actions").findValuesAsText("action"))
        .contains("SignedIn", "OfferAwarded");
    assertThat(choices.path("subjects").findValuesAsText("kind")).contains("offer", "person");
    assertThat(choices.path("procurements").findValuesAsText("id")).containsExactly(procurement);

    Browser other = portal.newInstitution().administrator();
    assertThat(other.get("/api/log/choices").expect(200).json().path("procurements")).isEmpty();
  }

  @Test
  void nothingOfAnotherInstitutionIsInIt() {
    Browser other = portal.newInstitution().administrator();

    JsonNode log = other.get("/api/log?procurement=" + procurement).expect(200).json();

    assertThat(log.path("total").asInt()).isZero();
    assertThat(other.get("/api/log").text()).doesNotContain("dossier");
  }

  @Test
  void theCheckSaysThatTheChainIsWholeAndWhereItIsNot() {
    portal.bean(Anchors.class).add();
    JsonNode whole = administrator.get("/api/log/check").expect(200).json();
    assertThat(whole.path("wrong").isNull()).isTrue();
    assertThat(whole.path("noted").asInt()).isPositive();

    portal.tamper(
        jooq ->
            jooq.update(AUDIT_EVENT)
                .set(AUDIT_EVENT.ACTION, "SheetReopened")
                .where(AUDIT_EVENT.ORGANISATION_ID.eq(institution.institution().id()))
                .and(AUDIT_EVENT.SEQUENCE.eq(2L))
                .execute());

    JsonNode wrong = administrator.get("/api/log/check").expect(200).json();
    assertThat(wrong.path("wrong").asText()).isEqualTo("CHANGED");
    assertThat(wrong.path("wrongAt").asInt()).isEqualTo(2);
  }

  @Test
  void theExportCanBeCheckedWithoutThePortalAndStandsInTheLog(@TempDir Path folder)
      throws IOException {
    var reply = administrator.post("/api/log/export", Map.of()).expect(200);

    assertThat(reply.header("Content-Disposition")).contains("audit-log.zip");
    Map<String, String> files = unpacked(reply.bytes());
    assertThat(files).containsOnlyKeys("audit.jsonl", "audit.csv", "heads.jsonl", "README.txt");
    List<String> rows = files.get("audit.jsonl").lines().toList();
    String previous = AuditRow.NONE;
    for (String row : rows) {
      assertThat(row).contains("\"previous_sha256\":\"" + previous + "\"");
      previous = Sha256.of(row);
    }
    assertThat(rows.getLast()).contains("LogExported");
    assertThat(files.get("heads.jsonl")).contains(previous);
    assertThat(files.get("audit.csv")).contains("heeft het dossier geopend");

    Path archive = folder.resolve("export.zip");
    Files.write(archive, reply.bytes());
    assertThat(NotedHeads.read(archive)).hasSize(rows.size() + 1);
    assertThat(sentences(log("?action=LogExported"))).hasSize(1);
  }

  @Test
  void aSpreadsheetTakesNoNameForAFormula() {
    assertThat(Csv.line(List.of("=1+1", "@x", "\t=1", "\uFF1D1", "a \"b\"", "-2", "+3", "4")))
        .isEqualTo(
            "\"'=1+1\",\"'@x\",\"'\t=1\",\"'\uFF1D1\",\"a \"\"b\"\"\",\"'-2\",\"'+3\",\"4\"\r\n");
  }

  private JsonNode log(String search) {
    return administrator.get("/api/log" + search).expect(200).json();
  }

  private static List<String> sentences(JsonNode log) {
    return log.path("lines").findValues("sentence").stream()
        .map(sentence -> sentence.path("nl").asText())
        .toList();
  }

  private static Map<String, String> unpacked(byte[] archive) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
