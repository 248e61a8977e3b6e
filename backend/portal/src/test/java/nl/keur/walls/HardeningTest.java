package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** What every answer carries, and what none does. */
@DatabaseTest
@OwnPortal
class HardeningTest {
  private static final List<String> ELSEWHERE =
      List.of(
          "//elders.example",
          "///elders.example",
          "/\\elders.example",
          "\\\\elders.example",
          "https://elders.example",
          "https:elders.example",
          "HTTPS://elders.example/",
          "javascript:alert(1)",
          "data:text/html,x",
          "/%2felders.example",
          "/%5celders.example",
          "/..//elders.example",
          "/;//elders.example",
          "/@elders.example",
          "%09//elders.example",
          "%0d%0aLocation:%20https://elders.example",
          "https://localhost@elders.example",
          "https://elders.example%23.localhost",
          "\u2025elders.example",
          "\uff0f\uff0felders.example");

  private final RunningPortal portal;
  private final Wire wire;

  HardeningTest(RunningPortal portal) {
    this.portal = portal;
    this.wire = new Wire(portal.url());
  }

  @Test
  void everyAnswerKeepsScriptsFramesAndCachesOut() {
    for (String path :
        List.of(
            "/", "/procurements", "/assets/main.js", "/api/session", "/api/none", "/none.txt")) {
      Reply reply = get(path);
      Map<String, String> policy = policy(reply);
      assertThat(policy)
          .as(path)
          .containsEntry("default-src", "'none'")
          .containsEntry("script-src", "'self'")
          .containsEntry("style-src", "'self'")
          .containsEntry("frame-ancestors", "'none'")
          .containsEntry("base-uri", "'none'")
          .containsEntry("require-trusted-types-for", "'script'")
          .containsEntry("trusted-types", "'none'");
      assertThat(policy.values())
          .noneMatch(value -> value.contains("unsafe") || value.contains("*"));
      assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
      assertThat(reply.header("Permissions-Policy")).contains("camera=()", "microphone=()");
      assertThat(reply.header("Cache-Control")).as(path).isEqualTo("no-store");
      assertThat(reply.header("Server")).isEmpty();
    }
  }

  @Test
  void whatHasAHashInItsNameIsKept() {
    String chunk = "assets/" + find("chunks/[\\w.-]+\\.js", get("/assets/main.js").text());

    assertThat(get("/" + chunk).header("Cache-Control")).contains("immutable");
    assertThat(get("/assets/chunks/none.js").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void aFolderOfTheFrontEndIsNoFile() {
    assertThat(List.of("/assets/chunks", "/assets/media/"))
        .allSatisfy(folder -> assertThat(get(folder).status()).isEqualTo(404));
  }

  @Test
  void aFileThatSomebodyMadeMayDoNothingInABrowser() {
    World world = World.get();
    Someone staff =
        world.people().stream()
            .filter(one -> one.roles().contains("REVIEWER"))
            .findFirst()
            .orElseThrow();
    Wire there = new Wire(world.portal().url());
    String sheet = "/api/sheets/" + world.holdings().getFirst().ids().get("sheet");

    Reply file =
        there.send(
            there
                .from(
                    staff.browser(),
                    sheet + "/evidence/" + world.holdings().getFirst().ids().get("evidence"))
                .GET());

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(policy(file)).containsKey("sandbox").containsEntry("default-src", "'none'");
  }

  @Test
  void securityTxtSaysWhereToReportAndNeverRunsOut() {
    Reply reply = get("/.well-known/security.txt");

    assertThat(reply.expect(200).header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    Map<String, String> fields =
        reply
            .text()
            .lines()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    assertThat(fields.get("Contact")).endsWith("/SECURITY.md");
    assertThat(Duration.between(Instant.now(), Instant.parse(fields.get("Expires"))))
        .isBetween(Duration.ofDays(90), Duration.ofDays(364));
    assertThat(get("/SECURITY.md").expect(200).text()).contains("7 working days");
  }

  @Test
  void anInstitutionNamesItsOwnContact() {
    try (RunningPortal own =
        RunningPortal.with(Map.of("keur.security-contact", "mailto:cert@school.example"))) {
      assertThat(own.visitor().get("/.well-known/security.txt").text())
          .startsWith("Contact: mailto:cert@school.example\n");
    }
  }

  @Test
  void nobodyIsSentElsewhere() {
    for (String to : ELSEWHERE) {
      String value = to.contains("%") ? to : URLEncoder.encode(to, StandardCharsets.UTF_8);
      for (String name : List.of("next", "returnTo", "redirect_uri", "url", "continue")) {
        for (String page : List.of("/", "/sign-in", "/api/session", "/api/oidc/start")) {
          assertThat(get(page + "?" + name + "=" + value).header("Location"))
              .as("%s with %s=%s", page, name, to)
              .matches("|/");
        }
      }
      assertThat(get(portal.url() + "/" + value).header("Location")).isEmpty();
    }
  }

  @Test
  void whatGoesWrongTellsNothingOfTheInside() {
    for (Reply reply : mistakes().toList()) {
      assertThat(reply.status()).isBetween(400, 499);
      assertThat(reply.text())
          .as(reply.response().uri() + " " + reply.status())
          .doesNotContainIgnoringCase("exception")
          .doesNotContain("\tat ", "io.micronaut", "nl.keur", "java.", "org.jooq", "_links");
    }
  }

  private Stream<Reply> mistakes() {
    Stream<Reply> bodies =
        Stream.of(
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"email\":{}}",
                "{\"email\":\"\\ud800\"}",
                "[".repeat(5_000),
                "{\"a\":".repeat(2_000))
            .map(body -> post("/api/session", "application/json", body));
    Stream<Reply> types =
        Stream.of("text/xml", "application/x-www-form-urlencoded", "multipart/form-data", "geen")
            .map(type -> post("/api/session", type, "x"));
    Stream<Reply> paths =
        Stream.of(
                "/api/none",
                "/api/procurements/none",
                "/api/%00",
                "/api/procurements?page=x",
                "/api/%c0%ae%c0%ae/",
                "/assets/..%2fapplication.yml",
                "/..%2f..%2fetc/passwd")
            .map(this::get);
    Stream<Reply> methods =
        Stream.of("PATCH", "TRACE", "PUT", "VERZIN")
            .map(
                method ->
                    wire.send(
                        wire.from(portal.visitor(), "/api/session")
                            .method(method, BodyPublishers.noBody())));
    return Stream.of(bodies, types, paths, methods).flatMap(all -> all);
  }

  private Reply post(String path, String type, String body) {
    return wire.send(
        wire.from(portal.visitor(), path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  private Reply get(String path) {
    return wire.send(wire.from(portal.visitor(), path).GET());
  }

  private static Map<String, String> policy(Reply reply) {
    return Stream.of(reply.header("Content-Security-Policy").split("; *"))
        .map(directive -> directive.split(" ", 2))
        .collect(Collectors.toMap(one -> one[0], one -> one.length > 1 ? one[1] : ""));
  }

  private static String find(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group();
  }
}
