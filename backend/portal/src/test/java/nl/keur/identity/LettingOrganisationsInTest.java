package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** The organisation that was set up first lets others in, each with a link of its own. */
@DatabaseTest
class LettingOrganisationsInTest {

  @Test
  void anotherOrganisationSetsItselfUpWithTheLinkOnce(RunningPortal portal) {
    Browser administrator = portal.firstInstitution().administrator();
    String link =
        administrator
            .post("/api/organisation/links", Map.of())
            .expect(201)
            .json()
            .path("link")
            .asText();
    Map<String, Object> request = request(link, "body-" + System.nanoTime() + "@body.example");
    Browser visitor = portal.visitor();

    visitor.post("/api/setup", request).expect(204);

    var organisation = visitor.get("/api/session").json().at("/person/organisation");
    assertThat(organisation.path("kind").asText()).isEqualTo("JOINT_BODY");
    assertThat(organisation.path("runsPortal").asBoolean()).isFalse();
    assertThat(administrator.get("/api/organisation").json().at("/links/0/usedFor").asText())
        .isEqualTo("Samen Inkopen");
    assertThat(portal.visitor().post("/api/setup", request).problem())
        .isEqualTo("identity/link-not-valid");
  }

  @Test
  void anOrganisationThatCameLaterLetsNobodyIn(RunningPortal portal) {
    assertThat(
            portal
                .newInstitution()
                .administrator()
                .post("/api/organisation/links", Map.of())
                .problem())
        .isEqualTo("identity/not-set-up-first");
  }

  @Test
  void onlyAnAdministratorArrangesThis(RunningPortal portal) {
    assertThat(portal.firstInstitution().purchaser().get("/api/organisation").status())
        .isEqualTo(403);
  }

  private static Map<String, Object> request(String link, String email) {
    return Map.of(
        "token",
        link.substring(link.indexOf('#') + 1),
        "institution",
        "Samen Inkopen",
        "kind",
        "JOINT_BODY",
        "name",
        "Iris Bakker",
        "email",
        email,
        "password",
        "een lange zin om te onthouden",
        "secondStep",
        false);
  }
}
