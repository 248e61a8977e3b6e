package nl.keur.questionnaire;

import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.VENDOR;
import static nl.keur.schema.Tables.VENDOR_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.keur.kernel.Transactions;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** People of a vendor: who comes in, who may submit and agree, and whose name stands where. */
@DatabaseTest
class WorkingAsAVendorTest {
  private static final String COLLEAGUE = "Bram Bakker";

  private final RunningPortal portal;
  private final Tender tender;

  WorkingAsAVendorTest(RunningPortal portal) {
    this.portal = portal;
    this.tender = Tender.shared(portal);
  }

  @Test
  void theInvitedContactMayDoEverythingAndTheSessionSaysWhoItIs() {
    var vendor = tender.vendor();

    JsonNode session = vendor.browser().get("/api/session").json().path("vendor");

    assertThat(session.path("personName").asText()).isEqualTo("Noor de Wit");
    assertThat(session.path("personEmail").asText()).isEqualTo(vendor.email());
    assertThat(session.path("signatory").asBoolean()).isTrue();
  }

  @Test
  void aColleagueComesInWithAnOwnLinkAndAnOwnCodeAndThePurchaserSeesWhoIsIn() {
    var vendor = tender.vendor();
    var colleague = colleague(vendor, true);
    assertThat(person(vendor, COLLEAGUE).path("status").asText()).isEqualTo("SENT");

    comeIn(colleague, vendor);

    JsonNode seen = person(vendor, COLLEAGUE);
    assertThat(seen.path("status").asText()).isEqualTo("JOINED");
    assertThat(seen.path("invitedBy").asText()).isEqualTo("Noor de Wit");
    assertThat(seen.path("joinedAt").asText()).isNotBlank();
    assertThat(seen.path("expiresAt").asText()).isNotBlank();
    assertThat(colleague.browser().get("/api/session").json().at("/vendor/personName").asText())
        .isEqualTo(COLLEAGUE);
    assertThat(person(vendor, "Noor de Wit").path("invitedBy").isNull()).isTrue();
  }

  @Test
  void theColleaguesLinkDoesNotLetTheContactInAndTheOtherWayRound() {
    var vendor = tender.vendor();
    var colleague = colleague(vendor, false);
    int before = vendor.codes().size();

    colleague.askCode(vendor.email()).expect(204);

    assertThat(vendor.codes()).hasSize(before);
  }

  @Test
  void whoAnsweredAndWhoSubmittedStandsEverywhereByName() {
    var vendor = tender.vendor();
    vendor.answerMandatory().sheet().answer("VP-03", "full");
    var colleague = comeIn(colleague(vendor, true), vendor);
    colleague.sheet().answer("RQ-06", "provider");

    JsonNode receipt =
        colleague
            .submit(COLLEAGUE, colleague.gaps(), UUID.randomUUID().toString())
            .expect(201)
            .json();

    assertThat(receipt.path("submittedBy").asText()).isEqualTo(COLLEAGUE);
    assertThat(vendor.request().at("/receipt/submittedBy").asText()).isEqualTo(COLLEAGUE);
    assertThat(savedBy(vendor.browser(), vendor, "VP-03")).isEqualTo("Noor de Wit");
    assertThat(savedBy(vendor.browser(), vendor, "RQ-06")).isEqualTo(COLLEAGUE);
    assertThat(savedBy(tender.purchaser(), vendor, "RQ-06")).isEqualTo(COLLEAGUE);
    JsonNode purpose =
        tender.purchaser().get("/api/offers/" + vendor.offerId() + "/purpose").expect(200).json();
    assertThat(purpose.findValuesAsText("name")).contains(COLLEAGUE);
    assertThat(timeline()).contains(COLLEAGUE + " heeft de antwoorden van");
  }

  @Test
  void whoMayOnlyAnswerNeitherSubmitsNorAgreesButCanInviteWhoMay() {
    var vendor = tender.invited(tender.offer(), false).comeIn();
    vendor.answerMandatory();

    assertThat(vendor.submit(vendor.gaps()).problem()).isEqualTo("identity/not-allowed");
    assertThat(
            vendor
                .browser()
                .post(vendor.path("purpose/agreement"), Map.of("sha256", "0".repeat(64)))
                .problem())
        .isEqualTo("identity/not-allowed");
    assertThat(vendor.browser().get("/api/session").json().at("/vendor/signatory").asBoolean())
        .isFalse();

    var signatory = comeIn(colleague(vendor, true), vendor);
    assertThat(signatory.submit(signatory.gaps()).expect(201).json().path("submittedBy").asText())
        .isEqualTo(COLLEAGUE);
  }

  @Test
  void whoAgreesThePurposeIsNamed() {
    AwardedOffer offer = AwardedOffer.to(portal);
    offer.agreePurpose();

    JsonNode versions =
        offer.manager().get("/api/offers/" + offer.offerId() + "/purpose").json().path("versions");
    assertThat(versions.get(versions.size() - 1).path("signatures").findValuesAsText("name"))
        .contains("Noor de Wit");
  }

  @Test
  void thePurchaserTakesTheRightToSubmitAtTheNextLinkAndGivesItBack() {
    String offer = tender.offer();
    var without = tender.invited(offer, false).comeIn();
    assertThat(person(without, "Noor de Wit").path("signatory").asBoolean()).isFalse();

    var with = tender.invited(offer, true).comeIn();

    assertThat(person(with, "Noor de Wit").path("signatory").asBoolean()).isTrue();
    assertThat(without.browser().get(without.path("request")).status()).isEqualTo(401);
  }

  @Test
  void aNewLinkForTheContactLeavesColleaguesInAndEndingAccessPutsEverybodyOut() {
    var vendor = tender.vendor();
    var colleague = comeIn(colleague(vendor, false), vendor);

    var again = tender.invited(vendor.offerId()).comeIn();
    assertThat(vendor.browser().get(vendor.path("request")).status()).isEqualTo(401);
    colleague.request();

    tender.purchaser().delete("/api/offers/" + vendor.offerId() + "/invitation").expect(204);
    assertThat(again.browser().get(vendor.path("request")).status()).isEqualTo(401);
    assertThat(colleague.browser().get(vendor.path("request")).status()).isEqualTo(401);
  }

  @Test
  void aColleagueIsPutOutByAColleagueOrByThePurchaser() {
    var vendor = tender.vendor();
    var colleague = comeIn(colleague(vendor, false), vendor);
    String id = person(vendor, COLLEAGUE).path("invitationId").asText();

    vendor.browser().delete(vendor.path("colleagues/" + id)).expect(204);

    assertThat(colleague.browser().get(vendor.path("request")).status()).isEqualTo(401);
    assertThat(person(vendor, COLLEAGUE).path("status").asText()).isEqualTo("REVOKED");
    assertThat(vendor.browser().delete(vendor.path("colleagues/" + id)).problem())
        .isEqualTo("questionnaire/invitation-unknown");

    var second = comeIn(colleague(vendor, false), vendor);
    String other = person(vendor, COLLEAGUE).path("invitationId").asText();
    tender
        .purchaser()
        .delete("/api/offers/" + vendor.offerId() + "/invitation/" + other)
        .expect(204);
    assertThat(second.browser().get(vendor.path("request")).status()).isEqualTo(401);
    vendor.request();
  }

  @Test
  void nobodyEndsTheOwnLinkOrThatOfTheContactOrOfAnotherVendor() {
    var vendor = tender.vendor();
    var colleague = comeIn(colleague(vendor, true), vendor);
    var other = tender.vendor();
    String contact = person(vendor, "Noor de Wit").path("invitationId").asText();
    String own = person(vendor, COLLEAGUE).path("invitationId").asText();

    for (String id : List.of(contact, own)) {
      assertThat(colleague.browser().delete(vendor.path("colleagues/" + id)).problem())
          .isEqualTo("questionnaire/invitation-unknown");
      assertThat(other.browser().delete(other.path("colleagues/" + id)).problem())
          .isEqualTo("questionnaire/invitation-unknown");
      assertThat(other.browser().delete(vendor.path("colleagues/" + id)).status()).isEqualTo(404);
    }
    assertThat(other.browser().get(vendor.path("colleagues")).status()).isEqualTo(404);
    assertThat(tender.purchaser().get(vendor.path("colleagues")).status()).isEqualTo(403);
  }

  @Test
  void anAddressIsInvitedOnceAndNoMoreThanTwentyLinksWork() {
    var vendor = tender.vendor();
    assertThat(invite(vendor, "Ikzelf", vendor.email().toUpperCase(), true).problem())
        .isEqualTo("questionnaire/already-invited");
    for (int number = 1; number < InviteColleague.AT_MOST; number++) {
      invite(vendor, "Collega", "collega" + number + "@leverancier.example", false).expect(201);
    }
    assertThat(invite(vendor, "Teveel", "teveel@leverancier.example", false).problem())
        .isEqualTo("questionnaire/too-many-invited");
    assertThat(invite(vendor, "", "a@b.example,c@d.example", false).pointers())
        .containsOnly("/name", "/email");
  }

  @Test
  void theFirstProvedAddressMakesTheVendorAnOrganisationWithThatPerson() {
    var vendor = tender.invited();
    assertThat(organisationOf(vendor)).isNull();

    vendor.comeIn();
    comeIn(colleague(vendor, false), vendor);

    UUID organisation = organisationOf(vendor);
    assertThat(organisation).isNotNull();
    String kind =
        query(
            jooq ->
                jooq.select(ORGANISATION.KIND)
                    .from(ORGANISATION)
                    .where(ORGANISATION.ID.eq(organisation))
                    .fetchOne(ORGANISATION.KIND));
    Set<String> people =
        query(
            jooq ->
                jooq.select(VENDOR_PERSON.NAME)
                    .from(VENDOR_PERSON)
                    .where(VENDOR_PERSON.ORGANISATION_ID.eq(organisation))
                    .fetchSet(VENDOR_PERSON.NAME));
    assertThat(kind).isEqualTo("VENDOR");
    assertThat(people).containsExactlyInAnyOrder("Noor de Wit", COLLEAGUE);
  }

  @Test
  void anAddressThatWasProvedBeforeFindsTheSameOrganisationForAnotherInstitution() {
    Tender elsewhere = Tender.sent(portal);
    var first = invitedAs(tender, "Dubbelganger").comeIn();
    var again = invitedAs(elsewhere, "Dubbelganger").comeIn();

    assertThat(organisationOf(again)).isEqualTo(organisationOf(first));
    assertThat(again.browser().get(first.path("request")).status()).isEqualTo(404);
  }

  @Test
  void twoVendorsOfOneInstitutionAreNeverOneOrganisation() {
    var first = invitedAs(tender, "Adviseur Een B.V.", "adviseur@bureau.example").comeIn();
    var second = invitedAs(tender, "Adviseur Twee B.V.", "adviseur@bureau.example").comeIn();

    assertThat(organisationOf(second)).isNotNull().isNotEqualTo(organisationOf(first));
  }

  @Test
  void whoSubmittedComesInAgainWithANewLinkLongAfterTheDeadline() {
    var submitted = SubmittedOffer.of(Tender.sent(portal));
    Tender past = submitted.tender();
    SubmittedOffer.moveDeadline(portal, past, OffsetDateTime.now().minusDays(90));
    assertThat(submitted.vendor().browser().get("/api/session").json().path("vendor").isNull())
        .isTrue();

    var again = past.invited(submitted.id()).comeIn();

    assertThat(again.browser().get(again.path("receipt")).expect(200).json().path("submittedBy"))
        .hasToString("\"Noor de Wit\"");
    assertThat(Instant.parse(person(past, again, "Noor de Wit").path("expiresAt").asText()))
        .isAfter(Instant.now().plusSeconds(29 * 86_400));
  }

  private Browser.Reply invite(InvitedVendor by, String name, String email, boolean signatory) {
    return by.browser()
        .post(by.path("colleagues"), Map.of("name", name, "email", email, "signatory", signatory));
  }

  private InvitedVendor colleague(InvitedVendor by, boolean signatory) {
    String link =
        invite(by, COLLEAGUE, colleagueOf(by), signatory).expect(201).json().path("link").asText();
    return new InvitedVendor(
        portal.visitor(),
        tender.purchaser(),
        tender.id(),
        by.offerId(),
        link.substring(link.indexOf('#') + 1));
  }

  private static String colleagueOf(InvitedVendor by) {
    return by.email().replace("noor@", "bram@");
  }

  private static InvitedVendor comeIn(InvitedVendor colleague, InvitedVendor by) {
    colleague.askCode(colleagueOf(by)).expect(204);
    colleague.open(colleagueOf(by), colleague.code()).expect(204);
    return colleague;
  }

  private static InvitedVendor invitedAs(Tender tender, String vendorName) {
    return tender.invited(
        EssayGrader.offer(tender.purchaser(), tender.id(), vendorName, "EssayWijzer"));
  }

  private static InvitedVendor invitedAs(Tender tender, String vendorName, String email) {
    JsonNode offers =
        tender
            .purchaser()
            .post(
                tender.path("offers"),
                Map.of(
                    "vendorName",
                    vendorName,
                    "systemName",
                    "EssayWijzer",
                    "contactName",
                    "Ad Viseur",
                    "contactEmail",
                    email))
            .expect(201)
            .json()
            .path("offers");
    return tender.invited(offers.get(offers.size() - 1).path("id").asText());
  }

  private JsonNode person(InvitedVendor of, String name) {
    return person(tender, of, name);
  }

  /** As the purchaser sees that person. */
  private static JsonNode person(Tender tender, InvitedVendor of, String name) {
    for (JsonNode recipient :
        tender.purchaser().get(tender.path("questionnaire")).json().path("recipients")) {
      if (recipient.path("offerId").asText().equals(of.offerId())) {
        for (JsonNode person : recipient.path("people")) {
          if (person.path("name").asText().equals(name)) {
            return person;
          }
        }
      }
    }
    throw new NoSuchElementException(name);
  }

  private static String savedBy(Browser reader, InvitedVendor vendor, String question) {
    return Sheet.withId(reader, vendor.request().path("sheetId").asText())
        .question(question)
        .at("/answer/savedBy")
        .asText();
  }

  private String timeline() {
    return tender.purchaser().get(tender.path("events")).expect(200).text();
  }

  private UUID organisationOf(InvitedVendor vendor) {
    return query(
        jooq ->
            jooq.select(VENDOR.VENDOR_ORGANISATION_ID)
                .from(VENDOR)
                .join(OFFER)
                .on(OFFER.VENDOR_ID.eq(VENDOR.ID))
                .where(OFFER.ID.eq(UUID.fromString(vendor.offerId())))
                .fetchOne(VENDOR.VENDOR_ORGANISATION_ID));
  }

  private <T> T query(Function<DSLContext, T> ask) {
    return portal.bean(Transactions.class).read(() -> ask.apply(portal.bean(DSLContext.class)));
  }
}
