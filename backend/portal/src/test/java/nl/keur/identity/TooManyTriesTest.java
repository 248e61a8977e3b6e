package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.keur.testing.Browser;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Threat 27 of RELIABILITY §2: guessing at a password or a link. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OwnPortal
class TooManyTriesTest {
  private static final Map<String, Object> BEHIND_A_PROXY = Map.of("keur.proxies", 1);
  private static final String PASSWORD = "een lang wachtwoord";
  private static final String ATTACKER = "192.0.2.1";
  private static final String CLEAN = "198.51.100.7";

  private final List<RunningPortal> nodes = new ArrayList<>();

  @BeforeAll
  void start() {
    nodes.add(RunningPortal.with(BEHIND_A_PROXY));
    if ("postgresql".equals(System.getProperty("test.db"))) {
      nodes.add(nodes.getFirst().anotherNode(BEHIND_A_PROXY));
    }
  }

  @AfterAll
  void stop() {
    nodes.forEach(RunningPortal::close);
  }

  @Test
  void ofAThousandTriesOnAllNodesFewReachThePasswordAndTheRightPersonStillGetsIn()
      throws Exception {
    String email = colleague("doelwit");

    Tried tried = inTurns(1_000, number -> signIn(number, email, "fout", ATTACKER));

    assertThat(tried.replies()).extracting(Reply::status).containsOnly(401, 429);
    assertThat(tried.answering(401)).isBetween(10L, 10 + tried.refills(Duration.ofMinutes(1)));
    signIn(0, email, PASSWORD, CLEAN).expect(204);
    assertThat(signIn(0, email, PASSWORD, ATTACKER).problem()).isEqualTo("kernel/too-many-tries");
  }

  @Test
  void whoTriesOneAccountFromManyNetworksDoesNotLockOutTheRightPerson() throws Exception {
    String email = colleague("omsingeld");

    Tried tried =
        inTurns(150, number -> signIn(number, email, "fout", "10.0." + number % 30 + ".1"));

    // 50 for the account, and one more from each network that had not failed for a minute.
    long minutes = tried.refills(Duration.ofMinutes(1));
    assertThat(tried.answering(401)).isBetween(50L, 50 + minutes + 30 * (1 + minutes));
    signIn(0, email, PASSWORD, CLEAN).expect(204);
  }

  @Test
  void theRefusalSaysHowLongToWaitAndNothingOfTheAccount() {
    String email = colleague("bestaat");
    Reply known = untilRefused(email);
    Reply unknown = untilRefused("bestaat.niet@instelling.example");

    assertThat(known.status()).isEqualTo(429);
    assertThat(Integer.parseInt(known.header("Retry-After"))).isBetween(1, 60);
    assertThat(known.json().at("/detail/nl").asText())
        .isEqualTo("Dit is te vaak geprobeerd. Wacht een minuut en probeer het opnieuw.");
    assertThat(known.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    assertThat(known.json().path("type")).isEqualTo(unknown.json().path("type"));
  }

  @Test
  void rightPasswordsAreNotCounted() {
    String email = colleague("ijverig");
    for (int time = 0; time < 30; time++) {
      signIn(time, email, PASSWORD, "203.0.113.8").expect(204);
    }
  }

  @Test
  void linksAreTriedSeldomAsWell() throws Exception {
    Tried tried =
        inTurns(
            100,
            number ->
                node(number)
                    .post(
                        "/api/password",
                        Map.of("token", "pwd_" + number, "password", PASSWORD),
                        "X-Forwarded-For",
                        "192.0.2.99"));

    assertThat(tried.answering(410)).isBetween(20L, 20 + tried.refills(Duration.ofSeconds(30)));
    assertThat(tried.replies()).anyMatch(reply -> reply.status() == 429);
  }

  @Test
  void whatSomebodyWritesInTheHeaderBeforeTheProxyIsIgnored() {
    String email = colleague("vervalst");
    for (int time = 0; time < 10; time++) {
      signIn(time, email, "fout", "10.9." + time + ".1, 192.0.2.77").expect(401);
    }
    assertThat(signIn(0, email, "fout", "10.9.99.1, 192.0.2.77").status()).isEqualTo(429);
  }

  @Test
  void withoutAProxyTheHeaderIsIgnored(RunningPortal portal) {
    String email = "header@instelling.example";
    for (int time = 0; time < 10; time++) {
      signIn(portal.visitor(), email, "fout", "10.8." + time + ".1").expect(401);
    }
    assertThat(signIn(portal.visitor(), email, "fout", "10.8.99.1").status()).isEqualTo(429);
  }

  private Reply untilRefused(String email) {
    for (int time = 0; time < 30; time++) {
      Reply reply = signIn(time, email, "fout", "203.0.113.66");
      if (reply.status() != 401) {
        return reply;
      }
    }
    throw new AssertionError("Never refused");
  }

  private Reply signIn(int number, String email, String password, String from) {
    return signIn(node(number), email, password, from);
  }

  private static Reply signIn(Browser browser, String email, String password, String from) {
    return browser.post(
        "/api/session", Map.of("email", email, "password", password), "X-Forwarded-For", from);
  }

  private Browser node(int number) {
    return nodes.get(number % nodes.size()).visitor();
  }

  /** What came of many tries, and how long they took: a bucket fills meanwhile. */
  private record Tried(List<Reply> replies, Duration took) {
    long answering(int status) {
      return replies.stream().filter(reply -> reply.status() == status).count();
    }

    /** How often a token can have come back. */
    long refills(Duration every) {
      return took.dividedBy(every) + 1;
    }
  }

  /** Sixteen at a time, as a script does. */
  private static Tried inTurns(int times, IntFunction<Reply> request) throws Exception {
    long start = System.nanoTime();
    List<Callable<Reply>> requests = new ArrayList<>();
    for (int number = 0; number < times; number++) {
      int each = number;
      requests.add(() -> request.apply(each));
    }
    List<Reply> replies = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(16)) {
      for (Future<Reply> reply : pool.invokeAll(requests)) {
        replies.add(reply.get());
      }
    }
    return new Tried(replies, Duration.ofNanos(System.nanoTime() - start));
  }

  private String colleague(String name) {
    String email = name + "@tries.example";
    String link =
        nodes
            .getFirst()
            .newInstitution()
            .administrator()
            .post("/api/people", Map.of("name", name, "email", email, "roles", Set.of("REVIEWER")))
            .expect(201)
            .json()
            .path("link")
            .asText();
    nodes
        .getFirst()
        .visitor()
        .post(
            "/api/password",
            Map.of("token", link.substring(link.indexOf('#') + 1), "password", PASSWORD))
        .expect(204);
    return email;
  }
}
