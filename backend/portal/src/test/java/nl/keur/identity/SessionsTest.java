package nl.keur.identity;

import static nl.keur.schema.Tables.ONE_TIME_LINK;
import static nl.keur.schema.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.MovableClock;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SessionsTest {
  private static final Map<String, Object> MOVABLE = Map.of("test.clock", "movable");
  private static RunningPortal portal;

  @BeforeAll
  static void start() {
    portal = RunningPortal.with(MOVABLE);
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void theCookieFromBeforeSigningInIsDeadAndTheIdIsNew() {
    Colleague colleague = colleague();
    Browser before = colleague.browser().copy();
    before.get("/api/account").expect(200);

    colleague
        .browser()
        .post("/api/session", Map.of("email", colleague.email(), "password", Colleague.PASSWORD))
        .expect(204);

    assertThat(colleague.browser().cookie()).isNotEqualTo(before.cookie());
    assertThat(before.get("/api/account").status()).isEqualTo(401);
    colleague.browser().get("/api/account").expect(200);
  }

  @Test
  void signingOutEverywhereEndsEverySession() {
    Colleague colleague = colleague();
    Browser elsewhere = colleague.withPassword();
    assertThat(elsewhere.get("/api/account").json().path("sessions")).hasSize(2);
    Browser here = colleague.browser().copy();

    elsewhere.delete("/api/account/sessions").expect(204);

    assertThat(here.get("/api/account").status()).isEqualTo(401);
    assertThat(elsewhere.get("/api/account").status()).isEqualTo(401);
  }

  @Test
  void anotherPasswordEndsTheOtherSessionsAndKeepsThisBrowserIn() {
    Colleague colleague = colleague();
    Browser elsewhere = colleague.withPassword();
    Browser before = colleague.browser().copy();

    assertThat(
            colleague
                .browser()
                .put("/api/account/password", passwords("geraden wachtwoord"))
                .problem())
        .isEqualTo("identity/password-refused");
    colleague.browser().put("/api/account/password", passwords(Colleague.PASSWORD)).expect(204);

    assertThat(elsewhere.get("/api/account").status()).isEqualTo(401);
    assertThat(before.get("/api/account").status()).isEqualTo(401);
    colleague.browser().get("/api/account").expect(200);
    portal
        .visitor()
        .post(
            "/api/session",
            Map.of("email", colleague.email(), "password", "een ander lang wachtwoord"))
        .expect(204);
  }

  @Test
  void aSessionThatIsNotUsedEndsAndOneThatIsUsedLivesOn() {
    Browser used = colleague().browser();
    Browser idle = colleague().browser();
    for (int hour = 0; hour < 9; hour++) {
      used.get("/api/account").expect(200);
      advance(Duration.ofMinutes(59));
    }

    used.get("/api/account").expect(200);
    assertThat(idle.get("/api/account").status()).isEqualTo(401);
  }

  @Test
  void aDayAfterSigningInASessionEndsHoweverMuchItIsUsed() {
    Browser browser = colleague().browser();
    for (int hour = 0; hour < 23; hour++) {
      advance(Duration.ofHours(1));
      browser.get("/api/account").expect(200);
    }

    advance(Duration.ofHours(1));

    assertThat(browser.get("/api/account").status()).isEqualTo(401);
  }

  @Test
  void whatHasExpiredLeavesTheTable() {
    Browser browser = colleague().browser();
    String hash = Sha256.of(browser.cookie().replace("keur=", ""));
    assertThat(stored(hash)).isTrue();

    portal.bean(Sessions.class).removeExpired();
    assertThat(stored(hash)).isTrue();
    advance(Duration.ofHours(9));
    portal.bean(Sessions.class).removeExpired();

    assertThat(stored(hash)).isFalse();
  }

  @Test
  void aLinkThatHasExpiredLeavesTheTable() {
    Browser administrator = portal.newInstitution().administrator();
    String id = administrator.get("/api/session").json().at("/person/id").asText();
    administrator.post("/api/people/" + id + "/password-link", Map.of()).expect(201);

    portal.bean(FirstAdministratorLink.class).removeExpired();
    assertThat(linksOf(id)).isEqualTo(1);
    advance(Duration.ofDays(8));
    portal.bean(FirstAdministratorLink.class).removeExpired();

    assertThat(linksOf(id)).isZero();
  }

  private static int linksOf(String personId) {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .fetchCount(
                        ONE_TIME_LINK, ONE_TIME_LINK.PERSON_ID.eq(UUID.fromString(personId))));
  }

  @Test
  void aSessionLivesOnAfterARestartAndOnAnotherNode() {
    RunningPortal first = RunningPortal.with(Map.of());
    Colleague colleague =
        new Colleague(first, first.newInstitution().administrator(), Role.REVIEWER);
    boolean twoNodes = "postgresql".equals(System.getProperty("test.db"));
    if (!twoNodes) {
      first.close();
    }
    try (RunningPortal second = first.anotherNode(Map.of())) {
      Browser there = colleague.browser().at(second.url());
      there.get("/api/account").expect(200);

      there.delete("/api/account/sessions").expect(204);

      assertThat(colleague.browser().at(second.url()).get("/api/account").status()).isEqualTo(401);
      if (twoNodes) {
        assertThat(colleague.browser().get("/api/account").status()).isEqualTo(401);
        first.close();
      }
    }
  }

  private static Colleague colleague() {
    return new Colleague(portal, portal.newInstitution().administrator(), Role.REVIEWER);
  }

  private static Map<String, String> passwords(String current) {
    return Map.of("password", current, "newPassword", "een ander lang wachtwoord");
  }

  private static void advance(Duration duration) {
    portal.bean(MovableClock.class).advance(duration);
  }

  private static boolean stored(String hash) {
    return portal
        .bean(Transactions.class)
        .read(() -> portal.bean(DSLContext.class).fetchExists(SESSION, SESSION.ID_HASH.eq(hash)));
  }
}
