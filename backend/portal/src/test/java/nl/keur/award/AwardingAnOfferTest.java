package nl.keur.award;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.score.Score;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.scoring.KeepScorecard;
import nl.keur.scoring.KeptScorecard;
import nl.keur.scoring.KeptScorecards;
import nl.keur.testing.AtOnce;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AwardingAnOfferTest {
  private static final String REASON = "Beste onderbouwing van toezicht en privacy.";

  private final RunningPortal portal;

  AwardingAnOfferTest(RunningPortal portal) {
    this.portal = portal;
  }

  @Test
  void onceEverybodySubmittedTheDeadlineNeedNotBeAwaited() {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    assertThat(read(offer).hasNonNull("award")).isFalse();
    assertThat(read(offer).path("procurementTitle").asText()).isEqualTo("Nakijkhulp voor essays");

    JsonNode award = award(offer).expect(201).json().path("award");

    assertThat(award.path("offerId").asText()).isEqualTo(offer.id());
    assertThat(award.path("reason").asText()).isEqualTo(REASON);
    assertThat(award.path("by").asText()).isNotBlank();
    assertThat(read(offer).path("award")).isEqualTo(award);
    assertThat(awardEvents(offer)).isEqualTo(1);
  }

  @Test
  void whileSomebodyCanStillSubmitNothingIsAwarded() {
    Tender tender = Tender.sent(portal);
    SubmittedOffer offer = SubmittedOffer.of(tender);

    var early = award(offer);
    SubmittedOffer.passDeadline(portal, tender);

    assertThat(early.problem()).isEqualTo("award/deadline-not-passed");
    assertThat(early.json().path("deadline").asText()).isNotBlank();
    award(offer).expect(201);
  }

  @Test
  void anOfferThatWasNotSubmittedOrIsOfAnotherProcurementIsNotAwarded() {
    Tender tender = Tender.sent(portal);
    SubmittedOffer.of(tender);
    SubmittedOffer.passDeadline(portal, tender);
    String elsewhere = SubmittedOffer.of(Tender.shared(portal)).id();

    assertThat(award(tender, tender.purchaser(), elsewhere, key()).problem())
        .isEqualTo("award/offer-not-submitted");
    assertThat(award(tender, tender.purchaser(), UUID.randomUUID().toString(), key()).problem())
        .isEqualTo("award/offer-not-submitted");
  }

  @Test
  void aKnockOutStopsTheAwardUntilAReviewerLiftsIt() {
    Tender tender = Tender.sent(portal);
    var offer = SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-22", 0));
    SubmittedOffer.passDeadline(portal, tender);

    var excluded = award(offer);
    offer
        .review("RQ-22", 0, Map.of("reason", "", "liftReason", "Afgesproken voor versie 2."))
        .expect(200);

    assertThat(excluded.problem()).isEqualTo("award/excluded");
    assertThat(excluded.json().at("/reasons/0/nl").asText()).isNotBlank();
    award(offer).expect(201);
  }

  @Test
  void anAwardIsGivenOnceWithAReason() {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    var silent =
        offer
            .tender()
            .purchaser()
            .post(offer.tender().path("award"), Map.of("offerId", offer.id(), "reason", " "));
    assertThat(silent.pointers()).containsExactly("/reason");

    award(offer).expect(201);

    assertThat(award(offer).problem()).isEqualTo("award/already-awarded");
  }

  @Test
  void theSameRequestAtOnceOrAgainGivesTheSameAward() throws Exception {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    String key = key();

    var replies =
        AtOnce.send(
            8, person -> award(offer.tender(), offer.tender().purchaser(), offer.id(), key));

    assertThat(replies).extracting(Browser.Reply::status).containsOnly(201);
    assertThat(Set.copyOf(replies.stream().map(Browser.Reply::text).toList())).hasSize(1);
    assertThat(awardEvents(offer)).isEqualTo(1);
  }

  @Test
  void twoPeopleAtOnceGiveOneAward() throws Exception {
    SubmittedOffer offer = SubmittedOffer.sole(portal);

    var replies = AtOnce.send(6, person -> award(offer));

    assertThat(replies)
        .extracting(Browser.Reply::status)
        .containsOnlyOnce(201)
        .filteredOn(status -> status == 409)
        .hasSize(5);
    assertThat(kept(offer)).hasSize(1);
  }

  @Test
  void afterTheAwardNobodyNewIsInvitedAndTheChosenVendorStillComesIn() {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    Tender tender = offer.tender();
    String late = tender.offer();
    award(offer).expect(201);

    var invited = tender.purchaser().post("/api/offers/" + late + "/invitation", Map.of());

    assertThat(invited.problem()).isEqualTo("questionnaire/offer-too-late");
    assertThat(invited.status()).isEqualTo(409);
    assertThat(tender.invite(offer.id())).isNotBlank();
  }

  @Test
  void afterTheAwardNobodyIsPutOnTheList() {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    Tender tender = offer.tender();
    assertThat(dossier(tender).path("takesOffers").asBoolean()).isTrue();
    award(offer).expect(201);

    var late =
        tender
            .purchaser()
            .post(
                tender.path("offers"),
                Map.of(
                    "vendorName", "Laatkomer",
                    "systemName", "EssayWijzer",
                    "contactName", "Noor de Wit",
                    "contactEmail", "noor@leverancier.example"));

    assertThat(late.problem()).isEqualTo("procurement/offer-too-late");
    assertThat(late.status()).isEqualTo(409);
    assertThat(dossier(tender).path("offers")).hasSize(1);
    assertThat(dossier(tender).path("takesOffers").asBoolean()).isFalse();
  }

  @Test
  void afterTheAwardNothingMoreIsSubmitted() {
    Tender tender = Tender.sent(portal);
    SubmittedOffer offer = SubmittedOffer.of(tender);
    InvitedVendor slow = tender.vendor().answerMandatory();
    SubmittedOffer.passDeadline(portal, tender);
    award(offer).expect(201);
    // Only a submission that arrived before the deadline and waited for the award finds it open.
    SubmittedOffer.moveDeadline(portal, tender, OffsetDateTime.now().plusDays(1));

    var submitted = slow.submit(slow.gaps());

    assertThat(submitted.problem()).isEqualTo("questionnaire/offer-too-late");
    assertThat(tender.purchaser().post(slow.path("invitation"), Map.of()).problem())
        .isEqualTo("questionnaire/offer-too-late");
    assertThat(offer.vendor().submit(List.of()).problem())
        .isEqualTo("questionnaire/already-submitted");
  }

  @Test
  void afterTheAwardReviewsNoLongerChange() {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    award(offer).expect(201);

    var review = offer.review("RQ-26", 0, Map.of("score", 4, "reason", "Alsnog"));

    assertThat(review.problem()).isEqualTo("scoring/awarded");
    assertThat(review.status()).isEqualTo(409);
    assertThat(offer.judge(UUID.randomUUID().toString(), "ACCEPTED").problem())
        .isEqualTo("scoring/awarded");
  }

  @Test
  void onlyAPurchaserOfThisInstitutionAwards() {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    Tender tender = offer.tender();
    Browser stranger = portal.newInstitution().purchaser();

    assertThat(award(tender, offer.vendor().browser(), offer.id(), key()).status()).isEqualTo(403);
    assertThat(award(tender, tender.institution().reviewer(), offer.id(), key()).status())
        .isEqualTo(403);
    assertThat(award(tender, stranger, offer.id(), key()).problem())
        .isEqualTo("award/procurement-unknown");
    assertThat(stranger.get(tender.path("award")).problem()).isEqualTo("award/procurement-unknown");
    assertThat(offer.vendor().browser().get(tender.path("award")).status()).isEqualTo(403);
    assertThat(tender.institution().contractManager().get(tender.path("award")).status())
        .isEqualTo(200);
  }

  @Test
  void everyKeptScorecardComputesToTheSameNumbersAgain() {
    Tender tender = Tender.sent(portal);
    var offers =
        List.of(
            SubmittedOffer.of(tender),
            SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-01", "Nog niet beoordeeld.")),
            SubmittedOffer.withEvidence(tender, "RQ-04", 4, "classification_memo"),
            SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-22", 0)));
    offers
        .get(2)
        .judge(offers.get(2).line("RQ-04").at("/evidence/0/id").asText(), "REJECTED")
        .expect(200);
    offers
        .get(3)
        .review("RQ-22", 0, Map.of("score", 1, "reason", "Deels", "liftReason", "Afgesproken"))
        .expect(200);
    SubmittedOffer.passDeadline(portal, tender);
    award(offers.getFirst()).expect(201);

    for (SubmittedOffer offer : offers) {
      assertThat(kept(offer)).hasSize(1).allSatisfy(card -> recomputes(offer, card));
    }
  }

  private void recomputes(SubmittedOffer offer, KeptScorecard card) {
    var again = portal.bean(KeepScorecard.class).recompute(scope(offer), card);

    assertThat(again.total().lowest().map(Score::shown)).isEqualTo(card.lowest());
    assertThat(again.total().highest().map(Score::shown)).isEqualTo(card.highest());
    assertThat(card.lowest()).isPresent();
  }

  private List<KeptScorecard> kept(SubmittedOffer offer) {
    return portal
        .bean(Transactions.class)
        .read(
            () -> portal.bean(KeptScorecards.class).of(scope(offer), UUID.fromString(offer.id())));
  }

  private static InstitutionScope scope(SubmittedOffer offer) {
    return new InstitutionScope(offer.tender().institution().institution().id());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static JsonNode dossier(Tender tender) {
    return tender.purchaser().get(tender.path("")).expect(200).json();
  }

  private static JsonNode read(SubmittedOffer offer) {
    return offer.tender().purchaser().get(offer.tender().path("award")).expect(200).json();
  }

  private static Browser.Reply award(SubmittedOffer offer) {
    return award(offer.tender(), offer.tender().purchaser(), offer.id(), key());
  }

  private static Browser.Reply award(Tender tender, Browser by, String offerId, String key) {
    return by.post(
        tender.path("award"), Map.of("offerId", offerId, "reason", REASON), "Idempotency-Key", key);
  }

  private int awardEvents(SubmittedOffer offer) {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .fetchCount(
                        AUDIT_EVENT,
                        AUDIT_EVENT
                            .DOSSIER_ID
                            .eq(UUID.fromString(offer.tender().id()))
                            .and(AUDIT_EVENT.ACTION.eq("OfferAwarded"))
                            .and(
                                AUDIT_EVENT.ORGANISATION_ID.eq(
                                    offer.tender().institution().institution().id()))));
  }
}
