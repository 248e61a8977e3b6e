package nl.keur.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.identity.FirstAdministratorLink;
import nl.keur.testing.Authenticator;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EndedFile;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.JointTender;
import nl.keur.testing.LeftInTheLog;
import nl.keur.testing.ReportedChange;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

/**
 * Every route that writes is called and leaves a row in the log: the routes come from the router.
 */
@DatabaseTest
class EveryWriteIsInTheLogTest {
  /** Routes that leave nothing, and why. */
  private static final Map<String, String> WITHOUT =
      Map.of(
          "POST /api/sample/removal", "the log of the made-up institution goes with it",
          "POST /api/second-step/enrolment", "nothing holds until the first code confirms it");

  /** Routes that leave nothing in some cases, and why. */
  private static final Map<String, String> SOMETIMES_WITHOUT =
      Map.of("POST /api/session", "who still has to give a code is not signed in");

  /** Routes that leave something after their answer, and why. */
  private static final Map<String, String> AFTERWARDS =
      Map.of("POST /api/invitations/code", "the answer tells nothing by the time it takes");

  private static final String PASSWORD = "een lang wachtwoord";

  @Test
  void everyRouteThatWritesLeavesARow() {
    try (RunningPortal portal = RunningPortal.with(Map.of("test.left-in-the-log", true))) {
      people(portal);
      dossier(portal);
      offers(portal);
      reviews(portal);
      contract(portal);
      retention(portal);
      jointProcurement(portal);

      LeftInTheLog left = portal.bean(LeftInTheLog.class);
      Set<String> silent = new TreeSet<>(writes(portal));
      silent.removeAll(left.something());
      silent.removeAll(AFTERWARDS.keySet());
      assertThat(silent).isEqualTo(WITHOUT.keySet());
      assertThat(left.nothing())
          .allMatch(
              route ->
                  Stream.of(WITHOUT, SOMETIMES_WITHOUT, AFTERWARDS)
                      .anyMatch(known -> known.containsKey(route)));
    }
  }

  private static Set<String> writes(RunningPortal portal) {
    return portal
        .bean(Router.class)
        .uriRoutes()
        .filter(route -> HttpMethod.permitsRequestBody(route.getHttpMethod()))
        .<UriRouteInfo<?, ?>>map(route -> route)
        .map(LeftInTheLog::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void people(RunningPortal portal) {
    Browser administrator = portal.visitor();
    String password = PASSWORD;
    administrator
        .post(
            "/api/setup",
            Map.of(
                "token",
                token(portal.bean(FirstAdministratorLink.class).whenNobodyIsHere().orElseThrow()),
                "institution",
                "Hogeschool Westerhaven",
                "name",
                "Bo Beheer",
                "email",
                "bo@westerhaven.example",
                "password",
                password,
                "secondStep",
                false))
        .expect(204);
    JsonNode added =
        administrator
            .post(
                "/api/people",
                Map.of(
                    "name", "Sam",
                    "email", "sam@westerhaven.example",
                    "roles", Set.of("PURCHASER")))
            .expect(201)
            .json();
    String path = "/api/people/" + added.path("id").asText();
    String link =
        administrator
            .post(path + "/password-link", Map.of())
            .expect(201)
            .json()
            .path("link")
            .asText();
    administrator.put(path, Map.of("roles", Set.of("REVIEWER"), "active", true)).expect(200);
    administrator.put(path + "/domains", Map.of("domains", List.of("privacy"))).expect(200);
    administrator.post("/api/organisation/links", Map.of()).expect(201);
    administrator.post("/api/log/export", Map.of()).expect(200);
    administrator.post(path + "/personal-copy", Map.of()).expect(200);
    administrator.post("/api/personal-copy", Map.of()).expect(200);
    Browser colleague = portal.visitor();
    colleague.post("/api/password", Map.of("token", token(link), "password", password)).expect(204);
    accepted(colleague.delete("/api/session"));
    secondStep(portal, administrator, signedIn(portal), added.path("id").asText());
  }

  private static Browser signedIn(RunningPortal portal) {
    Browser browser = portal.visitor();
    browser
        .post("/api/session", Map.of("email", "sam@westerhaven.example", "password", PASSWORD))
        .expect(204);
    return browser;
  }

  private static void secondStep(
      RunningPortal portal, Browser administrator, Browser colleague, String id) {
    Map<String, String> password = Map.of("password", PASSWORD);
    String secret =
        colleague
            .post("/api/second-step/enrolment", password)
            .expect(201)
            .json()
            .path("secret")
            .asText();
    String code = new Authenticator(secret).codeAt(portal.bean(Clock.class).instant());
    accepted(colleague.post("/api/second-step/confirmation", Map.of("code", code)));
    JsonNode codes = colleague.post("/api/second-step/recovery-codes", password).expect(201).json();
    accepted(
        signedIn(portal)
            .post("/api/second-step", Map.of("code", codes.at("/recoveryCodes/0").asText())));
    accepted(administrator.put("/api/sign-in-rules", Map.of("secondStepRequired", false)));
    accepted(administrator.delete("/api/sign-in-rules/second-steps/" + id));
    Browser again = signedIn(portal);
    accepted(
        again.put(
            "/api/account/password",
            Map.of("password", PASSWORD, "newPassword", "een ander lang wachtwoord")));
    accepted(again.delete("/api/account/sessions"));
  }

  private static String token(String link) {
    return link.substring(link.indexOf('#') + 1);
  }

  private static void dossier(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    Browser purchaser = tender.purchaser();
    purchaser
        .put(
            tender.path(""),
            Map.of("title", "Nakijkhulp", "need", "Sneller nakijken", "language", "en"),
            "If-Match",
            "1")
        .expect(200);
    String person = purchaser.get("/api/session").json().at("/person/id").asText();
    purchaser
        .put(
            tender.path("team"),
            Map.of("team", List.of(Map.of("personId", person, "raci", "ACCOUNTABLE"))),
            "If-Match",
            "2")
        .expect(200);
    EssayGrader.fillIn(Sheet.of(purchaser, tender.id(), "INTAKE"), EssayGrader.INTAKE)
        .complete()
        .expect(200);
    Sheet preFlight = Sheet.of(purchaser, tender.id(), "PRE_FLIGHT");
    EssayGrader.fillIn(preFlight, EssayGrader.with(EssayGrader.PRE_FLIGHT, "PF-12", "none"));
    attach(purchaser, preFlight, "PF-12", "compatibility_note");
    preFlight.complete().expect(200);
    accepted(purchaser.delete(preFlight.path() + "/completion"));
    purchaser
        .post(
            tender.path("lifted-stops"),
            Map.of("questionId", "PF-12", "reason", "De grondslag komt in de wet."))
        .expect(201);
    purchaser
        .post(
            tender.path("decided-values"),
            Map.of("fact", "profiling", "values", List.of("no"), "reason", "De FG keek het na."))
        .expect(201);
    String offer = tender.offer();
    accepted(purchaser.post(tender.path("questionnaire/preview"), Map.of()));
    accepted(purchaser.delete(tender.path("offers/" + offer)));
  }

  private static void attach(Browser purchaser, Sheet sheet, String question, String kind) {
    String id =
        purchaser
            .upload(
                sheet.path()
                    + "/answers/"
                    + question
                    + "/evidence?fileName=bewijs.txt&kind="
                    + kind,
                "application/octet-stream",
                "Bewijs".getBytes(StandardCharsets.UTF_8))
            .expect(201)
            .json()
            .path("id")
            .asText();
    accepted(purchaser.delete(sheet.path() + "/evidence/" + id));
  }

  private static void accepted(Browser.Reply reply) {
    assertThat(reply.status()).as("%s: %s", reply.response().uri(), reply.text()).isLessThan(300);
  }

  private static void offers(RunningPortal portal) {
    Tender tender = Tender.sent(portal);
    InvitedVendor vendor = tender.vendor();
    String fact = vendor.path("contested-facts/profiling");
    vendor.browser().put(fact, Map.of("reason", "Geen personen.")).expect(200);
    accepted(vendor.browser().delete(fact));
    accepted(vendor.browser().post("/api/personal-copy", Map.of()));
    String invitation = "/api/offers/" + vendor.offerId() + "/invitation";
    accepted(vendor.browser().delete(vendor.path("colleagues/" + colleague(vendor, "Bram"))));
    accepted(tender.purchaser().delete(invitation + "/" + colleague(vendor, "Carla")));
    accepted(tender.purchaser().delete(invitation));
  }

  /** The id of the invitation of a new colleague. */
  private static String colleague(InvitedVendor vendor, String name) {
    accepted(
        vendor
            .browser()
            .post(
                vendor.path("colleagues"),
                Map.of("name", name, "email", name + "@westerhaven.example", "signatory", true)));
    JsonNode people = vendor.browser().get(vendor.path("colleagues")).expect(200).json();
    return people.get(people.size() - 1).path("invitationId").asText();
  }

  private static void reviews(RunningPortal portal) {
    SubmittedOffer offer =
        SubmittedOffer.withEvidence(Tender.sent(portal), "RQ-04", 4, "classification_memo");
    String file = offer.line("RQ-04").at("/evidence/0/id").asText();
    accepted(offer.judge(file, "ACCEPTED"));
    offer.review("RQ-04", 0, Map.of("score", 3, "reason", "Goed beschreven")).expect(200);
  }

  private static void contract(RunningPortal portal) {
    AwardedOffer offer = AwardedOffer.withPurpose(portal);
    offer.describe().expect(200);
    offer.decide("sets", "transfers", "LEAVE_OUT").expect(200);
    offer.decide("clauses", "edu-11", "AS_SUGGESTED").expect(200);
    offer.completePackage();
    offer.freeze().expect(200);
    Browser manager = offer.manager();
    String system = manager.get("/api/systems").expect(200).json().at("/systems/0/id").asText();
    JsonNode opened =
        manager.post("/api/systems/" + system + "/change-reports", Map.of()).expect(201).json();
    ReportedChange.answer(
        Sheet.withId(manager, opened.at("/report/sheetId").asText()), ReportedChange.newPurpose());
    JsonNode judged =
        manager
            .post(
                "/api/change-reports/" + opened.at("/report/id").asText() + "/assessment", Map.of())
            .expect(200)
            .json();
    manager
        .post(
            "/api/findings/" + judged.at("/findings/0/id").asText() + "/conclusion",
            Map.of("conclusion", "SHIFT", "measure", "REVERT", "reason", "Zo besproken."))
        .expect(201);
    String use = "/api/systems/" + system + "/end";
    String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    accepted(manager.post(use, Map.of("on", today, "reason", "Het contract is afgelopen.")));
  }

  /** Closed, opened, closed again; kept a while longer, and then erased. */
  private static void retention(RunningPortal portal) {
    Tender tender = Tender.opened(portal);
    Browser purchaser = tender.purchaser();
    Browser administrator = tender.institution().administrator();
    Map<String, Object> aMonth = Map.of("months", 1, "reason", "Zo staat het in de selectielijst.");
    accepted(administrator.put("/api/retention", aMonth));
    accepted(purchaser.put(tender.path("retention"), aMonth));
    accepted(purchaser.delete(tender.path("retention")));
    Map<String, Object> reason = Map.of("reason", "Er is geen geld voor.");
    accepted(purchaser.post(tender.path("closing"), reason));
    accepted(purchaser.delete(tender.path("closing")));
    accepted(purchaser.post(tender.path("closing"), reason));
    accepted(
        administrator.post(
            tender.path("postponement"), Map.of("until", "2099-01-01", "reason", "Een geschil.")));
    EndedFile.kept(portal, tender.id(), Period.ofYears(100));
    accepted(administrator.post(tender.path("erasure"), Map.of()));
  }

  private static void jointProcurement(RunningPortal portal) {
    JointTender joint = JointTender.of(portal, Tender.opened(portal));
    Tender tender = joint.tender();
    RunningPortal.TestInstitution participant = portal.newInstitution();
    joint.join(participant).expect(201);
    accepted(
        tender.purchaser().delete(tender.path("participants/" + participant.institution().id())));
    String reviewer =
        tender.institution().reviewer().get("/api/session").json().at("/person/id").asText();
    accepted(
        tender
            .purchaser()
            .put(
                tender.path("people/" + reviewer + "/roles"),
                Map.of("roles", List.of("CONTRACT_MANAGER"))));
  }
}
