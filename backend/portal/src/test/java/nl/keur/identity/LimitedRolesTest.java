package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

/** A role in one procurement alone, and a reviewer of some domains. */
@DatabaseTest
class LimitedRolesTest {

  @Test
  void whoHasARoleInOneProcurementSeesThatOneAlone(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    String other = EssayGrader.open(tender.purchaser());
    Browser guest = tender.institution().staff();
    give(tender, guest, "PURCHASER").expect(200);

    assertThat(guest.get("/api/procurements").json().path("total").asInt()).isEqualTo(1);
    guest.get(tender.path("")).expect(200);
    Browser.Reply hidden = guest.get("/api/procurements/" + other);
    Browser.Reply unknown = guest.get("/api/procurements/" + UUID.randomUUID());
    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.text()).isEqualTo(unknown.text());
    String sheet =
        tender.purchaser().get("/api/procurements/" + other).json().at("/sheets/0/id").asText();
    guest.get("/api/sheets/" + sheet).expect(404);
    guest.delete("/api/sheets/" + sheet + "/completion").expect(404);
    assertThat(guest.put(tender.path("team"), Map.of("team", List.of())).status())
        .as("a purchaser here, so refused for what it says alone")
        .isNotIn(403, 404);
    assertThat(
            guest.put("/api/procurements/" + other + "/team", Map.of("team", List.of())).status())
        .isEqualTo(403);
  }

  @Test
  void aRoleThatIsTakenAwayIsGoneAtTheNextRequest(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    Browser guest = tender.institution().staff();
    give(tender, guest, "REVIEWER").expect(200);
    guest.get(tender.path("")).expect(200);

    give(tender, guest).expect(200);

    guest.get(tender.path("")).expect(404);
    assertThat(guest.get("/api/procurements").json().path("total").asInt()).isZero();
  }

  @Test
  void nobodyIsAdministratorOfOneProcurement(RunningPortal portal) {
    Tender tender = Tender.opened(portal);

    assertThat(give(tender, tender.institution().staff(), "ADMINISTRATOR").problem())
        .isEqualTo("identity/not-in-one-procurement");
  }

  @Test
  void anotherInstitutionGivesNoRolesHere(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    var stranger = portal.newInstitution();
    String person = idOf(stranger.staff());

    assertThat(
            stranger
                .purchaser()
                .put(
                    tender.path("people/" + person + "/roles"),
                    Map.of("roles", List.of("PURCHASER")))
                .problem())
        .isEqualTo("procurement/procurement-unknown");
  }

  @Test
  void aColleagueIsAddedForOneProcurement(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    Browser administrator = tender.institution().administrator();
    String id =
        administrator
            .post(
                "/api/people",
                Map.of(
                    "name",
                    "Gast",
                    "email",
                    "gast-" + System.nanoTime() + "@elders.example",
                    "roles",
                    List.of("REVIEWER"),
                    "procurementId",
                    tender.id()))
            .expect(201)
            .json()
            .path("id")
            .asText();

    var person = SubmittedOffer.one(administrator.get("/api/people").json(), "id", id);

    assertThat(person.path("roles")).isEmpty();
    assertThat(person.at("/limited/0/procurementId").asText()).isEqualTo(tender.id());
  }

  @Test
  void aReviewerOfSomeDomainsJudgesThoseAlone(RunningPortal portal) {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    var institution = offer.tender().institution();
    Browser reviewer = institution.reviewer();
    var line = offer.card().at("/lines/0");
    String question = line.path("questionId").asText();
    String domain = line.path("domain").asText();
    String another = another(institution.administrator(), domain);

    domains(institution.administrator(), reviewer, another);
    assertThat(reviewable(reviewer, offer, question)).isFalse();
    assertThat(review(reviewer, offer, question).problem()).isEqualTo("scoring/outside-domains");

    domains(institution.administrator(), reviewer, domain);
    assertThat(reviewable(reviewer, offer, question)).isTrue();
    assertThat(review(reviewer, offer, question).problem()).isNotEqualTo("scoring/outside-domains");
  }

  private static String another(Browser somebody, String domain) {
    return AwardedOffer.texts(somebody.get("/api/domains").expect(200).json(), "/id").stream()
        .filter(one -> !one.equals(domain))
        .findFirst()
        .orElseThrow();
  }

  private static void domains(Browser administrator, Browser reviewer, String domain) {
    administrator
        .put("/api/people/" + idOf(reviewer) + "/domains", Map.of("domains", List.of(domain)))
        .expect(200);
  }

  private static boolean reviewable(Browser reviewer, SubmittedOffer offer, String question) {
    return SubmittedOffer.line(
            reviewer.get(offer.vendor().path("scorecard")).expect(200).json(), question)
        .path("reviewable")
        .asBoolean();
  }

  private static Browser.Reply review(Browser reviewer, SubmittedOffer offer, String question) {
    return reviewer.put(
        offer.vendor().path("reviews/" + question),
        Map.of("reason", "Goed onderbouwd."),
        "If-Match",
        "0");
  }

  private static Browser.Reply give(Tender tender, Browser person, String... roles) {
    return tender
        .purchaser()
        .put(tender.path("people/" + idOf(person) + "/roles"), Map.of("roles", List.of(roles)));
  }

  private static String idOf(Browser person) {
    return person.get("/api/session").json().at("/person/id").asText();
  }
}
