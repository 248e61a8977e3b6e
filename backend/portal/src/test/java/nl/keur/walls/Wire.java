package nl.keur.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.keur.testing.Browser;
import nl.keur.testing.Browser.Reply;

/** Requests as they stand on the wire, right and wrong ones. */
final class Wire {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI portal;

  Wire(URI portal) {
    this.portal = portal;
  }

  HttpRequest.Builder from(Browser browser, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
    if (!browser.cookie().isEmpty()) {
      request.header("Cookie", browser.cookie());
    }
    return request;
  }

  /** As a page of the portal would send it. */
  Reply send(Browser browser, Route route, String path, String json) {
    HttpRequest.Builder request = from(browser, path);
    if (!route.isWrite()) {
      return send(request.uri(portal.resolve(path + "?language=nl")).GET());
    }
    if (!browser.csrfToken().isEmpty()) {
      request.header("X-CSRF-TOKEN", browser.csrfToken());
    }
    request.header("If-Match", "1").header("Idempotency-Key", UUID.randomUUID().toString());
    boolean file = route.bodyType().isEmpty() && path.endsWith("/evidence");
    return file
        ? send(
            request
                .uri(portal.resolve(path + "?kind=other&fileName=bewijs.txt"))
                .header("Content-Type", "application/octet-stream")
                .method(route.method(), BodyPublishers.ofString("tekst")))
        : send(
            request
                .header("Content-Type", "application/json")
                .method(route.method(), BodyPublishers.ofString(json)));
  }

  Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
