package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No write that another site makes in somebody's browser is carried out, whatever its content type
 * (RELIABILITY §2, threat 12).
 */
@DatabaseTest
@OwnPortal
@Tag("walls")
class ForgedWritesTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=grens";

  /** Content types that a page of another site can send, and those of the portal. */
  private static final Map<String, String> BODIES =
      new TreeMap<>(
          Map.of(
              "",
              "",
              FORM,
              "title=overgenomen&reason=overgenomen",
              MULTIPART,
              "--grens\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx\r\n--grens--\r\n",
              "text/plain",
              "{\"title\":\"overgenomen\"}",
              "application/octet-stream",
              "tekst"));

  private static final Set<String> REFUSED_UNSEEN =
      Set.of("identity/not-allowed", "identity/sign-in-needed");

  private final World world = World.get();
  private final Wire wire = new Wire(world.portal().url());
  private final List<String> carriedOut = new ArrayList<>();

  @Test
  void aWriteFromElsewhereIsRefusedAndChangesNothing() {
    DatabaseState before = DatabaseState.of(world.portal());

    Route.all(world.portal()).stream().filter(Route::isWrite).forEach(this::forge);

    assertThat(carriedOut).isEmpty();
    assertThat(DatabaseState.of(world.portal()).changedSince(before)).isEmpty();
  }

  private void forge(Route route) {
    Someone one = world.allowed(route);
    String token = one.browser().csrfToken();
    String foreign = world.people().getLast().browser().csrfToken();
    assertThat(token).isNotEmpty().isNotEqualTo(foreign);
    Map<String, String> bodies = new TreeMap<>(BODIES);
    bodies.put(
        "application/json", route.bodyType().map(type -> Request.of(type).json()).orElse("{}"));
    bodies.forEach(
        (type, body) -> {
          refuse(one, route, type, body);
          refuse(one, route, type, body, "X-CSRF-TOKEN", "");
          refuse(one, route, type, body, "X-CSRF-TOKEN", foreign);
          for (String origin :
              List.of("https://elders.example", "null", "https://localhost.elders")) {
            refuse(one, route, type, body, "X-CSRF-TOKEN", token, "Origin", origin);
          }
          for (String site : List.of("cross-site", "same-site", "none")) {
            refuse(one, route, type, body, "X-CSRF-TOKEN", token, "Sec-Fetch-Site", site);
          }
          if (route.isForAnybody()) {
            refuse(world.visitor(), route, type, body, "Origin", "https://elders.example");
            refuse(world.visitor(), route, type, body, "Sec-Fetch-Site", "cross-site");
          }
        });
  }

  private void refuse(Someone one, Route route, String type, String body, String... headers) {
    HttpRequest.Builder request = wire.from(one.browser(), route.path(one.home().ids()));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    BodyPublisher sent = type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    Reply reply = wire.send(request.method(route.method(), sent));
    // A content type that the route takes from nobody is refused before it is asked from where.
    boolean refused =
        reply.status() == 403 && reply.problem().equals("identity/foreign-request")
            || !takes(route, type) && REFUSED_UNSEEN.contains(reply.problem());
    if (!refused) {
      carriedOut.add(
          route
              + " as "
              + type
              + " with "
              + List.of(headers)
              + " by "
              + one.name()
              + ": "
              + reply.status()
              + " "
              + reply.problem());
    }
  }

  private static boolean takes(Route route, String type) {
    String file = "application/octet-stream";
    return type.isEmpty()
        || type.equals(route.template().endsWith("/evidence") ? file : "application/json");
  }
}
