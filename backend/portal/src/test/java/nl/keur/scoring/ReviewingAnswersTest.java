package nl.keur.scoring;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.kernel.Transactions;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ReviewingAnswersTest {
  private static final Map<String, Object> GOOD =
      Map.of("score", 3, "reason", "Alle elementen, met vindplaats.");

  private final RunningPortal portal;
  private final Tender tender;

  ReviewingAnswersTest(RunningPortal portal) {
    this.portal = portal;
    this.tender = Tender.shared(portal);
  }

  @Test
  void aScoreWithAReasonTakesThePlaceOfTheRange() {
    SubmittedOffer offer = withOpenAnswer();

    JsonNode card = offer.review("RQ-01", 0, GOOD).expect(200).json();

    JsonNode line = SubmittedOffer.line(card, "RQ-01");
    // Three of four, halved: the required evidence is missing.
    assertThat(line.at("/points/lowest").decimalValue()).isEqualByComparingTo("0.38");
    assertThat(line.path("points").path("highest")).isEqualTo(line.path("points").path("lowest"));
    assertThat(card.path("closed").asBoolean()).isTrue();
    assertThat(line.at("/review/version").asInt()).isEqualTo(1);
    assertThat(line.at("/review/by").asText()).isNotBlank();
    assertThat(reviewedEvents(offer)).isEqualTo(1);
  }

  @Test
  void aDecisionWithoutAReasonIsRefused() {
    SubmittedOffer offer = withOpenAnswer();

    var reply = offer.review("RQ-01", 0, Map.of("score", 3, "reason", "  "));

    assertThat(reply.problem()).isEqualTo("scoring/reason-missing");
    assertThat(reply.pointers()).containsExactly("/reason");
    assertThat(offer.line("RQ-01").at("/review/version").asInt()).isZero();
  }

  @Test
  void aScoreOutsideTheRubricIsRefused() {
    var reply = withOpenAnswer().review("RQ-01", 0, Map.of("score", 5, "reason", "Te mooi"));

    assertThat(reply.problem()).isEqualTo("kernel/invalid-input");
    assertThat(reply.pointers()).containsExactly("/score");
  }

  @Test
  void whoReviewsOnAnOldVersionIsToldAndLosesNothing() {
    SubmittedOffer offer = withOpenAnswer();
    offer.review("RQ-01", 0, GOOD).expect(200);

    var stale = offer.review("RQ-01", 0, Map.of("score", 1, "reason", "Te laat"));
    var unversioned = tender.purchaser().put(offer.vendor().path("reviews/RQ-01"), GOOD);
    var current = offer.review("RQ-01", 1, Map.of("score", 4, "reason", "Bij nader inzien"));

    assertThat(stale.problem()).isEqualTo("scoring/stale-review");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("version").asInt()).isEqualTo(1);
    assertThat(unversioned.status()).isEqualTo(428);
    JsonNode line = SubmittedOffer.line(current.expect(200).json(), "RQ-01");
    assertThat(line.at("/review/version").asInt()).isEqualTo(2);
    assertThat(line.at("/review/score").asInt()).isEqualTo(4);
  }

  @Test
  void aReviewTakenBackLeavesTheAutomaticPoints() {
    SubmittedOffer offer = withOpenAnswer();
    JsonNode before = offer.card().path("total");
    offer.review("RQ-01", 0, GOOD).expect(200);

    JsonNode after = offer.review("RQ-01", 1, Map.of("reason", "")).expect(200).json();

    assertThat(after.path("total")).isEqualTo(before);
  }

  @Test
  void notApplicableIsBothReadingsUntilSomebodyDecides() {
    SubmittedOffer offer = claimingNotApplicable();
    JsonNode pending = offer.card();
    assertThat(SubmittedOffer.line(pending, "RQ-42").path("open").asBoolean()).isTrue();
    assertThat(low(pending)).isLessThan(high(pending));

    JsonNode accepted = decide(offer, 0, "ACCEPTED").expect(200).json();
    assertThat(low(accepted)).isEqualByComparingTo(high(pending));
    assertThat(SubmittedOffer.line(accepted, "RQ-42").path("counted").asBoolean()).isFalse();

    JsonNode refused = decide(offer, 1, "REFUSED").expect(200).json();
    assertThat(high(refused)).isEqualByComparingTo(low(pending));
    assertThat(SubmittedOffer.line(refused, "RQ-42").path("counted").asBoolean()).isTrue();
  }

  @Test
  void whereNothingIsClaimedOrLiftableThereIsNothingToDecide() {
    SubmittedOffer offer = SubmittedOffer.of(tender);

    assertThat(decide(offer, 0, "ACCEPTED").pointers()).containsExactly("/notApplicable");
    var lift =
        offer.review("VP-02", 0, Map.of("reason", "", "liftReason", "Vinden wij goed genoeg"));
    assertThat(lift.problem()).isEqualTo("scoring/nothing-to-decide");
    assertThat(lift.pointers()).containsExactly("/liftReason");
  }

  @Test
  void aKnockOutIsLiftedWithAReasonAndTheOriginalStays() {
    SubmittedOffer offer = SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-22", 0));
    assertThat(SubmittedOffer.knockOut(offer.card(), "RQ-22").path("state").asText())
        .isEqualTo("FIRED");

    var withoutReason = offer.review("RQ-22", 0, Map.of("reason", "", "liftReason", " "));
    JsonNode card =
        offer
            .review("RQ-22", 0, Map.of("reason", "", "liftReason", "Komt in versie 2, vastgelegd."))
            .expect(200)
            .json();

    assertThat(withoutReason.pointers()).containsExactly("/liftReason");
    assertThat(SubmittedOffer.knockOut(card, "RQ-22").path("state").asText()).isEqualTo("LIFTED");
    JsonNode line = SubmittedOffer.line(card, "RQ-22");
    assertThat(line.at("/points/highest").decimalValue()).isZero();
    assertThat(line.at("/review/liftReason").asText()).startsWith("Komt in versie 2");
  }

  @Test
  void evidenceCountsFullyWhenAcceptedAndHalfWhenRejected() {
    SubmittedOffer offer = withEvidence();
    JsonNode line = offer.line("RQ-04");
    String file = line.at("/evidence/0/id").asText();
    assertThat(line.at("/evidence/0/seen").asText()).isEqualTo("NOT_YET");
    assertThat(points(line)).containsExactly("0.5", "1");

    JsonNode accepted = offer.judge(file, "ACCEPTED").expect(200).json();
    assertThat(points(SubmittedOffer.line(accepted, "RQ-04"))).containsExactly("1", "1");

    JsonNode rejected = offer.judge(file, "REJECTED").expect(200).json();
    assertThat(points(SubmittedOffer.line(rejected, "RQ-04"))).containsExactly("0.5", "0.5");

    JsonNode undone = offer.judge(file, "NOT_YET").expect(200).json();
    assertThat(points(SubmittedOffer.line(undone, "RQ-04"))).containsExactly("0.5", "1");
  }

  @Test
  void evidenceOfAnotherOfferIsUnknown() {
    String file = withEvidence().line("RQ-04").at("/evidence/0/id").asText();

    assertThat(SubmittedOffer.of(tender).judge(file, "ACCEPTED").problem())
        .isEqualTo("scoring/evidence-unknown");
  }

  @Test
  void aQuestionThatWasNotAskedIsNotReviewed() {
    SubmittedOffer offer = SubmittedOffer.of(tender);

    assertThat(offer.review("RQ-02", 0, GOOD).problem()).isEqualTo("scoring/question-not-shown");
    assertThat(offer.review("QQ-99", 0, GOOD).problem()).isEqualTo("scoring/question-not-shown");
  }

  @Test
  void aQuestionThatWasLeftBlankGetsNoPoints() {
    SubmittedOffer offer = SubmittedOffer.of(tender);
    JsonNode before = offer.card();

    var reply = offer.review("RQ-01", 0, GOOD);

    assertThat(reply.problem()).isEqualTo("scoring/answer-blank");
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.pointers()).containsExactly("/score");
    assertThat(reply.json().path("question").asText()).isEqualTo("RQ-01");
    assertThat(offer.card().path("total")).isEqualTo(before.path("total"));
    assertThat(offer.line("RQ-01")).isEqualTo(SubmittedOffer.line(before, "RQ-01"));
  }

  @Test
  void beforeSubmissionThereIsNothingToReview() {
    InvitedVendor vendor = tender.vendor();

    var reply = tender.purchaser().put(vendor.path("reviews/RQ-01"), GOOD, "If-Match", "0");

    assertThat(reply.problem()).isEqualTo("scoring/not-submitted");
  }

  @Test
  void reviewersAndPurchasersReviewAndNobodyElse() {
    SubmittedOffer offer = withOpenAnswer();
    String path = offer.vendor().path("reviews/RQ-01");
    Browser stranger = portal.newInstitution().reviewer();

    assertThat(put(offer.vendor().browser(), path).status()).isEqualTo(403);
    assertThat(put(tender.institution().contractManager(), path).status()).isEqualTo(403);
    assertThat(put(stranger, path).problem()).isEqualTo("scoring/not-submitted");
    assertThat(put(tender.institution().reviewer(), path).status()).isEqualTo(200);
  }

  private SubmittedOffer withOpenAnswer() {
    return SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-01", "Beoogd doel, zie 3.2."));
  }

  private SubmittedOffer claimingNotApplicable() {
    Map<String, Object> claim = new HashMap<>();
    claim.put("value", null);
    claim.put("notApplicable", "Er is geen scherm: alleen een koppelvlak.");
    return SubmittedOffer.of(
        tender, sheet -> sheet.put("RQ-42", claim, "If-Match", "0").expect(200));
  }

  private SubmittedOffer withEvidence() {
    return SubmittedOffer.withEvidence(tender, "RQ-04", 4, "classification_memo");
  }

  private static Browser.Reply decide(SubmittedOffer offer, int version, String decision) {
    return offer.review(
        "RQ-42", version, Map.of("notApplicable", decision, "reason", "Nagegaan bij de dienst."));
  }

  private static Browser.Reply put(Browser browser, String path) {
    return browser.put(path, GOOD, "If-Match", "0");
  }

  private static BigDecimal low(JsonNode card) {
    return card.at("/total/lowest").decimalValue();
  }

  private static BigDecimal high(JsonNode card) {
    return card.at("/total/highest").decimalValue();
  }

  private static List<String> points(JsonNode line) {
    return List.of(
        line.at("/points/lowest").decimalValue().stripTrailingZeros().toPlainString(),
        line.at("/points/highest").decimalValue().stripTrailingZeros().toPlainString());
  }

  private int reviewedEvents(SubmittedOffer offer) {
    var jooq = portal.bean(DSLContext.class);
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                jooq.fetchCount(
                    jooq.selectOne()
                        .from(AUDIT_EVENT)
                        .join(REVIEW)
                        .on(AUDIT_EVENT.SUBJECT_ID.eq(REVIEW.ID))
                        .where(REVIEW.OFFER_ID.eq(UUID.fromString(offer.id())))
                        .and(AUDIT_EVENT.ACTION.eq("AnswerReviewed"))
                        .and(AUDIT_EVENT.DOSSIER_ID.eq(UUID.fromString(tender.id())))
                        .and(AUDIT_EVENT.VENDOR_ID.eq(REVIEW.VENDOR_ID))));
  }
}
