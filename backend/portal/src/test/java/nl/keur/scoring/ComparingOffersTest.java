package nl.keur.scoring;

import static nl.keur.testing.SubmittedOffer.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ComparingOffersTest {
  private final Tender tender;

  ComparingOffersTest(RunningPortal portal) {
    this.tender = Tender.sent(portal);
  }

  @Test
  void withoutSubmissionsThereIsNothingToCompare() {
    JsonNode comparison = comparison();

    assertThat(comparison.path("offers")).isEmpty();
    assertThat(comparison.path("pairs")).isEmpty();
    assertThat(comparison.path("procurementTitle").asText()).isEqualTo("Nakijkhulp voor essays");
  }

  @Test
  void oneOfferHasNoPlace() {
    var only = SubmittedOffer.of(tender);

    assertThat(column(comparison(), only).hasNonNull("position")).isFalse();
    assertThat(comparison().path("pairs")).isEmpty();
  }

  @Test
  void closedScoresAreRanked() {
    var weak = SubmittedOffer.of(tender);
    var strong = SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-41", 4));

    JsonNode comparison = comparison();

    assertThat(comparison.at("/pairs/0/ranking").asText()).isEqualTo("SECOND_ABOVE");
    assertThat(comparison.at("/pairs/0/first").asText()).isEqualTo(weak.id());
    assertThat(column(comparison, strong).path("position").asInt()).isEqualTo(1);
    assertThat(column(comparison, weak).path("position").asInt()).isEqualTo(2);
    assertThat(comparison.at("/pairs/0/onlyFirst")).isEmpty();
    assertThat(comparison.path("domains")).isNotEmpty();
  }

  @Test
  void anOrderThatAReviewMayStillTurnIsOpen() {
    var closed = SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-16", 1));
    var open = SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-01", "Zie de instructies."));

    JsonNode before = comparison();
    assertThat(before.at("/pairs/0/ranking").asText()).isEqualTo("OPEN");
    assertThat(column(before, closed).hasNonNull("position")).isFalse();
    assertThat(column(before, open).path("open").asInt()).isEqualTo(1);

    open.review("RQ-01", 0, Map.of("score", 4, "reason", "Volledig.")).expect(200);

    JsonNode after = comparison();
    assertThat(after.at("/pairs/0/ranking").asText()).isEqualTo("SECOND_ABOVE");
    assertThat(column(after, open).path("position").asInt()).isEqualTo(1);
  }

  @Test
  void questionsThatCountForOneAloneAreNamed() {
    var withModel = SubmittedOffer.of(tender);
    var withoutModel = SubmittedOffer.of(tender, sheet -> sheet.answer("VP-07", "none"));

    JsonNode comparison = comparison();

    assertThat(comparison.at("/pairs/0/onlyFirst")).isNotEmpty();
    assertThat(comparison.at("/pairs/0/onlySecond")).isEmpty();
    assertThat(column(comparison, withModel).path("counted").asInt())
        .isGreaterThan(column(comparison, withoutModel).path("counted").asInt());
  }

  @Test
  void anExcludedOfferStaysInTheComparisonWithItsReason() {
    var excluded = SubmittedOffer.of(tender, sheet -> sheet.answer("RQ-22", 0));

    assertThat(column(comparison(), excluded).at("/excludedBy/0/nl").asText()).isNotBlank();
  }

  private JsonNode comparison() {
    return tender.purchaser().get(tender.path("comparison")).expect(200).json();
  }

  private static JsonNode column(JsonNode comparison, SubmittedOffer offer) {
    return one(comparison.path("offers"), "offerId", offer.id());
  }
}
