package nl.keur.bench;

import java.util.Map;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P1 in small form: saving one answer over HTTP, beside a bare write on the same server. */
@DatabaseTest
@Tag("bench")
class AutosaveBenchmark {
  private static final int RUNS = 300;

  @Test
  void savingAnAnswerBesideABareWrite(RunningPortal portal) throws Exception {
    var institution = portal.newInstitution();
    Browser purchaser = institution.purchaser();
    String procurement =
        purchaser
            .post("/api/procurements", Map.of("title", "Meting", "need", "Meten", "language", "nl"))
            .expect(201)
            .json()
            .path("id")
            .asText();
    Sheet intake = Sheet.of(purchaser, procurement, "INTAKE");
    int[] version = {0};
    Measured autosave =
        Measured.of(
            "P1 autosave",
            RUNS / 3,
            RUNS,
            () ->
                intake
                    .put(
                        "IN-02",
                        Map.of("value", version[0] % 2 == 0 ? "adults" : "from_16"),
                        "If-Match",
                        Integer.toString(version[0]++))
                    .expect(200));
    String bare = "/bench/bare/" + institution.institution().id();
    Measured reference =
        Measured.of(
            "bare write", RUNS / 3, RUNS, () -> portal.visitor().post(bare, Map.of()).expect(200));
    System.out.println(autosave.beside(reference) + " | " + System.getProperty("test.db", "h2"));
  }
}
