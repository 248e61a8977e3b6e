package nl.keur.questionnaire;

import static nl.keur.schema.Tables.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    var invited = tender.invited();

    for (String path :
        new String[] {
          "/i", "/api/invitations/code", "/api/invitations/open", "/i?token=" + invited.token()
        }) {
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

    assertThat(invited.codes()).isEmpty();
    assertThat(status(invited.offerId())).isEqualTo("INVITED");
    invited.comeIn();
    assertThat(status(invited.offerId())).isEqualTo("OPENED");
  }

  @Test
  void aRevokedAndAnExpiredLinkGiveNoCode() {
    var revoked = tender.invited();
    tender.purchaser().delete("/api/offers/" + revoked.offerId() + "/invitation").expect(204);
    Tender past = Tender.sent(portal);
    var expired = past.invited();
    endedDaysAgo(past, 31);

    revoked.askCode(revoked.email()).expect(204);
    expired.askCode(expired.email()).expect(204);

    assertThat(revoked.codes()).isEmpty();
    assertThat(expired.codes()).isEmpty();
  }

  @Test
  void anInvitationThatEndedAfterTheCodeWasAskedForLetsNobodyIn() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String code = invited.code();
    tender.purchaser().delete("/api/offers/" + invited.offerId() + "/invitation").expect(204);

    Browser.Reply reply = invited.open(invited.email(), code);

    assertThat(reply.problem()).isEqualTo("identity/invitation-not-valid");
    assertThat(reply.header("Set-Cookie")).isEmpty();
    assertThat(invited.codes()).isEmpty();
  }

  @Test
  void whoeverIsInIsOutAtTheNextRequestWhenTheInvitationEnds() {
    var vendor = tender.vendor();

    tender.invite(vendor.offerId());

    assertThat(vendor.browser().get(vendor.path("request")).status()).isEqualTo(401);
    vendor.askCode(vendor.email()).expect(204);
    assertThat(vendor.codes()).isEmpty();
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

  /** Threat 1 of RELIABILITY §2: 256 bits, of which each says as much as any other. */
  @Test
  void tokensAreLongEvenlySpreadAndNeverTheSame() {
    Tokens tokens = portal.bean(Tokens.class);
    int many = 100_000;
    Set<String> seen = new HashSet<>();
    int[][] counts = new int[43][128];
    for (int index = 0; index < many; index++) {
      String token = tokens.secret("inv");
      assertThat(token).matches("inv_[A-Za-z0-9_-]{43}");
      seen.add(token);
      for (int place = 0; place < 43; place++) {
        counts[place][token.charAt(4 + place)]++;
      }
    }

    assertThat(seen).hasSize(many);
    for (int place = 0; place < 43; place++) {
      // The last character holds the four bits that are left over.
      int letters = place == 42 ? 16 : 64;
      double expected = (double) many / letters;
      List<Integer> found =
          Arrays.stream(counts[place]).filter(count -> count > 0).boxed().toList();
      assertThat(found).as("letters at place %d", place).hasSize(letters);
      assertThat(found)
          .as("how often each letter stands at place %d", place)
          .allMatch(count -> Math.abs(count - expected) < 7 * Math.sqrt(expected));
    }
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
