package nl.keur.e2e;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.keur.testing.Authenticator;

/** How people of an institution come in on an empty portal. */
final class Staff {
  private static final String PASSWORD = "een lang wachtwoord voor de reis";

  private Staff() {}

  /**
   * Makes the institution and its first administrator, with the link of the first start.
   *
   * @param secondStep whether the institution asks for one, as the form proposes
   */
  static void setUp(Visitor administrator, PortalProcess portal, boolean secondStep) {
    administrator.open("/setup#" + portal.setupToken());
    if (!secondStep) {
      administrator.page().locator("label[for='secondStep']").click();
    }
    administrator
        .type("institution", "Hogeschool Westerhaven")
        .type("name", "Joost Beheer")
        .type("email", "joost@westerhaven.example")
        .type("password", PASSWORD)
        .look()
        .send("/api/setup");
    if (secondStep) {
      String recoveryCode = enrol(administrator);
      administrator.signOut();
      administrator
          .open("/")
          .type("email", "joost@westerhaven.example")
          .type("password", PASSWORD)
          .send("/api/session");
      administrator.look().type("code", recoveryCode).send("/api/second-step");
      administrator.open("/account/sign-in").look();
      administrator.open("/account/recovery-codes").look();
    }
  }

  /** Connects an app with the key that is shown; gives one of the recovery codes. */
  private static String enrol(Visitor visitor) {
    visitor.open("/").look().send("/api/second-step/enrolment");
    visitor.unfold("secret").look();
    String code = new Authenticator(visitor.at("secret").inputValue()).codeAt(Instant.now());
    visitor.type("code", code).send("/api/second-step/confirmation");
    String recoveryCode = visitor.look().at("recovery-codes").inputValue().split(" ")[0];
    visitor.send();
    return recoveryCode;
  }

  /** The administrator adds a colleague, who chooses a password by the link and is in. */
  static void join(
      Visitor administrator, Visitor colleague, boolean secondStep, String name, String... roles) {
    administrator
        .open("/administration/new")
        .type("name", name)
        .type("email", name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@westerhaven.example");
    List.of(roles).forEach(role -> administrator.choose("roles", role));
    administrator.send("/api/people");
    String link = administrator.at("link").inputValue();
    colleague.open(link).type("password", PASSWORD).send("/api/password");
    if (secondStep) {
      enrol(colleague);
    }
  }
}
