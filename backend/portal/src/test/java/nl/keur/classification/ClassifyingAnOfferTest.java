package nl.keur.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.condition.Truth;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurements;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ClassifyingAnOfferTest {
  private final RunningPortal portal;
  private final Tender tender;

  ClassifyingAnOfferTest(RunningPortal portal) {
    this.portal = portal;
    this.tender = Tender.shared(portal);
  }

  @Test
  void theFactsOfAnOfferFollowFromBothPartiesWithWhoAnsweredWhat() {
    JsonNode read = read(submitted(Map.of()));

    assertThat(read.at("/offer/systemName").asText()).isEqualTo("EssayWijzer");
    assertThat(read.at("/riskLevel/fact").asText()).isEqualTo("offer_risk_level");
    assertThat(read.at("/riskLevel/values/0/nl").asText()).isEqualTo("hoog risico");
    assertThat(read.at("/riskLevel/why/answers").findValuesAsText("party"))
        .contains("INSTITUTION", "VENDOR");
    assertThat(read.at("/riskLevel/why/answers").findValuesAsText("by")).contains("Noor de Wit");
    assertThat(read.path("contradictions")).isEmpty();
  }

  @Test
  void theRolesOfBothPartiesUnderBothActsAreIndicated() {
    JsonNode roles = read(submitted(Map.of("RQ-06", "integrator"))).path("roles");

    assertThat(roles.findValuesAsText("code"))
        .containsExactly("deployer", "provider", "controller", "processor");
    assertThat(roles.at("/3/why/articles/0/label/nl").asText()).isEqualTo("artikel 4(8) AVG");
  }

  @Test
  void dutiesThatHangOnTheVendorNoLongerStayOpen() {
    JsonNode read = read(submitted(Map.of()));

    assertThat(read.path("duties").findValuesAsText("nl"))
        .contains("Verwerkersovereenkomst sluiten", "DPIA doen");
  }

  @Test
  void whereTheVendorSeesItOtherwiseTheDifferenceIsShownAndTheStricterReadingHolds() {
    JsonNode read = read(submitted(Map.of("VP-02", List.of("below_high"))));

    assertThat(read.at("/contradictions/0/text/nl").asText()).contains("de leverancier niet");
    assertThat(read.at("/contradictions/0/facts").findValuesAsText("nl"))
        .anyMatch(fact -> fact.contains("geen hoog risico"));
    assertThat(read.at("/riskLevel/codes/0").asText()).isEqualTo("high");
  }

  @Test
  void aPersonDecidesOnOneOfferAndTheEstablishedValueStaysBesideIt() {
    InvitedVendor vendor = submitted(Map.of("VP-05", "unclear"));
    assertThat(read(vendor).path("awaiting").findValuesAsText("fact"))
        .containsExactly("offer_gdpr_role");

    decide(vendor, "offer_gdpr_role", "processor").expect(201);

    JsonNode after = read(vendor);
    assertThat(after.path("awaiting")).isEmpty();
    assertThat(fact(after, "offer_gdpr_role").at("/decision/established/0/en").asText())
        .isEqualTo("not clear yet");
    assertThat(
            portal
                .bean(OfferFacts.class)
                .find(scope(), UUID.fromString(vendor.offerId()))
                .orElseThrow()
                .fact("offer_gdpr_role", Set.of("processor")))
        .isEqualTo(Truth.TRUE);
    InvitedVendor other = submitted(Map.of("VP-05", "unclear"));
    assertThat(fact(read(other), "offer_gdpr_role").path("decision").isNull()).isTrue();
  }

  @Test
  void anOfferThatNamesAProhibitedPracticeIsNotDecidedOutOfIt() {
    InvitedVendor vendor = submitted(Map.of("VP-02", List.of("prohibited")));

    assertThat(read(vendor).at("/practice/codes/0").asText()).isEqualTo("prohibited");
    assertThat(decide(vendor, "offer_practice", "none").problem())
        .isEqualTo("procurement/not-to-decide");
    assertThat(decide(vendor, "vendor_class", "below_high").problem())
        .isEqualTo("procurement/not-to-decide");
  }

  @Test
  void aVendorFindsItsOwnFactsAlone() {
    InvitedVendor one = submitted(Map.of());
    InvitedVendor other = submitted(Map.of());
    UUID offer = UUID.fromString(one.offerId());

    var found = portal.bean(OfferFacts.class);

    assertThat(found.find(scope(), offer)).isPresent();
    assertThat(found.find(scopeOf(one), offer)).isPresent();
    assertThat(found.find(scopeOf(other), offer)).isEmpty();
    assertThat(one.browser().get(one.path("classification")).status()).isEqualTo(403);
  }

  private InvitedVendor submitted(Map<String, Object> answers) {
    InvitedVendor vendor = tender.vendor().answerMandatory();
    Sheet sheet = vendor.sheet();
    answers.forEach(sheet::answer);
    vendor.submitted();
    return vendor;
  }

  private JsonNode read(InvitedVendor vendor) {
    return tender.purchaser().get(vendor.path("classification")).expect(200).json();
  }

  private Browser.Reply decide(InvitedVendor vendor, String fact, String value) {
    return tender
        .purchaser()
        .post(
            tender.path("decided-values"),
            Map.of(
                "offerId",
                vendor.offerId(),
                "fact",
                fact,
                "values",
                List.of(value),
                "reason",
                "De FG heeft het met de leverancier besproken."));
  }

  private static JsonNode fact(JsonNode read, String id) {
    for (JsonNode fact : read.path("facts")) {
      if (fact.path("id").asText().equals(id)) {
        return fact;
      }
    }
    throw new AssertionError(id);
  }

  private InstitutionScope scope() {
    return new InstitutionScope(tender.institution().institution().id());
  }

  private Scope scopeOf(InvitedVendor vendor) {
    UUID offerId = UUID.fromString(vendor.offerId());
    UUID vendorId =
        portal
            .bean(Transactions.class)
            .read(
                () ->
                    portal
                        .bean(Procurements.class)
                        .findOffer(scope(), offerId)
                        .orElseThrow()
                        .vendorId());
    return new Scope.OfferScope(scope().organisationId(), vendorId, offerId);
  }
}
