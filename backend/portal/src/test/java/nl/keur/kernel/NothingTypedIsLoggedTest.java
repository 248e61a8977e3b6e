package nl.keur.kernel;

import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.testing.Authenticator;
import nl.keur.testing.Browser;
import nl.keur.testing.Canary;
import nl.keur.testing.CompleteFile;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people type, and what lets them in, never stands in the log of the process. */
@DatabaseTest
class NothingTypedIsLoggedTest {
  private static final Canary WORD = new Canary("xqgetypt");
  private static final String PASSWORD = "xqgetypt wachtwoord";

  private static RunningPortal portal;

  @BeforeAll
  static void start() {
    portal = RunningPortal.with(Map.of("test.failing", true));
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void aWholeProcurementLeavesNoWordOfItInTheLog() {
    try (HeardLog log = HeardLog.listen()) {
      CompleteFile file = CompleteFile.typed(portal, WORD);
      Tender tender = file.tender();
      InvitedVendor wrong = Tender.sent(portal).invited();
      wrong.askCode("xqgetypt@elders.example");
      wrong.askCode(wrong.email());
      wrong.open(wrong.email(), "000000");
      wrong.open(wrong.email(), wrong.code());

      assertThat(log.text())
          .doesNotContainIgnoringCase(WORD.word())
          .doesNotContain(wrong.token(), file.other().token(), wrong.browser().session())
          .doesNotContain(tender.purchaser().session(), tender.purchaser().csrfToken());
    }
  }

  @Test
  void noPasswordNoSecretAndNoCodeStandsInTheLog() {
    try (HeardLog log = HeardLog.listen()) {
      List<String> secrets = new ArrayList<>(List.of(PASSWORD));
      Browser administrator = portal.newInstitution().administrator();
      JsonNode added =
          administrator
              .post(
                  "/api/people",
                  Map.of(
                      "name", "Sam",
                      "email", "xqgetypt@school.example",
                      "roles", List.of("PURCHASER")))
              .expect(201)
              .json();
      String link = added.path("link").asText();
      secrets.add(link.substring(link.indexOf('#') + 1));
      Browser sam = portal.visitor();
      sam.post("/api/password", Map.of("token", secrets.getLast(), "password", PASSWORD))
          .expect(204);
      sam.post("/api/session", Map.of("email", "xqgetypt@school.example", "password", "xqgetypt"));
      secrets.add(sam.session());
      String secret =
          sam.post("/api/second-step/enrolment", Map.of("password", PASSWORD))
              .expect(201)
              .json()
              .path("secret")
              .asText();
      secrets.add(secret);
      secrets.add(new Authenticator(secret).codeAt(portal.bean(Clock.class).instant()));
      sam.post("/api/second-step/confirmation", Map.of("code", secrets.getLast()))
          .expect(200)
          .json()
          .path("recoveryCodes")
          .forEach(code -> secrets.add(code.asText()));
      secrets.add(sam.session());

      assertThat(log.text())
          .doesNotContainIgnoringCase(WORD.word())
          .doesNotContain(secrets.toArray(String[]::new));
    }
  }

  @Test
  void aRequestThatFailsQuotesNothingOfItNeitherInTheLogNorInItsAnswer() throws Exception {
    for (String kind : List.of("DUPLICATE", "TOO_LONG", "UNREADABLE", "OURS")) {
      try (HeardLog log = HeardLog.listen()) {
        Browser.Reply reply =
            portal.visitor().post("/api/failing", Map.of("kind", kind, "text", "xqgetypt woord"));

        assertThat(reply.status()).as(kind).isEqualTo(kind.equals("DUPLICATE") ? 409 : 500);
        assertThat(reply.text()).doesNotContain("xqgetypt");
        assertThat(log.text()).doesNotContain("xqgetypt");
        JsonNode error = new ObjectMapper().readTree(log.text()).path("error");
        assertThat(error.at("/0/places").toString()).as(kind).contains("Failing.fail");
      }
    }
  }

  @Test
  void noHeaderAndNoPathMakesALineOfItsOwn() throws Exception {
    try (HeardLog log = HeardLog.listen()) {
      for (String line :
          List.of(
              "GET /api/\u001b[2Jxqgetypt HTTP/1.1",
              "GET /api/%0d%0axqgetypt%1b[2J HTTP/1.1",
              "xqgetypt /\u0000 HTTP/9",
              "POST /api/failing HTTP/1.1\r\nContent-Length: xqgetypt")) {
        send(
            line
                + "\r\nHost: localhost\r\nUser-Agent: \u001b]0;xqgetypt\u0007\r\n"
                + "X-Forwarded-For: 1\r 2xqgetypt\r\nCookie: keur=\u009bxqgetypt\r\n"
                + "Connection: close\r\n\r\n");
      }
      portal.visitor().get("/api/session").expect(200);

      for (String line : log.text().lines().toList()) {
        assertThat(new ObjectMapper().readTree(line).path("message").isTextual()).isTrue();
        assertThat(line).matches("[\\x20-\\x7e]+").doesNotContain("xqgetypt");
      }
    }
  }

  @Test
  void theDatabaseKeepsNoTraceFile() throws IOException {
    try (var files = Files.walk(Path.of("target"), 2)) {
      assertThat(files.filter(file -> file.toString().endsWith(".trace.db"))).isEmpty();
    }
    assertThat(portal.bean(Environment.class).getPropertySources())
        .anyMatch(
            source ->
                String.valueOf(source.get("datasources.default.url"))
                    .contains("TRACE_LEVEL_FILE=0`}"));
  }

  private static void send(String request) throws IOException {
    URI url = portal.url();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(1_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.getInputStream().read();
    } catch (SocketTimeoutException silent) {
      // No answer is one too.
    }
  }

  /** A mistake of a colleague. */
  @Controller("/api/failing")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Requires(property = "test.failing")
  static class Failing {
    private final Transactions transactions;
    private final DSLContext jooq;
    private final Walls walls;

    Failing(Transactions transactions, DSLContext jooq, Walls walls) {
      this.transactions = transactions;
      this.jooq = jooq;
      this.walls = walls;
    }

    @Post
    void fail(@Body Map<String, String> body) {
      String text = body.get("text");
      switch (body.get("kind")) {
        case "DUPLICATE" ->
            walls.as(new Asker.Portal(), () -> transactions.write(() -> twice(text)));
        case "TOO_LONG" -> transactions.run(() -> insert(text.repeat(20), UUID.randomUUID()));
        case "UNREADABLE" -> Integer.parseInt(text);
        default -> throw new IllegalStateException("No such thing: " + text);
      }
    }

    private String twice(String name) {
      UUID organisation = UUID.randomUUID();
      insert(name, organisation);
      for (int time = 0; time < 2; time++) {
        jooq.insertInto(VENDOR)
            .set(VENDOR.ID, organisation)
            .set(VENDOR.ORGANISATION_ID, organisation)
            .set(VENDOR.NAME, name)
            .set(VENDOR.CREATED_AT, OffsetDateTime.now())
            .execute();
      }
      return name;
    }

    private void insert(String name, UUID id) {
      jooq.insertInto(ORGANISATION)
          .set(ORGANISATION.ID, id)
          .set(ORGANISATION.NAME, name)
          .set(ORGANISATION.KIND, "INSTITUTION")
          .set(ORGANISATION.CREATED_AT, OffsetDateTime.now())
          .execute();
    }
  }
}
