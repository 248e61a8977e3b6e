package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SigningInTest {
  private static final String PASSWORD = "een lang wachtwoord";
  private final RunningPortal portal;
  private final RunningPortal.TestInstitution institution;

  SigningInTest(RunningPortal portal) {
    this.portal = portal;
    this.institution = portal.newInstitution();
  }

  @Test
  void aColleagueSetsAPasswordWithALinkAndSignsInWithIt() {
    String email = "collega." + institution.institution().id() + "@instelling.example";
    Browser colleague = portal.visitor();
    String token = tokenFor(email);

    colleague.post("/api/password", Map.of("token", token, "password", PASSWORD)).expect(204);
    assertThat(colleague.get("/api/session").json().at("/person/email").asText()).isEqualTo(email);

    colleague.delete("/api/session").expect(204);
    assertThat(colleague.get("/api/session").json().path("person").isNull()).isTrue();

    colleague.post("/api/session", Map.of("email", email, "password", PASSWORD)).expect(204);
    assertThat(colleague.get("/api/session").json().at("/person/roles/0").asText())
        .isEqualTo("REVIEWER");
  }

  @Test
  void aPasswordLinkWorksOnce() {
    String token = tokenFor("eenmalig." + institution.institution().id() + "@instelling.example");
    Map<String, String> body = Map.of("token", token, "password", PASSWORD);
    portal.visitor().post("/api/password", body).expect(204);

    assertThat(portal.visitor().post("/api/password", body).problem())
        .isEqualTo("identity/link-not-valid");
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressAreRefusedAlike() {
    String email = "bekend." + institution.institution().id() + "@instelling.example";
    String token = tokenFor(email);
    portal
        .visitor()
        .post("/api/password", Map.of("token", token, "password", PASSWORD))
        .expect(204);

    var wrong = portal.visitor().post("/api/session", signIn(email, "ander wachtwoord"));
    var unknown = portal.visitor().post("/api/session", signIn("niemand@x.example", PASSWORD));

    assertThat(wrong.expect(401).text()).isEqualTo(unknown.expect(401).text());
    assertThat(wrong.problem()).isEqualTo("identity/sign-in-refused");
    assertThat(wrong.header("Set-Cookie")).isEmpty();
  }

  @Test
  void aRoleThatIsTakenAwayIsGoneAtTheNextRequest() {
    Browser administrator = institution.administrator();
    Browser second = institution.administrator();
    String secondId = second.get("/api/session").json().at("/person/id").asText();
    second.post("/api/people/" + secondId + "/password-link", Map.of()).expect(201);

    administrator
        .put("/api/people/" + secondId, Map.of("roles", Set.of("REVIEWER"), "active", true))
        .expect(200);

    assertThat(second.post("/api/people/" + secondId + "/password-link", Map.of()).problem())
        .isEqualTo("identity/not-allowed");
  }

  @Test
  void theLastAdministratorStaysAdministrator() {
    Browser administrator = institution.administrator();
    String id = administrator.get("/api/session").json().at("/person/id").asText();

    assertThat(
            administrator
                .put("/api/people/" + id, Map.of("roles", Set.of("REVIEWER"), "active", true))
                .problem())
        .isEqualTo("identity/last-administrator");
  }

  @Test
  void aWriteWithoutTheTokenOfTheSessionIsRefused() {
    Browser administrator = institution.administrator();

    assertThat(
            administrator
                .postWithoutToken(
                    "/api/people",
                    Map.of("name", "X", "email", "x@x.example", "roles", Set.of("REVIEWER")))
                .problem())
        .isEqualTo("identity/foreign-request");
  }

  @Test
  void everyWrongFieldIsNamedWithAPointer() {
    var reply =
        institution
            .administrator()
            .post("/api/people", Map.of("name", "", "email", "geen adres", "roles", Set.of()))
            .expect(400);

    assertThat(reply.problem()).isEqualTo("kernel/invalid-input");
    assertThat(reply.pointers()).containsExactlyInAnyOrder("/name", "/email", "/roles");
  }

  @Test
  void anUnknownFieldIsRefusedByName() {
    var reply =
        portal
            .visitor()
            .post("/api/session", Map.of("email", "a@b.example", "password", "x", "admin", true))
            .expect(400);

    assertThat(reply.problem()).isEqualTo("kernel/unreadable-request");
    assertThat(reply.pointers()).containsExactly("/admin");
  }

  private static Map<String, String> signIn(String email, String password) {
    return Map.of("email", email, "password", password);
  }

  private String tokenFor(String email) {
    String link =
        institution
            .administrator()
            .post(
                "/api/people",
                Map.of("name", "Collega", "email", email, "roles", Set.of("REVIEWER")))
            .expect(201)
            .json()
            .path("link")
            .asText();
    return link.substring(link.indexOf('#') + 1);
  }
}
