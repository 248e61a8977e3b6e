package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against an identity provider that runs in the test. */
@DatabaseTest
class SignInElsewhereTest {
  private static final String ISSUER = "surfconext";
  private static final String CLIENT = "keur";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static MockOAuth2Server provider;
  private static RunningPortal portal;

  @BeforeAll
  static void start() {
    provider = new MockOAuth2Server();
    provider.start();
    portal =
        RunningPortal.with(
            Map.of(
                "keur.url",
                "http://portal.example",
                "keur.oidc.issuer",
                provider.issuerUrl(ISSUER).toString(),
                "keur.oidc.client-id",
                CLIENT,
                "keur.oidc.client-secret",
                "geheim van de koppeling"));
  }

  @AfterAll
  static void stop() {
    portal.close();
    provider.shutdown();
  }

  @Test
  void thePortalSaysThatThereIsAnotherWayIn(RunningPortal without) {
    assertThat(portal.visitor().get("/api/session").json().path("signInElsewhere").asText())
        .isEqualTo("SURFconext");
    assertThat(without.visitor().get("/api/session").json().path("signInElsewhere").isNull())
        .isTrue();
  }

  @Test
  void theBrowserLeavesWithStateNonceAndAProofOfThisRequest() {
    Map<String, String> asked = new Walk().leave();

    assertThat(asked)
        .containsEntry("client_id", CLIENT)
        .containsEntry("response_type", "code")
        .containsEntry("redirect_uri", "http://portal.example/api/oidc/callback")
        .containsEntry("code_challenge_method", "S256")
        .containsKeys("state", "nonce", "code_challenge");
    assertThat(asked.get("scope")).contains("openid").contains("email");
  }

  @Test
  void aColleagueWhoWasAddedComesInAndIsKnownBySubjectFromThenOn() {
    Colleague colleague = colleague(true);
    String subject = UUID.randomUUID().toString();

    Walk first = new Walk().as(subject, verified(colleague.email())).arrive();
    assertThat(first.answer().headers().firstValue("Location")).hasValue("/");
    assertThat(first.email()).isEqualTo(colleague.email());
    assertThat(colleague.actions()).contains("ExternalIdentityBound", "SignedIn");

    // The address has changed elsewhere, and nobody vouches for it: the subject is the same.
    Walk later = new Walk().as(subject, Map.of("email", "nieuw@elders.example")).arrive();
    assertThat(later.email()).isEqualTo(colleague.email());
  }

  @Test
  void theProviderSeesToTheSecondStep() {
    Colleague colleague = colleague(true);
    assertThat(colleague.browser().get("/api/account").status()).isEqualTo(403);

    Walk walk = new Walk().as(UUID.randomUUID().toString(), verified(colleague.email())).arrive();

    assertThat(walk.email()).isEqualTo(colleague.email());
  }

  @Test
  void nobodyIsCreated() {
    Walk walk =
        new Walk().as(UUID.randomUUID().toString(), verified("vreemde@elders.example")).arrive();

    assertThat(walk.reason()).isEqualTo("person-unknown");
  }

  @Test
  void anAddressThatIsNotVerifiedOpensNothing() {
    Colleague colleague = colleague(false);
    Map<String, Object> claims = new HashMap<>(verified(colleague.email()));
    claims.put("email_verified", false);

    assertThat(new Walk().as(UUID.randomUUID().toString(), claims).arrive().reason())
        .isEqualTo("email-not-verified");
    assertThat(
            new Walk()
                .as(UUID.randomUUID().toString(), Map.of("email", colleague.email()))
                .arrive()
                .reason())
        .isEqualTo("email-not-verified");
  }

  @Test
  void anAccountThatIsBoundIsNotOpenedByAnotherSubjectWithItsAddress() {
    Colleague colleague = colleague(false);
    new Walk().as("eerste " + colleague.id(), verified(colleague.email())).arrive();

    Walk other = new Walk().as("tweede " + colleague.id(), verified(colleague.email())).arrive();

    assertThat(other.reason()).isEqualTo("person-unknown");
  }

  @Test
  void aClosedAccountStaysClosed() {
    Browser administrator = portal.newInstitution().administrator();
    Colleague colleague = new Colleague(portal, administrator, Role.REVIEWER);
    String subject = UUID.randomUUID().toString();
    new Walk().as(subject, verified(colleague.email())).arrive();
    administrator
        .put("/api/people/" + colleague.id(), Map.of("roles", Set.of("REVIEWER"), "active", false))
        .expect(200);

    assertThat(new Walk().as(subject, verified(colleague.email())).arrive().reason())
        .isEqualTo("person-unknown");
  }

  @Test
  void aTokenForAnotherRequestIsNotTrusted() {
    Colleague colleague = colleague(false);
    Map<String, Object> claims = new HashMap<>(verified(colleague.email()));
    claims.put("nonce", "van een ander verzoek");

    assertThat(new Walk().as(UUID.randomUUID().toString(), claims).arrive().reason())
        .isEqualTo("not-trusted");
  }

  @Test
  void aTokenForAnotherServiceIsNotTrusted() {
    Map<String, Object> claims = new HashMap<>(verified("iemand@instelling.example"));
    claims.put("aud", List.of("een-andere-dienst"));

    assertThat(new Walk().as("iemand", claims).arrive().reason()).isEqualTo("not-trusted");
  }

  @Test
  void anAnswerWithAnotherStateOrInAnotherBrowserIsRefused() {
    Walk walk = new Walk();
    walk.leave();
    String code = walk.code();

    assertThat(walk.comeBack(code, "een andere state").reason()).isEqualTo("not-this-browser");
    assertThat(new Walk().comeBack(code, walk.state()).reason()).isEqualTo("not-this-browser");
  }

  @Test
  void anAnswerWorksOnceAlsoForWhoHasCopiedTheCookie() {
    Colleague colleague = colleague(false);
    Walk walk = new Walk().as(UUID.randomUUID().toString(), verified(colleague.email()));
    walk.leave();
    String code = walk.code();
    String cookie = walk.cookie;
    assertThat(walk.comeBack(code, walk.state()).email()).isEqualTo(colleague.email());

    Walk copy = new Walk();
    copy.cookie = cookie;

    assertThat(copy.comeBack(code, walk.state()).reason()).isEqualTo("not-this-browser");
  }

  @Test
  void whoStopsAtTheProviderIsToldSo() {
    Walk walk = new Walk();
    walk.leave();

    assertThat(walk.back("error=access_denied&state=" + walk.state()).reason())
        .isEqualTo("cancelled");
  }

  @Test
  void withoutAProviderTheRoutesLeadToTheSignInPage(RunningPortal without) throws Exception {
    for (String path : List.of("/api/oidc/start", "/api/oidc/callback?code=1&state=2")) {
      var answer =
          HTTP.send(
              HttpRequest.newBuilder(without.url().resolve(path)).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }
  }

  private static Map<String, Object> verified(String email) {
    return Map.of("email", email, "email_verified", true);
  }

  private static Colleague colleague(boolean secondStep) {
    Browser administrator = portal.newInstitution().administrator();
    administrator.put("/api/sign-in-rules", Map.of("secondStepRequired", secondStep)).expect(204);
    return new Colleague(portal, administrator, Role.REVIEWER);
  }

  /** One browser that goes to the provider and comes back. */
  private static final class Walk {
    private String cookie = "";
    private URI address;
    private HttpResponse<String> answer;

    /** Whom the next token is about: it has to be fetched, or it is left for another test. */
    Walk as(String subject, Map<String, Object> claims) {
      provider.enqueueCallback(
          new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims));
      return this;
    }

    Map<String, String> leave() {
      address =
          URI.create(
              get(portal.url().resolve("/api/oidc/start"))
                  .headers()
                  .firstValue("Location")
                  .orElseThrow());
      return query(address);
    }

    /** Of a provider that asks nothing. */
    String code() {
      HttpResponse<String> granted = get(address);
      return query(URI.create(granted.headers().firstValue("Location").orElseThrow())).get("code");
    }

    String state() {
      return query(address).get("state");
    }

    Walk arrive() {
      leave();
      return comeBack(code(), state());
    }

    Walk comeBack(String code, String state) {
      return back("code=" + code + "&state=" + state.replace(" ", "+"));
    }

    Walk back(String query) {
      answer = get(portal.url().resolve("/api/oidc/callback?" + query));
      return this;
    }

    HttpResponse<String> answer() {
      return answer;
    }

    /** Why it was refused, as the page is told. */
    String reason() {
      String location = answer.headers().firstValue("Location").orElse("");
      assertThat(location).startsWith("/sign-in-refused?reason=");
      assertThat(answer.headers().allValues("Set-Cookie"))
          .noneMatch(set -> set.startsWith("keur="));
      return location.substring("/sign-in-refused?reason=".length());
    }

    /** Who is signed in with the session that came back. */
    String email() {
      String session =
          answer.headers().allValues("Set-Cookie").stream()
              .filter(set -> set.startsWith("keur="))
              .map(set -> set.substring(0, set.indexOf(';')))
              .findFirst()
              .orElseThrow(() -> new AssertionError(answer.headers().map().toString()));
      cookie = session;
      return get(portal.url().resolve("/api/session"))
          .body()
          .replaceAll(".*\"email\":\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> get(URI uri) {
      try {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (!cookie.isEmpty()) {
          request.header("Cookie", cookie);
        }
        HttpResponse<String> response =
            HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").stream()
            .filter(set -> set.startsWith("keur-oidc=") && !set.startsWith("keur-oidc=;"))
            .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
        return response;
      } catch (IOException failed) {
        throw new java.io.UncheckedIOException(failed);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }

    private static Map<String, String> query(URI uri) {
      return Arrays.stream(uri.getRawQuery().split("&"))
          .map(pair -> pair.split("=", 2))
          .collect(
              Collectors.toMap(
                  pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
  }
}
