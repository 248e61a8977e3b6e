package nl.keur.retention;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.keur.kernel.Transactions;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EndedFile;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.JointTender;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@DatabaseTest
class KeepingAFileTest {
  private static final Map<String, Object> REASON = Map.of("reason", "Er is geen geld voor.");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private final RunningPortal portal;

  KeepingAFileTest(RunningPortal portal) {
    this.portal = portal;
  }

  @Test
  void aFileIsKeptAsTheInstitutionDoesUnlessTheProcurementHasItsOwnPeriod() {
    Tender tender = Tender.opened(portal);
    assertThat(read(tender).at("/usual/months").asInt()).isEqualTo(84);
    assertThat(read(tender).at("/usual/chosen").asBoolean()).isFalse();

    tender
        .institution()
        .administrator()
        .put("/api/retention", Map.of("months", 36, "reason", "Selectielijst 2027"))
        .expect(200);
    assertThat(read(tender).at("/usual/months").asInt()).isEqualTo(36);

    tender
        .purchaser()
        .put(tender.path("retention"), Map.of("months", 24, "reason", "Kort project"))
        .expect(200);
    assertThat(read(tender).at("/own/reason").asText()).isEqualTo("Kort project");
    tender.purchaser().delete(tender.path("retention")).expect(200);
    assertThat(read(tender).path("own").isNull()).isTrue();
  }

  @Test
  void theListGivesNoticeBeforehandAndAPersonErasesOrKeepsLonger() {
    Tender tender = Tender.opened(portal);
    Browser administrator = tender.institution().administrator();
    assertThat(administrator.post(tender.path("erasure"), Map.of()).problem())
        .isEqualTo("retention/not-ended");
    tender.purchaser().post(tender.path("closing"), REASON).expect(200);
    assertThat(read(tender).path("eraseOn").asText()).isEqualTo(TODAY.plusMonths(84).toString());
    assertThat(ended(administrator).path("status").asText()).isEqualTo("KEPT");
    assertThat(administrator.post(tender.path("erasure"), Map.of()).problem())
        .isEqualTo("retention/too-early");
    assertThat(task(tender).path("status").asText()).isEqualTo("WHEN_NEEDED");

    EndedFile.kept(portal, tender.id(), Period.ofMonths(83));
    assertThat(ended(administrator).path("status").asText()).isEqualTo("NOTICED");
    assertThat(task(tender).path("status").asText()).isEqualTo("NOT_STARTED");
    EndedFile.kept(portal, tender.id(), Period.ofMonths(2));
    assertThat(ended(administrator).path("status").asText()).isEqualTo("DUE");

    assertThat(keep(administrator, tender, TODAY.minusMonths(3)).problem())
        .isEqualTo("retention/not-longer");
    keep(administrator, tender, TODAY.plusYears(1)).expect(200);
    assertThat(ended(administrator).path("status").asText()).isEqualTo("KEPT");
    assertThat(ended(administrator).at("/kept/reason").asText()).isEqualTo("Een geschil");
    EndedFile.kept(portal, tender.id(), Period.ofYears(2));
    administrator.post(tender.path("erasure"), Map.of()).expect(201);
    assertThat(administrator.post(tender.path("erasure"), Map.of()).status()).isEqualTo(404);
    assertThat(administrator.get("/api/retention").json().path("ended")).isEmpty();
  }

  @Test
  void nobodyClosesWhileVendorsAnswerOrTwiceOrOpensWhatIsOpen() {
    Tender tender = Tender.opened(portal);
    assertThat(tender.purchaser().delete(tender.path("closing")).problem())
        .isEqualTo("retention/not-closed");
    tender.purchaser().post(tender.path("closing"), REASON).expect(200);
    assertThat(tender.purchaser().post(tender.path("closing"), REASON).problem())
        .isEqualTo("retention/closed-already");

    assertThat(
            Tender.shared(portal)
                .purchaser()
                .post(Tender.shared(portal).path("closing"), REASON)
                .problem())
        .isEqualTo("retention/still-answering");
  }

  @Test
  void aVendorAndItsPeopleStayWhileAnotherFileHasThem() {
    Tender erased = Tender.opened(portal);
    Browser purchaser = erased.purchaser();
    Map<String, Object> offer =
        Map.of(
            "vendorName", "Letterlicht",
            "systemName", "EssayWijzer",
            "contactName", "Noor",
            "contactEmail", "noor@letterlicht.example");
    purchaser.post(erased.path("offers"), offer).expect(201);
    JsonNode other =
        purchaser
            .post(
                "/api/procurements",
                Map.of("title", "Nog een", "need", "Ook nodig", "language", "nl"))
            .expect(201)
            .json();
    String path = "/api/procurements/" + other.path("id").asText();
    purchaser.post(path + "/offers", offer).expect(201);
    purchaser.post(erased.path("closing"), REASON).expect(200);
    EndedFile.kept(portal, erased.id(), Period.ofYears(8));

    erased.institution().administrator().post(erased.path("erasure"), Map.of()).expect(201);

    assertThat(purchaser.get(path).expect(200).json().at("/offers/0/vendorName").asText())
        .isEqualTo("Letterlicht");
  }

  @Test
  void aParticipantReadsHowTheFileIsKeptAndItsLogSaysThatItIsGone() {
    JointTender joint = JointTender.of(portal, Tender.opened(portal));
    Tender tender = joint.tender();
    RunningPortal.TestInstitution participant = portal.newInstitution();
    joint.join(participant).expect(201);
    Browser reader = participant.purchaser();
    tender.purchaser().post(tender.path("closing"), REASON).expect(200);
    assertThat(reader.get(tender.path("retention")).expect(200).json().path("status").asText())
        .isEqualTo("KEPT");
    assertThat(reader.post(tender.path("closing"), REASON).status()).isEqualTo(403);
    EndedFile.kept(portal, tender.id(), Period.ofYears(8));

    tender.institution().administrator().post(tender.path("erasure"), Map.of()).expect(201);

    assertThat(participant.administrator().get("/api/log").expect(200).text())
        .contains("heeft het dossier van de inkoop gewist");
    assertThat(participant.administrator().get("/api/log/check").json().path("wrong").isNull())
        .isTrue();
  }

  @Test
  void aFileStaysWhileASystemOfSomebodyElseIsInUse() {
    Tender tender = AwardedOffer.frozen(portal).tender();
    UUID participant = portal.newInstitution().institution().id();
    portal
        .bean(Transactions.class)
        .run(
            () ->
                portal
                    .bean(DSLContext.class)
                    .update(AI_SYSTEM)
                    .set(AI_SYSTEM.ORGANISATION_ID, participant)
                    .where(AI_SYSTEM.PROCUREMENT_ID.eq(UUID.fromString(tender.id())))
                    .execute());

    assertThat(read(tender).path("inUse").asInt()).isEqualTo(1);
    assertThat(tender.purchaser().post(tender.path("closing"), REASON).problem())
        .isEqualTo("retention/system-in-use");
    assertThat(
            tender.institution().administrator().post(tender.path("erasure"), Map.of()).problem())
        .isEqualTo("retention/system-in-use");
  }

  @Test
  void whoWasInAsAVendorIsOutWhenTheFileIsGone() {
    Tender tender = Tender.sent(portal);
    InvitedVendor vendor = tender.vendor();
    SubmittedOffer.passDeadline(portal, tender);
    tender.purchaser().post(tender.path("closing"), REASON).expect(200);
    EndedFile.kept(portal, tender.id(), Period.ofYears(8));

    tender.institution().administrator().post(tender.path("erasure"), Map.of()).expect(201);

    assertThat(vendor.browser().get(vendor.path("request")).status()).isEqualTo(401);
  }

  private static JsonNode read(Tender tender) {
    return tender.purchaser().get(tender.path("retention")).expect(200).json();
  }

  private static JsonNode ended(Browser administrator) {
    return administrator.get("/api/retention").expect(200).json().at("/ended/0");
  }

  private static JsonNode task(Tender tender) {
    for (JsonNode step : tender.purchaser().get(tender.path("tasks")).expect(200).json()) {
      for (JsonNode task : step.path("tasks")) {
        if (task.path("kind").asText().equals("RETENTION")) {
          return task;
        }
      }
    }
    throw new AssertionError("No such task");
  }

  private static Browser.Reply keep(Browser browser, Tender tender, LocalDate until) {
    return browser.post(
        tender.path("postponement"), Map.of("until", until.toString(), "reason", "Een geschil"));
  }
}
