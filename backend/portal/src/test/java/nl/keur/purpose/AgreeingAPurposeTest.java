package nl.keur.purpose;

import static nl.keur.schema.tables.PurposeVersion.PURPOSE_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AgreeingAPurposeTest {
  private final RunningPortal portal;
  private final AwardedOffer chosen;
  private final Browser contractManager;

  AgreeingAPurposeTest(RunningPortal portal) {
    this.portal = portal;
    this.chosen = AwardedOffer.to(portal);
    this.contractManager = chosen.manager();
  }

  @Test
  void beforeSubmissionThereIsNoPurposeOfTheOffer() {
    Tender tender = Tender.shared(portal);
    InvitedVendor vendor = tender.vendor();

    assertThat(tender.purchaser().get(vendor.path("purpose")).problem())
        .isEqualTo("purpose/offer-unknown");
  }

  @Test
  void whatTheVendorStatesBecomesItsProposalAndTheDraft() {
    InvitedVendor vendor = chosen.vendor();

    JsonNode read = read(contractManager, vendor);

    assertThat(read.at("/draft/purpose/system/name").asText()).isEqualTo("EssayWijzer");
    assertThat(last(read).path("kind").asText()).isEqualTo("PROPOSED");
    assertThat(last(read).at("/signatures/0/name").asText()).isEqualTo("Noor de Wit");
    assertThat(read.path("proposed").findValuesAsText("nl")).contains("Naam van het systeem");
    assertThat(read.path("changed")).isEmpty();
    assertThat(read(vendor.browser(), vendor).path("draft").path("sha256"))
        .isEqualTo(read.at("/draft/sha256"));
  }

  @Test
  void nobodyAgreesWithATextThatSaysTooLittle() {
    InvitedVendor vendor = chosen.vendor();

    var reply = agree(contractManager, vendor, sha256(vendor));

    assertThat(reply.problem()).isEqualTo("purpose/incomplete");
    assertThat(reply.pointers()).contains("/provider/seat");
  }

  @Test
  void beforeTheAwardNobodyAgreesAndThePageSaysWhy() {
    Tender tender = Tender.shared(portal);
    Browser manager = tender.institution().contractManager();
    InvitedVendor vendor = submitted(tender);
    manager.put(vendor.path("purpose"), APurposeToAgree.JSON, "If-Match", "1").expect(200);
    JsonNode read = read(manager, vendor);
    String text = read.at("/draft/sha256").asText();

    assertThat(read.at("/notNow/nl").asText()).isNotBlank();
    assertThat(read(vendor.browser(), vendor).at("/notNow/en").asText()).isNotBlank();
    var reply = agree(manager, vendor, text);
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.problem()).isEqualTo("purpose/not-now");
    assertThat(agree(vendor.browser(), vendor, text).problem()).isEqualTo("purpose/not-now");
    assertThat(read(manager, vendor).path("agreements")).isEmpty();
  }

  @Test
  void afterTheAwardOnlyThePurposeOfTheChosenOfferIsAgreed() {
    Tender tender = Tender.sent(portal);
    InvitedVendor other = submitted(tender);
    AwardedOffer won = AwardedOffer.of(portal, tender);
    String text = read(won.manager(), other).at("/draft/sha256").asText();

    assertThat(agree(won.manager(), other, text).problem()).isEqualTo("purpose/not-now");
    assertThat(agree(other.browser(), other, text).problem()).isEqualTo("purpose/not-now");
    assertThat(read(won.manager(), won.vendor()).path("notNow").isNull()).isTrue();
  }

  @Test
  void whenBothSidesAgreedWithTheSameTextItIsSealed() {
    InvitedVendor vendor = completed();
    String text = sha256(vendor);

    JsonNode one = agree(contractManager, vendor, text).expect(201).json();
    assertThat(one.path("sealed").asBoolean()).isFalse();
    assertThat(one.at("/agreements/0/party").asText()).isEqualTo("INSTITUTION");
    JsonNode both = agree(vendor.browser(), vendor, text).expect(201).json();

    assertThat(both.path("sealed").asBoolean()).isTrue();
    JsonNode sealed = last(both);
    assertThat(sealed.path("kind").asText()).isEqualTo("AGREED");
    assertThat(sealed.path("signatures").findValuesAsText("party"))
        .containsExactly("INSTITUTION", "VENDOR");
    assertThat(sealed.path("previousSha256"))
        .isEqualTo(both.path("versions").get(both.path("versions").size() - 2).path("sha256"));
    SealedPurpose found =
        portal
            .bean(Transactions.class)
            .read(() -> portal.bean(Purposes.class).findSealed(scope(), offer(vendor)))
            .orElseThrow();
    assertThat(found.sha256()).isEqualTo(sealed.path("sha256").asText());
    assertThat(found.version()).isEqualTo(sealed.path("number").asInt());
    assertThat(found.purpose().provider().seat()).isEqualTo("Utrecht, Nederland");
  }

  @Test
  void theHashIsThatOfTheSealedDocument() {
    InvitedVendor vendor = sealed();

    var row =
        portal
            .bean(Transactions.class)
            .read(
                () ->
                    portal
                        .bean(DSLContext.class)
                        .selectFrom(PURPOSE_VERSION)
                        .where(PURPOSE_VERSION.OFFER_ID.eq(offer(vendor)))
                        .and(PURPOSE_VERSION.KIND.eq("AGREED"))
                        .fetchSingle());

    assertThat(Sha256.of(row.getDocument())).isEqualTo(row.getSha256());
    assertThat(row.getDocument()).startsWith("{\"kind\":\"AGREED\",\"number\":");
  }

  @Test
  void agreeingAgainChangesNothingAndASealedTextIsNotAgreedTwice() {
    InvitedVendor vendor = completed();
    String text = sha256(vendor);
    agree(contractManager, vendor, text).expect(201);
    JsonNode again = agree(contractManager, vendor, text).expect(201).json();
    assertThat(again.path("agreements")).hasSize(1);

    agree(vendor.browser(), vendor, text).expect(201);

    assertThat(agree(contractManager, vendor, text).problem()).isEqualTo("purpose/nothing-new");
  }

  @Test
  void aChangeOfTheTextVoidsTheAgreementAlsoWhenItIsChangedBack() {
    InvitedVendor vendor = completed();
    String text = sha256(vendor);
    agree(vendor.browser(), vendor, text).expect(201);
    JsonNode before = read(contractManager, vendor);

    change(
        vendor, purpose -> ((ObjectNode) purpose.path("decision")).put("overseer", "Toetsexpert"));
    assertThat(agree(contractManager, vendor, text).problem()).isEqualTo("purpose/another-text");
    JsonNode changed = read(contractManager, vendor);
    assertThat(changed.path("agreements")).isEmpty();
    assertThat(changed.at("/voided/0/party").asText()).isEqualTo("VENDOR");
    assertThat(changed.path("changed").findValuesAsText("nl")).contains("Toetsexpert");

    save(vendor, before.at("/draft/purpose")).expect(200);
    JsonNode back = agree(contractManager, vendor, text).expect(201).json();
    assertThat(back.path("sealed").asBoolean()).isFalse();
  }

  @Test
  void aNewVersionFollowsTheSealedOne() {
    InvitedVendor vendor = sealed();
    JsonNode first = last(read(contractManager, vendor));

    change(
        vendor, purpose -> ((ObjectNode) purpose.path("decision")).put("overseer", "Toetsexpert"));
    assertThat(read(contractManager, vendor).path("sealed").asBoolean()).isFalse();
    agree(vendor.browser(), vendor, sha256(vendor)).expect(201);
    JsonNode second = last(agree(contractManager, vendor, sha256(vendor)).expect(201).json());

    assertThat(second.path("number").asInt()).isEqualTo(first.path("number").asInt() + 1);
    assertThat(second.path("previousSha256")).isEqualTo(first.path("sha256"));
  }

  @Test
  void aDamagedVersionIsNotGivenBack() {
    InvitedVendor vendor = sealed();
    portal.tamper(
        jooq -> {
          var row =
              jooq.selectFrom(PURPOSE_VERSION)
                  .where(PURPOSE_VERSION.OFFER_ID.eq(offer(vendor)))
                  .and(PURPOSE_VERSION.KIND.eq("AGREED"))
                  .fetchSingle();
          jooq.update(PURPOSE_VERSION)
              .set(
                  PURPOSE_VERSION.DOCUMENT,
                  row.getDocument().replace("Utrecht, Nederland", "Dublin, Ierland"))
              .where(PURPOSE_VERSION.ID.eq(row.getId()))
              .execute();
        });

    var reply = contractManager.get(vendor.path("purpose"));

    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.problem()).isEqualTo("purpose/damaged");
    assertThat(reply.text()).doesNotContain("Dublin");
  }

  @Test
  void aVendorReadsAndAgreesForItsOwnOfferAloneAndChangesNothing() {
    InvitedVendor vendor = completed();
    InvitedVendor other = submitted(Tender.shared(portal));

    assertThat(other.browser().get(vendor.path("purpose")).problem())
        .isEqualTo("purpose/offer-unknown");
    assertThat(agree(other.browser(), vendor, sha256(vendor)).problem())
        .isEqualTo("purpose/offer-unknown");
    assertThat(vendor.browser().put(vendor.path("purpose"), Map.of(), "If-Match", "1").problem())
        .isEqualTo("identity/not-allowed");
    assertThat(agree(chosen.tender().purchaser(), vendor, sha256(vendor)).problem())
        .isEqualTo("identity/not-allowed");
  }

  private static InvitedVendor submitted(Tender tender) {
    InvitedVendor vendor = tender.vendor();
    vendor.submitted();
    return vendor;
  }

  private InvitedVendor completed() {
    InvitedVendor vendor = chosen.vendor();
    save(vendor, APurposeToAgree.JSON).expect(200);
    return vendor;
  }

  private InvitedVendor sealed() {
    InvitedVendor vendor = completed();
    agree(contractManager, vendor, sha256(vendor)).expect(201);
    agree(vendor.browser(), vendor, sha256(vendor)).expect(201);
    return vendor;
  }

  private void change(InvitedVendor vendor, Consumer<ObjectNode> how) {
    ObjectNode purpose = read(contractManager, vendor).at("/draft/purpose").deepCopy();
    how.accept(purpose);
    save(vendor, purpose).expect(200);
  }

  private Browser.Reply save(InvitedVendor vendor, Object purpose) {
    String version = read(contractManager, vendor).at("/draft/version").asText();
    return contractManager.put(vendor.path("purpose"), purpose, "If-Match", version);
  }

  private static Browser.Reply agree(Browser who, InvitedVendor vendor, String sha256) {
    return who.post(vendor.path("purpose/agreement"), Map.of("sha256", sha256));
  }

  private static JsonNode read(Browser who, InvitedVendor vendor) {
    return who.get(vendor.path("purpose")).expect(200).json();
  }

  private String sha256(InvitedVendor vendor) {
    return read(contractManager, vendor).at("/draft/sha256").asText();
  }

  private static JsonNode last(JsonNode read) {
    return read.path("versions").get(read.path("versions").size() - 1);
  }

  private static UUID offer(InvitedVendor vendor) {
    return UUID.fromString(vendor.offerId());
  }

  private InstitutionScope scope() {
    return new InstitutionScope(chosen.tender().institution().institution().id());
  }
}
