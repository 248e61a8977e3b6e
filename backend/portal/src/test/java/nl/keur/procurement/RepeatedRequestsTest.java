package nl.keur.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RepeatedRequestsTest {
  private static final Map<String, Object> HEAD =
      Map.of("title", "Nakijkhulp", "need", "Sneller nakijken", "language", "nl");

  @Test
  void openingADossierTwiceWithOneKeyOpensOne(RunningPortal portal) {
    Browser purchaser = portal.newInstitution().purchaser();
    String key = UUID.randomUUID().toString();

    var first = open(purchaser, HEAD, key).expect(201).json();
    var again = open(purchaser, HEAD, key).expect(201).json();
    var other = open(purchaser, HEAD, UUID.randomUUID().toString()).expect(201).json();

    assertThat(again).isEqualTo(first);
    assertThat(other.path("id")).isNotEqualTo(first.path("id"));
  }

  @Test
  void aKeyStandsForOneRequest(RunningPortal portal) {
    Browser purchaser = portal.newInstitution().purchaser();
    String key = UUID.randomUUID().toString();
    open(purchaser, HEAD, key).expect(201);
    Map<String, Object> changed = new HashMap<>(HEAD);
    changed.put("title", "Iets anders");

    assertThat(open(purchaser, changed, key).problem()).isEqualTo("kernel/idempotency-key-reused");
    assertThat(open(purchaser, HEAD, "1").problem()).isEqualTo("kernel/idempotency-key-unreadable");
  }

  @Test
  void addingAVendorTwiceWithOneKeyAddsOne(RunningPortal portal) {
    Browser purchaser = portal.newInstitution().purchaser();
    String path = "/api/procurements/" + EssayGrader.open(purchaser) + "/offers";
    String key = UUID.randomUUID().toString();
    Map<String, Object> vendor =
        Map.of(
            "vendorName", "Letterlicht",
            "systemName", "EssayWijzer",
            "contactName", "Noor de Wit",
            "contactEmail", "noor@leverancier.example");

    purchaser.post(path, vendor, "Idempotency-Key", key).expect(201);
    var again = purchaser.post(path, vendor, "Idempotency-Key", key).expect(201);

    assertThat(again.json().path("offers")).hasSize(1);
  }

  private static Browser.Reply open(Browser purchaser, Map<String, Object> head, String key) {
    return purchaser.post("/api/procurements", head, "Idempotency-Key", key);
  }
}
