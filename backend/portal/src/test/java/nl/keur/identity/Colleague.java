package nl.keur.identity;

import static nl.keur.schema.Tables.AUDIT_EVENT;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.keur.kernel.Transactions;
import nl.keur.testing.Authenticator;
import nl.keur.testing.Browser;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;

/** A colleague with a local account, who signs in by hand. */
final class Colleague {
  static final String PASSWORD = "een lang wachtwoord";

  private final RunningPortal portal;
  private final String email = UUID.randomUUID() + "@collega.example";
  private final Browser browser;
  private final String id;
  private Authenticator app;
  private List<String> recoveryCodes = List.of();

  /** Added by this administrator; has chosen a password and is as far as that brings. */
  Colleague(RunningPortal portal, Browser administrator, Role... roles) {
    this.portal = portal;
    this.browser = portal.visitor();
    var added =
        administrator
            .post(
                "/api/people",
                Map.of("name", "Sam Collega", "email", email, "roles", Set.of(roles)))
            .expect(201)
            .json();
    this.id = added.path("id").asText();
    choosePassword(browser, added.path("link").asText());
  }

  static void choosePassword(Browser browser, String link) {
    String token = link.substring(link.indexOf('#') + 1);
    browser.post("/api/password", Map.of("token", token, "password", PASSWORD)).expect(204);
  }

  Browser browser() {
    return browser;
  }

  String id() {
    return id;
  }

  String email() {
    return email;
  }

  List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /** Another browser, after the password. */
  Browser withPassword() {
    Browser another = portal.visitor();
    another.post("/api/session", Map.of("email", email, "password", PASSWORD)).expect(204);
    return another;
  }

  /** Sets up the second step that is asked after the password. */
  Colleague enrolled() {
    app = new Authenticator(start(Map.of()).json().path("secret").asText());
    Reply confirmed = confirm(code()).expect(200);
    recoveryCodes =
        StreamSupport.stream(confirmed.json().path("recoveryCodes").spliterator(), false)
            .map(code -> code.asText())
            .toList();
    return this;
  }

  Reply start(Map<String, ?> password) {
    return browser.post("/api/second-step/enrolment", password).expect(201);
  }

  Reply confirm(String code) {
    return browser.post("/api/second-step/confirmation", Map.of("code", code));
  }

  /** The code of the app now. */
  String code() {
    return app.codeAt(portal.bean(Clock.class).instant());
  }

  String codeOf(int secondsAgo) {
    return app.codeAt(portal.bean(Clock.class).instant().minusSeconds(secondsAgo));
  }

  static Reply give(Browser browser, String code) {
    return browser.post("/api/second-step", Map.of("code", code));
  }

  /** What the log says of this colleague. */
  Set<String> actions() {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .select(AUDIT_EVENT.ACTION)
                    .from(AUDIT_EVENT)
                    .where(AUDIT_EVENT.SUBJECT_ID.eq(UUID.fromString(id)))
                    .fetchSet(AUDIT_EVENT.ACTION));
  }
}
