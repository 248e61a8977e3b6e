package nl.keur.questionnaire;

import static nl.keur.schema.Tables.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OpeningAnInvitationTest {
  private final RunningPortal portal;
  private final Tender tender;

  OpeningAnInvitationTest(RunningPortal portal) {
    this.portal = portal;
    this.tender = Tender.shared(portal);
  }

  @Test
  void aVendorComesInWithTheLinkAndSeesForWhomItAnswers() {
    var vendor = tender.vendor();

    var session = vendor.browser().get("/api/session").json();

    assertThat(session.at("/vendor/offerId").asText()).isEqualTo(vendor.offerId());
    assertThat(session.at("/vendor/vendorName").asText()).startsWith("Leverancier ");
    assertThat(session.at("/vendor/procurementTitle").asText()).isEqualTo("Nakijkhulp voor essays");
    assertThat(session.at("/vendor/institution").asText())
        .isEqualTo(tender.institution().institution().name());
    assertThat(vendor.request().path("need").asText()).contains("Sneller nakijken");
    assertThat(status(vendor.offerId())).isEqualTo("OPENED");
  }

  @Test
  void whatExcludesAnOfferIsSaidToTheVendor() {
    var vendor = tender.vendor();

    JsonNode said = vendor.sheet().question("VP-02").path("knockOut");

    assertThat(said.path("nl").asText()).isEqualTo("U ziet zelf een verboden praktijk.");
    assertThat(said.path("en").asText()).isEqualTo("You yourself see a prohibited practice.");
  }

  @Test
  void aScannerThatReadsTheLinkLeavesTheInvitationUntouched() throws Exception {
    String offerId = tender.offer();
    String token = tender.invite(offerId);

    for (String path : new String[] {"/i", "/api/invitations/open", "/i?token=" + token}) {
      for (String method : new String[] {"HEAD", "GET", "OPTIONS"}) {
        try (HttpClient scanner = HttpClient.newHttpClient()) {
          var reply =
              scanner.send(
                  HttpRequest.newBuilder(portal.url().resolve(path))
                      .method(method, HttpRequest.BodyPublishers.noBody())
                      .build(),
                  BodyHandlers.ofString());
          assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
        }
      }
    }

    assertThat(status(offerId)).isEqualTo("INVITED");
    portal.visitor().post("/api/invitations/open", Map.of("token", token)).expect(204);
    portal.visitor().post("/api/invitations/open", Map.of("token", token)).expect(204);
  }

  @Test
  void anUnknownARevokedAndAnExpiredInvitationGetTheSameAnswer() {
    String revokedOffer = tender.offer();
    String revoked = tender.invite(revokedOffer);
    tender.purchaser().delete("/api/offers/" + revokedOffer + "/invitation").expect(204);
    Tender past = Tender.sent(portal);
    String expired = past.invite(past.offer());
    endedDaysAgo(past, 31);

    var unknown = open("inv_" + "A".repeat(43));

    assertThat(unknown.problem()).isEqualTo("identity/invitation-not-valid");
    assertThat(open(revoked).text()).isEqualTo(unknown.text());
    assertThat(open(expired).text()).isEqualTo(unknown.text());
    assertThat(open("'; drop table invitation; --").text()).isEqualTo(unknown.text());
    assertThat(unknown.header("Set-Cookie")).isEmpty();
  }

  @Test
  void whoeverIsInIsOutAtTheNextRequestWhenTheInvitationEnds() {
    var vendor = tender.vendor();

    tender.invite(vendor.offerId());

    assertThat(vendor.browser().get(vendor.path("request")).status()).isEqualTo(401);
    assertThat(open(vendor.token()).status()).isEqualTo(410);
  }

  @Test
  void afterTheDeadlineAVendorStillReadsButNoLongerWrites() {
    Tender past = Tender.sent(portal);
    var vendor = past.vendor();
    endedDaysAgo(past, 1);

    assertThat(vendor.request().path("late").asBoolean()).isTrue();
    assertThat(vendor.sheet().check().path("sections")).isNotEmpty();
    assertThat(vendor.sheet().put("VP-01", Tender.answer("yes"), "If-Match", "0").problem())
        .isEqualTo("answering/deadline-passed");
    assertThat(vendor.browser().put(vendor.path("contested-facts/profiling"), reason()).problem())
        .isEqualTo("questionnaire/deadline-passed");
  }

  @Test
  void onlyHashesOfTokensAreKept() {
    String token = tender.invite(tender.offer());

    Set<String> hashes =
        portal
            .bean(Transactions.class)
            .read(
                () ->
                    portal
                        .bean(DSLContext.class)
                        .select(INVITATION.TOKEN_HASH)
                        .from(INVITATION)
                        .fetchSet(INVITATION.TOKEN_HASH));

    assertThat(hashes).contains(Sha256.of(token)).doesNotContain(token);
  }

  @Test
  void tokensAreLongAndNeverTheSame() {
    Tokens tokens = portal.bean(Tokens.class);
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < 10_000; index++) {
      String token = tokens.secret("inv");
      assertThat(token).matches("inv_[A-Za-z0-9_-]{43}");
      seen.add(token);
    }

    assertThat(seen).hasSize(10_000);
  }

  @Test
  void withTheIdsOfAnotherVendorThereIsNothingToFind() {
    var other = tender.vendor();
    other.sheet().answer("VP-01", "yes", "Kanariezin van een ander");
    String evidence =
        other
            .browser()
            .upload(
                other.sheet().path()
                    + "/answers/VP-03/evidence?kind=instructions_for_use&fileName=a.txt",
                "application/octet-stream",
                "Bewijs van een ander".getBytes())
            .expect(201)
            .json()
            .path("id")
            .asText();
    String otherSheet = other.sheet().path();
    Browser nosy = tender.vendor().browser();

    assertThat(nosy.get(other.path("request")).problem()).isEqualTo("questionnaire/offer-unknown");
    assertThat(nosy.get(other.path("outcome")).problem()).isEqualTo("questionnaire/offer-unknown");
    assertThat(nosy.get(other.path("receipt")).problem()).isEqualTo("questionnaire/not-submitted");
    assertThat(nosy.put(other.path("contested-facts/profiling"), reason()).problem())
        .isEqualTo("questionnaire/offer-unknown");
    assertThat(nosy.get(otherSheet).problem()).isEqualTo("answering/sheet-unknown");
    assertThat(nosy.get(otherSheet + "/check").problem()).isEqualTo("answering/sheet-unknown");
    assertThat(nosy.get(otherSheet + "/evidence/" + evidence).problem())
        .isEqualTo("answering/evidence-unknown");
    assertThat(
            nosy.put(otherSheet + "/answers/VP-01", Tender.answer("no"), "If-Match", "1").status())
        .isEqualTo(404);
    assertThat(nosy.get(tender.path("questionnaire")).problem()).isEqualTo("identity/not-allowed");
  }

  @Test
  void theInstitutionReadsNoAnswerBeforeItIsSubmitted() {
    var vendor = tender.vendor();
    vendor.sheet().answer("VP-01", "yes", "Kanariezin van de leverancier");
    String sheet = vendor.sheet().path();

    for (Browser staff :
        new Browser[] {
          tender.purchaser(), tender.institution().reviewer(), tender.institution().administrator()
        }) {
      assertThat(staff.get(sheet).problem()).isEqualTo("answering/sheet-unknown");
      assertThat(staff.get(sheet + "/check").problem()).isEqualTo("answering/sheet-unknown");
      assertThat(staff.get(sheet + "/sections/vendor-product").problem())
          .isEqualTo("answering/sheet-unknown");
      assertThat(staff.put(sheet + "/answers/VP-01", Tender.answer("no"), "If-Match", "1").status())
          .isEqualTo(404);
      assertThat(staff.post(sheet + "/completion", Map.of()).status()).isEqualTo(404);
      assertThat(staff.get(tender.path("questionnaire")).text()).doesNotContain("Kanariezin");
    }

    vendor.submitted();
    assertThat(tender.purchaser().get(sheet + "/check").expect(200).text()).contains("Kanariezin");
  }

  private static Map<String, String> reason() {
    return Map.of("reason", "Wij vergelijken geen personen.");
  }

  private Browser.Reply open(String token) {
    return portal.visitor().post("/api/invitations/open", Map.of("token", token));
  }

  private String status(String offerId) {
    for (var recipient :
        tender.purchaser().get(tender.path("questionnaire")).json().path("recipients")) {
      if (recipient.path("offerId").asText().equals(offerId)) {
        return recipient.path("status").asText();
      }
    }
    return "not there";
  }

  private void endedDaysAgo(Tender past, int days) {
    SubmittedOffer.moveDeadline(portal, past, OffsetDateTime.now().minusDays(days));
  }
}
