package nl.keur.kernel;

import static nl.keur.schema.Tables.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.testing.AtOnce;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/**
 * Several people make the first row of the same thing at the same moment: one is saved, the others
 * are told so by a problem of that feature, and nobody meets an unexpected error.
 */
@DatabaseTest
class SavingAtOnceTest {
  private static final int PEOPLE = 6;
  private static final int ROUNDS = 4;

  private final RunningPortal portal;

  SavingAtOnceTest(RunningPortal portal) {
    this.portal = portal;
  }

  @Test
  void theFirstDraftOfAPurpose() throws Exception {
    Browser purchaser = portal.newInstitution().purchaser();
    for (int round = 0; round < ROUNDS; round++) {
      String path = "/api/procurements/" + EssayGrader.open(purchaser) + "/purpose";

      var replies =
          AtOnce.send(
              PEOPLE,
              person ->
                  purchaser.put(
                      path, Map.of("sentence", Map.of("who", "P" + person)), "If-Match", "0"));

      oneIsSaved(replies, 200, "purpose/stale-draft");
      JsonNode stale = refused(replies).getFirst().json();
      assertThat(stale.path("version").asInt()).isEqualTo(1);
    }
  }

  @Test
  void theNextVersionOfAPurpose() throws Exception {
    Browser purchaser = portal.newInstitution().purchaser();
    String id = EssayGrader.answered(purchaser);
    String path = "/api/procurements/" + id + "/purpose";
    EssayGrader.recordPurpose(purchaser, id);
    JsonNode purpose = purchaser.get(path).json().at("/draft/purpose").deepCopy();
    ((ObjectNode) purpose.path("decision")).put("overseer", "Toetsexpert");
    String sha256 =
        purchaser
            .put(path, purpose, "If-Match", "1")
            .expect(200)
            .json()
            .at("/draft/sha256")
            .asText();

    var replies =
        AtOnce.send(PEOPLE, person -> purchaser.post(path + "/record", Map.of("sha256", sha256)));

    oneIsSaved(replies, 201, "purpose/nothing-new");
    assertThat(purchaser.get(path).json().path("versions")).hasSize(2);
  }

  @Test
  void theFirstDraftOfAQuestionnaire() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Tender tender = Tender.opened(portal);

      var replies =
          AtOnce.send(
              PEOPLE,
              person -> {
                Map<String, Object> draft = new HashMap<>();
                draft.put("optional", Map.of());
                draft.put("deadline", "2035-01-0" + (person + 1) + "T12:00:00Z");
                return tender.purchaser().put(tender.path("questionnaire"), draft, "If-Match", "0");
              });

      oneIsSaved(replies, 200, "questionnaire/stale-draft");
    }
  }

  @Test
  void theFirstReviewOfAnAnswer() throws Exception {
    SubmittedOffer offer =
        SubmittedOffer.of(Tender.shared(portal), sheet -> sheet.answer("RQ-26", "certified"));

    var replies =
        AtOnce.send(
            PEOPLE,
            person ->
                offer.review("RQ-26", 0, Map.of("score", person % 5, "reason", "Zo gelezen")));

    oneIsSaved(replies, 200, "scoring/stale-review");
  }

  @Test
  void theFirstValuesOfAPackage() throws Exception {
    AwardedOffer offer = AwardedOffer.to(portal);

    var replies =
        AtOnce.send(
            PEOPLE,
            person ->
                offer
                    .manager()
                    .put(
                        offer.path("/details"),
                        Map.of(
                            "language", "nl",
                            "agreementReference", "Overeenkomst " + person,
                            "institutionPrivacyContact", "fg@school.example",
                            "vendorPrivacyContact", "privacy@leverancier.example"),
                        "If-Match",
                        "0"));

    oneIsSaved(replies, 200, "contract/stale-package");
  }

  @Test
  void severalSystemsOfOneNewVendor() throws Exception {
    Tender tender = Tender.opened(portal);

    var replies =
        AtOnce.send(
            PEOPLE,
            person ->
                tender
                    .purchaser()
                    .post(
                        tender.path("offers"),
                        Map.of(
                            "vendorName", "Letterlicht",
                            "systemName", "Systeem " + person,
                            "contactName", "Noor de Wit",
                            "contactEmail", "noor@leverancier.example")));

    assertThat(replies).extracting(Browser.Reply::status).containsOnly(201);
    assertThat(tender.purchaser().get(tender.path("")).json().path("offers")).hasSize(PEOPLE);
    UUID institution = tender.institution().institution().id();
    int vendors =
        portal
            .bean(Transactions.class)
            .read(
                () ->
                    portal
                        .bean(DSLContext.class)
                        .fetchCount(VENDOR, VENDOR.ORGANISATION_ID.eq(institution)));
    assertThat(vendors).isEqualTo(1);
  }

  @Test
  void theTeamOfAProcurement() throws Exception {
    Tender tender = Tender.opened(portal);
    String person =
        tender.purchaser().get("/api/session").expect(200).json().at("/person/id").asText();

    var replies =
        AtOnce.send(
            PEOPLE,
            number ->
                tender
                    .purchaser()
                    .put(
                        tender.path("team"),
                        Map.of("team", List.of(Map.of("personId", person, "raci", "ACCOUNTABLE"))),
                        "If-Match",
                        "1"));

    assertThat(replies).extracting(Browser.Reply::status).doesNotContain(500);
  }

  private static void oneIsSaved(List<Browser.Reply> replies, int saved, String otherwise) {
    assertThat(replies).extracting(Browser.Reply::status).containsOnlyOnce(saved);
    assertThat(refused(replies))
        .hasSize(PEOPLE - 1)
        .extracting(Browser.Reply::problem)
        .containsOnly(otherwise);
  }

  private static List<Browser.Reply> refused(List<Browser.Reply> replies) {
    return replies.stream().filter(reply -> reply.status() >= 400).toList();
  }
}
