package nl.keur.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.fact.FactValue;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

@DatabaseTest
class IssuingAQuestionnaireTest {

  @Test
  void everythingThatStandsInTheWayIsNamedAtOnce(RunningPortal portal) {
    Tender tender = Tender.opened(portal);

    var reply = tender.issue(0, "k");

    assertThat(reply.problem()).isEqualTo("questionnaire/not-ready");
    assertThat(codes(reply.json()))
        .contains("pre-flight-open", "no-go", "no-purpose", "no-offers", "no-deadline");
    assertThat(reply.json().at("/errors/0/detail/nl").asText()).isNotBlank();
  }

  @Test
  void aDeadlineThatHasPassedIsRefused(RunningPortal portal) {
    Tender tender = Tender.decided(portal);
    tender.offer();
    tender.saveDraft(Map.of(), Instant.now().minus(1, ChronoUnit.SECONDS));

    assertThat(codes(tender.issue(1, "k").json())).containsExactly("deadline-past");
  }

  @Test
  void nothingIsSentBeforeTheInstitutionRecordedItsPurpose(RunningPortal portal) {
    Tender tender = Tender.withoutPurpose(portal);
    tender.offer();
    tender.saveDraft(Map.of(), Instant.now().plus(7, ChronoUnit.DAYS));

    var refused = tender.issue(1, "k");

    assertThat(refused.problem()).isEqualTo("questionnaire/not-ready");
    assertThat(codes(refused.json())).containsExactly("no-purpose");
    assertThat(refused.pointers()).containsExactly("/purpose");
    assertThat(refused.json().at("/errors/0/detail/nl").asText()).contains("beoogde doel");

    EssayGrader.recordPurpose(tender.purchaser(), tender.id());
    tender.issue(1, "k").expect(200);
  }

  @Test
  void sendingFreezesTheDossierAndGivesEachVendorALinkOnce(RunningPortal portal) {
    Tender tender = Tender.decided(portal);
    tender.offer();
    tender.offer();
    tender.saveDraft(Map.of("OP-01", "INFORMATIVE"), Instant.now().plus(7, ChronoUnit.DAYS));
    String key = UUID.randomUUID().toString();
    assertThat(tender.issue(0, key).problem()).isEqualTo("questionnaire/stale-draft");

    var first = tender.issue(1, key).expect(200).json();

    List<String> links = first.path("sent").findValuesAsText("link");
    assertThat(links)
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(link -> link.matches(".*/i#inv_[A-Za-z0-9_-]{43}"));
    assertThat(first.at("/questionnaire/issued/number").asInt()).isEqualTo(1);
    assertThat(first.at("/questionnaire/recipients").findValuesAsText("status"))
        .containsOnly("INVITED", "SENT");
    assertThat(tender.purchaser().get(tender.path("")).json().path("frozenAt").isNull()).isFalse();
    assertThat(
            Sheet.of(tender.purchaser(), tender.id(), "PRE_FLIGHT")
                .put("PF-08", Tender.answer("no"), "If-Match", "1")
                .status())
        .isEqualTo(409);

    var again = tender.issue(1, key).expect(200).json();
    assertThat(again.path("sent")).isEmpty();
    assertThat(again.at("/questionnaire/issued/sha256"))
        .isEqualTo(first.at("/questionnaire/issued/sha256"));
    assertThat(tender.issue(1, UUID.randomUUID().toString()).problem())
        .isEqualTo("questionnaire/already-issued");
  }

  @Test
  void onceSentTheDossierSaysUntilWhenVendorsAnswer(RunningPortal portal) {
    Tender tender = Tender.decided(portal);
    tender.offer();
    tender.saveDraft(Map.of(), Instant.parse("2035-05-01T15:00:00Z"));
    assertThat(tender.purchaser().get(tender.path("")).json().path("answersUntil").isNull())
        .isTrue();

    tender.issue(1, UUID.randomUUID().toString()).expect(200);

    assertThat(tender.purchaser().get(tender.path("")).json().path("answersUntil").asText())
        .isEqualTo("2035-05-01T15:00:00Z");
  }

  @Test
  void theQuestionnaireHoldsTheFactsAsTheyStood(RunningPortal portal) {
    Tender tender = Tender.shared(portal);
    var scope = new InstitutionScope(tender.institution().institution().id());

    IssuedQuestionnaire issued =
        portal
            .bean(Transactions.class)
            .read(
                () ->
                    portal
                        .bean(Questionnaires.class)
                        .findIssued(scope, UUID.fromString(tender.id()))
                        .orElseThrow());

    assertThat(issued.frozen())
        .containsEntry("risk_level", new FactValue.Known(Set.of("high")))
        .containsEntry("profiling", new FactValue.Known(Set.of("yes")));
    assertThat(issued.sections().getFirst().id()).isEqualTo("vendor-product");
    assertThat(issued.sha256()).hasSize(64);
  }

  @Test
  void aVendorCanBeInvitedLaterAndThenStaysOnTheList(RunningPortal portal) {
    Tender tender = Tender.shared(portal);
    String offerId = tender.offer();

    assertThat(tender.invite(offerId)).startsWith("inv_");

    assertThat(tender.purchaser().delete(tender.path("offers/" + offerId)).problem())
        .isEqualTo("procurement/offer-unknown");
  }

  @Test
  void withoutAQuestionnaireNobodyIsInvited(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    String offerId = tender.offer();

    assertThat(
            tender.purchaser().post("/api/offers/" + offerId + "/invitation", Map.of()).problem())
        .isEqualTo("questionnaire/not-issued");
  }

  private static List<String> codes(JsonNode problem) {
    List<String> codes = new ArrayList<>();
    problem.path("errors").forEach(error -> codes.add(error.path("code").asText()));
    return codes;
  }
}
