package nl.keur.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import nl.keur.identity.Role;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ReadingAScorecardTest {
  private final RunningPortal portal;
  private final Tender tender;

  ReadingAScorecardTest(RunningPortal portal) {
    this.portal = portal;
    this.tender = Tender.shared(portal);
  }

  @Test
  void beforeSubmissionThereIsNoCard() {
    InvitedVendor vendor = tender.vendor();

    var reply = tender.purchaser().get(vendor.path("scorecard"));

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.problem()).isEqualTo("scoring/not-submitted");
  }

  @Test
  void theContributionsAddUpToTheTotal() {
    JsonNode card = SubmittedOffer.of(tender).card();

    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode line : card.path("lines")) {
      sum = sum.add(line.at("/contribution/lowest").decimalValue());
    }

    assertThat(sum).isEqualByComparingTo(card.at("/total/lowest").decimalValue()).isPositive();
    assertThat(card.path("closed").asBoolean()).isTrue();
    assertThat(card.at("/total/highest")).isEqualTo(card.at("/total/lowest"));
    assertThat(card.path("receiptNumber").asText()).isNotBlank();
  }

  @Test
  void everyLineSaysWhatWasAnsweredAndWhyItStandsThere() {
    JsonNode card = SubmittedOffer.of(tender).card();

    JsonNode blank = SubmittedOffer.line(card, "RQ-26");
    assertThat(blank.path("points").path("highest").decimalValue()).isZero();
    assertThat(blank.path("counted").asBoolean()).isTrue();
    assertThat(blank.at("/reasons/0/nl").asText()).isNotBlank();
    JsonNode missingEvidence = SubmittedOffer.line(card, "RQ-22");
    assertThat(missingEvidence.at("/points/lowest").decimalValue()).isEqualByComparingTo("0.38");
    assertThat(missingEvidence.at("/answer/en").asText()).isNotBlank();
  }

  @Test
  void anAnswerWithARubricWaitsForAReviewer() {
    var offer = SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-01", "Beoogd doel, zie 3.2."));

    JsonNode card = offer.card();
    JsonNode line = SubmittedOffer.line(card, "RQ-01");

    assertThat(card.path("closed").asBoolean()).isFalse();
    assertThat(card.path("open")).anyMatch(id -> id.asText().equals("RQ-01"));
    assertThat(line.path("rubric")).hasSize(5);
    assertThat(line.at("/review/version").asInt()).isZero();
    assertThat(card.at("/total/lowest").decimalValue())
        .isLessThan(card.at("/total/highest").decimalValue());
  }

  @Test
  void aHiddenKnockOutNamesTheAnswersThatHidIt() {
    JsonNode card = SubmittedOffer.of(tender, sheet -> sheet.answer("VP-05", "controller")).card();

    JsonNode hidden = SubmittedOffer.knockOut(card, "RQ-28");

    assertThat(hidden.path("state").asText()).isEqualTo("HIDDEN");
    assertThat(hidden.path("hiddenBy")).isNotEmpty();
    assertThat(hidden.at("/hiddenBy/0/answer/nl").asText()).isNotBlank();
  }

  @Test
  void everybodyOnTheStaffReadsButAVendorNever() {
    var offer = SubmittedOffer.of(tender);

    for (Role role : Role.values()) {
      Browser reader = tender.institution().staff(role);
      assertThat(reader.get(offer.vendor().path("scorecard")).status()).isEqualTo(200);
    }
    Browser vendor = offer.vendor().browser();
    assertThat(vendor.get(offer.vendor().path("scorecard")).status()).isEqualTo(403);
    assertThat(vendor.get(tender.path("comparison")).status()).isEqualTo(403);
    assertThat(portal.visitor().get(offer.vendor().path("scorecard")).status()).isEqualTo(401);
  }

  @Test
  void anotherInstitutionFindsNothing() {
    var offer = SubmittedOffer.of(tender);
    Browser stranger = portal.newInstitution().purchaser();

    assertThat(stranger.get(offer.vendor().path("scorecard")).problem())
        .isEqualTo("scoring/not-submitted");
    assertThat(stranger.get(tender.path("comparison")).problem())
        .isEqualTo("scoring/procurement-unknown");
  }
}
