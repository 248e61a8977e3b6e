package nl.keur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WorkingOnAPackageTest {
  private static AwardedOffer shared;

  private final RunningPortal portal;

  WorkingOnAPackageTest(RunningPortal portal) {
    this.portal = portal;
  }

  /** For tests that only read, or that change what no other test looks at. */
  private AwardedOffer offer() {
    if (shared == null) {
      shared = AwardedOffer.to(portal);
    }
    return shared;
  }

  @Test
  void thereIsNoPackageBeforeTheAward() {
    Tender tender = Tender.sent(portal);
    String offerId = tender.purchaser().get(tender.path("")).json().at("/offers/0/id").asText();

    assertThat(tender.purchaser().get("/api/offers/" + offerId + "/package").problem())
        .isEqualTo("contract/not-awarded");
  }

  @Test
  void anotherInstitutionFindsNoTraceOfIt() {
    Browser stranger = portal.newInstitution().contractManager();

    assertThat(stranger.get(offer().path("")).problem()).isEqualTo("contract/offer-unknown");
    assertThat(stranger.get(offer().path(".pdf")).problem()).isEqualTo("contract/offer-unknown");
  }

  @Test
  void eachClauseSaysWhyWithTheQuestionTheAnswerWhoAndWhen() {
    JsonNode read = offer().read();
    JsonNode set = read.at("/sets/0");

    assertThat(set.path("id").asText()).isEqualTo("mcc-ai-high-risk");
    assertThat(set.at("/by/0/says/nl").asText()).isEqualTo("Hoog risico.");
    String fact = set.at("/by/0/why/facts/0").asText();
    String question = read.at("/facts/" + fact + "/questions/0").asText();
    JsonNode answer = read.at("/answers/" + question);
    assertThat(answer.at("/question/nl").asText()).isNotBlank();
    assertThat(answer.at("/answer/nl").asText()).isNotBlank();
    assertThat(answer.path("by").asText()).isNotBlank();
    assertThat(answer.path("at").asText()).startsWith("20");
  }

  @Test
  void withoutAnAgreedPurposeThatIsTheFirstObstacleAndItIsSaidOnce() {
    JsonNode obstacles = offer().read().path("obstacles");

    assertThat(obstacles.at("/0/place").asText()).isEqualTo("PURPOSE");
    assertThat(AwardedOffer.texts(obstacles, "/place")).containsOnlyOnce("PURPOSE");
    assertThat(offer().freeze().problem()).isEqualTo("contract/obstacles-stand");
  }

  @Test
  void aValueIsFilledInShownInTheTextAndTakenBack() {
    AwardedOffer offer = offer();
    offer.fillIn("edu-02", "notice_days", "45").expect(200);

    assertThat(offer.manager().get(offer.path("/text?language=en")).text()).contains("\"45\"");
    JsonNode value = AwardedOffer.value(offer.read(), "edu-02", "notice_days");
    assertThat(value.path("origin").asText()).isEqualTo("FILLED_IN");
    assertThat(value.path("by").asText()).startsWith("Medewerker");

    offer.fillIn("edu-02", "notice_days", null).expect(200);
    assertThat(AwardedOffer.value(offer.read(), "edu-02", "notice_days").path("origin").asText())
        .isEqualTo("PRESET");
  }

  @Test
  void aValueThatDoesNotFitIsRefusedWithAPointerAndASentence() {
    var reply = offer().fillIn("edu-02", "notice_days", "veel");

    assertThat(reply.problem()).isEqualTo("contract/value-refused");
    assertThat(reply.pointers()).containsExactly("/value");
    assertThat(reply.json().at("/errors/0/detail/nl").asText()).contains("een getal");
  }

  @Test
  void aValueOfTheFileIsNotTyped() {
    assertThat(offer().fillIn("mcc-hr-annex-a", "purpose_who", "Iedereen").problem())
        .isIn("contract/not-to-be-typed", "contract/parameter-unknown");
    assertThat(offer().fillIn("edu-02", "no-such-value", "x").problem())
        .isEqualTo("contract/parameter-unknown");
  }

  @Test
  void aPersonLeavesAClauseOutWithAReasonAndTheSuggestionStaysVisible() {
    AwardedOffer offer = offer();
    JsonNode clause = clause(offer.decide("clauses", "edu-11", "LEAVE_OUT").expect(200).json());

    assertThat(clause.path("included").asBoolean()).isFalse();
    assertThat(clause.path("state").asText()).isEqualTo("SUGGESTED");
    assertThat(clause.at("/decision/reason").asText()).isEqualTo("Zo besproken met de jurist.");
    assertThat(clause.at("/decision/by").asText()).startsWith("Medewerker");

    JsonNode again = clause(offer.decide("clauses", "edu-11", "AS_SUGGESTED").expect(200).json());
    assertThat(again.path("included").asBoolean()).isTrue();
    assertThat(again.path("decision").isNull()).isTrue();
  }

  @Test
  void changingAnOldVersionIsRefusedAndNamesTheVersionThatStands() {
    AwardedOffer offer = offer();
    offer.describe().expect(200);

    var reply =
        offer
            .manager()
            .put(
                offer.path("/clauses/edu-02/values/notice_days"),
                Map.of("value", "60"),
                "If-Match",
                "0");

    assertThat(reply.status()).isEqualTo(412);
    assertThat(reply.problem()).isEqualTo("contract/stale-package");
    assertThat(reply.json().path("version").asText()).isEqualTo(offer.version());
  }

  @Test
  void anUnknownClauseOrSetIsNotDecided() {
    assertThat(offer().decide("clauses", "no-such", "INCLUDE").problem())
        .isEqualTo("contract/clause-unknown");
    assertThat(offer().decide("sets", "no-such", "INCLUDE").problem())
        .isEqualTo("contract/set-unknown");
  }

  @Test
  void aReviewerReadsAPackageButDoesNotChangeIt() {
    Browser reviewer = offer().tender().institution().reviewer();

    reviewer.get(offer().path("")).expect(200);

    assertThat(
            reviewer
                .put(
                    offer().path("/clauses/edu-11/decision"),
                    Map.of("outcome", "LEAVE_OUT", "reason", "x"),
                    "If-Match",
                    offer().version())
                .problem())
        .isEqualTo("identity/not-allowed");
  }

  @Test
  void aDraftIsExportedAsSuch() {
    var pdf = offer().manager().get(offer().path(".pdf?language=en")).expect(200);
    var docx = offer().manager().get(offer().path(".docx")).expect(200);
    var json = offer().manager().get(offer().path(".json")).expect(200);

    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"overeenkomst-essaywijzer-concept-en.pdf\"");
    assertThat(new String(pdf.bytes(), 0, 5)).isEqualTo("%PDF-");
    assertThat(docx.header("Content-Disposition")).contains("concept-nl.docx");
    assertThat(json.json().path("format").asText()).isEqualTo(PackageContent.FORMAT);
    assertThat(json.json().at("/head/frozen").isNull()).isTrue();
  }

  private static JsonNode clause(JsonNode read) {
    for (JsonNode set : read.path("sets")) {
      for (JsonNode clause : set.path("clauses")) {
        if (clause.path("id").asText().equals("edu-11")) {
          return clause;
        }
      }
    }
    throw new AssertionError("edu-11 is not there");
  }
}
