package nl.keur.e2e;

import java.util.List;
import java.util.Locale;

/** How people of an institution come in on an empty portal. */
final class Staff {
  private static final String PASSWORD = "een lang wachtwoord voor de reis";

  private Staff() {}

  /** Makes the institution and its first administrator, with the link of the first start. */
  static void setUp(Visitor administrator, PortalProcess portal) {
    administrator
        .open("/setup#" + portal.setupToken())
        .type("institution", "Hogeschool Westerhaven")
        .type("name", "Joost Beheer")
        .type("email", "joost@westerhaven.example")
        .type("password", PASSWORD)
        .send("/api/setup");
  }

  /** The administrator adds a colleague, who chooses a password by the link and is in. */
  static void join(Visitor administrator, Visitor colleague, String name, String... roles) {
    administrator
        .open("/administration/new")
        .type("name", name)
        .type("email", name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@westerhaven.example");
    List.of(roles).forEach(role -> administrator.choose("roles", role));
    administrator.send("/api/people");
    String link = administrator.at("link").inputValue();
    colleague.open(link).type("password", PASSWORD).send("/api/password");
  }
}
