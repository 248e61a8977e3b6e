package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FirstAdministratorTest {

  @Test
  void theLinkOfTheFirstStartMakesAnInstitutionWithAnAdministratorOnce(RunningPortal portal) {
    String token = portal.bean(FirstAdministratorLink.class).renew();
    Map<String, Object> body =
        Map.of(
            "token", token,
            "institution", "Hogeschool Westerhaven",
            "name", "Bo Beheer",
            "email", "bo@westerhaven.example",
            "password", "een lang wachtwoord",
            "secondStep", false);
    Browser browser = portal.visitor();

    browser.post("/api/setup", body).expect(204);

    var session = browser.get("/api/session").json();
    assertThat(session.at("/person/organisation/name").asText())
        .isEqualTo("Hogeschool Westerhaven");
    assertThat(session.at("/person/roles")).hasSize(4);
    assertThat(portal.visitor().post("/api/setup", body).problem())
        .isEqualTo("identity/link-not-valid");
  }
}
