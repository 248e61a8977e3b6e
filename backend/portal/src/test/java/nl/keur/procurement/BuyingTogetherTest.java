package nl.keur.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.JointTender;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.RunningPortal.TestInstitution;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

/** A body buys for institutions: each reads along, and makes its own contract. */
@DatabaseTest
class BuyingTogetherTest {
  private static final List<String> OF_A_PROCUREMENT =
      List.of(
          "",
          "/access",
          "/tasks",
          "/events",
          "/participants",
          "/questionnaire",
          "/classification",
          "/comparison",
          "/award",
          "/purpose");
  private static final List<String> OF_AN_OFFER =
      List.of("/access", "/scorecard", "/classification", "/purpose", "/package");

  @Test
  void aParticipantReadsEverythingOfTheProcurementAndNobodyElseDoes(RunningPortal portal) {
    AwardedOffer offer = AwardedOffer.withPurpose(portal);
    JointTender joint = JointTender.of(portal, offer.tender());
    TestInstitution participant = portal.newInstitution();
    joint.join(participant).expect(201);
    Browser reader = participant.reviewer();
    Browser stranger = portal.newInstitution().purchaser();

    for (String rest : OF_A_PROCUREMENT) {
      reader.get(offer.tender().path("") + rest).expect(200);
      sameAsUnknown(stranger, "/api/procurements/", offer.tender().id(), rest);
    }
    for (String rest : OF_AN_OFFER) {
      reader.get("/api/offers/" + offer.offerId() + rest).expect(200);
      sameAsUnknown(stranger, "/api/offers/", offer.offerId(), rest);
    }
    String sheet =
        offer.tender().purchaser().get(offer.tender().path("")).json().at("/sheets/0/id").asText();
    assertThat(reader.get("/api/sheets/" + sheet).expect(200).text()).contains("U leest mee");
    sameAsUnknown(stranger, "/api/sheets/", sheet, "");
    sameAsUnknown(stranger, "/api/sheets/", sheet, "/check");
  }

  private static void sameAsUnknown(Browser stranger, String before, String id, String rest) {
    Browser.Reply foreign = stranger.get(before + id + rest);
    Browser.Reply unknown = stranger.get(before + UUID.randomUUID() + rest);
    assertThat(foreign.status()).as(before + rest).isEqualTo(unknown.status());
    assertThat(foreign.text()).as(before + rest).isEqualTo(unknown.text());
    if (!rest.equals("/events")) {
      assertThat(foreign.status()).as(before + rest).isEqualTo(404);
    }
  }

  @Test
  void theProcurementStandsInTheListOfTheParticipantWithWhoBuysIt(RunningPortal portal) {
    JointTender joint = JointTender.of(portal, Tender.opened(portal));
    TestInstitution participant = portal.newInstitution();
    joint.join(participant).expect(201);

    JsonNode line = participant.reviewer().get("/api/procurements").json().at("/procurements/0");

    assertThat(line.path("id").asText()).isEqualTo(joint.tender().id());
    assertThat(line.path("keeper").asText())
        .isEqualTo(joint.tender().institution().institution().name());
  }

  @Test
  void aParticipantChangesNothingOfIt(RunningPortal portal) {
    AwardedOffer offer = AwardedOffer.to(portal);
    Tender tender = offer.tender();
    TestInstitution participant = portal.newInstitution();
    JointTender.of(portal, tender).join(participant).expect(201);
    Browser purchaser = participant.purchaser();
    Browser manager = participant.contractManager();
    String sheet = purchaser.get(tender.path("")).json().at("/sheets/0/id").asText();

    assertThat(purchaser.post(tender.path("decisions"), Tender.go()).status()).isEqualTo(403);
    assertThat(purchaser.put(tender.path("team"), Map.of("team", List.of())).status())
        .isEqualTo(403);
    assertThat(purchaser.delete("/api/sheets/" + sheet + "/completion").status()).isEqualTo(404);
    assertThat(
            purchaser
                .put(
                    "/api/sheets/" + sheet + "/answers/IN-01",
                    Tender.answer("yes"),
                    "If-Match",
                    "1")
                .status())
        .isEqualTo(404);
    assertThat(
            manager
                .post(
                    "/api/offers/" + offer.offerId() + "/purpose/agreement",
                    Map.of("sha256", "ab".repeat(32)))
                .status())
        .isIn(400, 404);
  }

  @Test
  void eachParticipantFreezesItsOwnContractAndUsesItsOwnSystem(RunningPortal portal) {
    AwardedOffer offer = AwardedOffer.withPurpose(portal);
    JointTender joint = JointTender.of(portal, offer.tender());
    TestInstitution first = portal.newInstitution();
    TestInstitution second = portal.newInstitution();
    joint.join(first).expect(201);
    joint.join(second).expect(201);
    AwardedOffer ofFirst = offer.as(first.contractManager());
    AwardedOffer ofSecond = offer.as(second.contractManager());

    ofFirst.completePackage();
    ofFirst.freeze().expect(200);
    ofSecond.describe().expect(200);

    assertThat(ofFirst.manager().get(offer.path(".json")).expect(200).text())
        .contains(first.institution().name())
        .doesNotContain(second.institution().name());
    assertThat(stages(offer)).containsExactlyInAnyOrder("FROZEN", "DRAFT");
    assertThat(ofFirst.manager().get("/api/systems").json().path("systems")).hasSize(1);
    assertThat(ofSecond.manager().get("/api/systems").json().path("systems")).isEmpty();
    assertThat(offer.manager().get("/api/systems").json().path("systems")).isEmpty();
    assertThat(ofSecond.read().path("frozen").isNull()).isTrue();
    String system = ofFirst.manager().get("/api/systems").json().at("/systems/0/id").asText();
    ofFirst.manager().get("/api/systems/" + system).expect(200);
    ofSecond.manager().get("/api/systems/" + system).expect(404);
    String report =
        ofFirst
            .manager()
            .post("/api/systems/" + system + "/change-reports", Map.of())
            .expect(201)
            .json()
            .at("/report/id")
            .asText();
    ofFirst.manager().get("/api/change-reports/" + report).expect(200);
    offer.manager().get("/api/change-reports/" + report).expect(404);
  }

  private static List<String> stages(AwardedOffer offer) {
    return AwardedOffer.texts(
        offer.tender().purchaser().get(offer.tender().path("packages")).expect(200).json(),
        "/stage");
  }

  @Test
  void aCodeLetsAnInstitutionTakePartOnceAndACodeThatWasReplacedDoesNot(RunningPortal portal) {
    JointTender joint = JointTender.of(portal, Tender.opened(portal));
    TestInstitution participant = portal.newInstitution();
    String old = JointTender.codeOf(participant);
    String code = JointTender.codeOf(participant);

    assertThat(joint.join(old).problem()).isEqualTo("procurement/join-code-unknown");
    assertThat(joint.join("K7QF-2MXD-9TRB").problem()).isEqualTo("procurement/join-code-unknown");
    joint.join(" " + code.toLowerCase().replace("-", " ")).expect(201);
    assertThat(joint.join(code).problem()).isEqualTo("procurement/already-takes-part");
  }

  @Test
  void codesAreGuessedSeldomAndTheRightOneWorksAfterAFewMistakes(RunningPortal portal) {
    JointTender joint = JointTender.of(portal, Tender.opened(portal));
    String wrong = "K7QF-2MXD-9TRB";
    joint.join(wrong);
    joint.join(portal.newInstitution()).expect(201);

    List<String> problems = Stream.generate(() -> joint.join(wrong).problem()).limit(25).toList();

    assertThat(problems)
        .startsWith("procurement/join-code-unknown")
        .endsWith("kernel/too-many-tries");
  }

  @Test
  void onlyABodyHasParticipants(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    String code = JointTender.codeOf(portal.newInstitution());

    assertThat(
            tender
                .purchaser()
                .post(tender.path("participants"), Map.of("joinCode", code))
                .problem())
        .isEqualTo("procurement/not-a-joint-body");
  }

  @Test
  void whoIsTakenOffReadsNothingAtTheNextRequest(RunningPortal portal) {
    JointTender joint = JointTender.of(portal, Tender.opened(portal));
    TestInstitution participant = portal.newInstitution();
    joint.join(participant).expect(201);
    Browser reader = participant.reviewer();
    reader.get(joint.tender().path("")).expect(200);

    joint
        .tender()
        .purchaser()
        .delete(joint.tender().path("participants/" + participant.institution().id()))
        .expect(204);

    reader.get(joint.tender().path("")).expect(404);
    assertThat(reader.get("/api/procurements").json().path("total").asInt()).isZero();
  }

  @Test
  void afterTheAwardParticipantsStay(RunningPortal portal) {
    AwardedOffer offer = AwardedOffer.to(portal);
    TestInstitution participant = portal.newInstitution();
    JointTender.of(portal, offer.tender()).join(participant).expect(201);

    assertThat(
            offer
                .tender()
                .purchaser()
                .delete(offer.tender().path("participants/" + participant.institution().id()))
                .problem())
        .isEqualTo("procurement/participant-stays");
  }
}
