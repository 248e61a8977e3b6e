package nl.keur.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Speaks HTTP to the running portal as one browser does: keeps its cookies and sends the token of
 * its session with every write.
 */
public final class Browser {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Without the prefix where the test portal is not asked for secure cookies. */
  private static final String SESSION = "keur";

  private static final String SECURE_SESSION = "__Host-keur";

  private final URI portal;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Canary canary = Canary.NONE;
  private String csrfToken = "";

  public Browser(URI portal) {
    this.portal = portal;
  }

  /** From here on this person types the word into every free text, address and file. */
  public Browser typing(Canary word) {
    canary = word;
    return this;
  }

  /** With the cookie of this session. */
  public Browser withSession(String sessionId) {
    cookies.put(SESSION, sessionId);
    csrfToken = get("/api/session").json().path("csrfToken").asText();
    return this;
  }

  /** Another browser that has got hold of the cookie of this one, as it is now. */
  public Browser copy() {
    Browser copy = new Browser(portal);
    copy.cookies.putAll(cookies);
    copy.csrfToken = csrfToken;
    return copy;
  }

  /** The same, at another node of the portal. */
  public Browser at(URI node) {
    Browser there = new Browser(node);
    there.cookies.putAll(cookies);
    there.csrfToken = csrfToken;
    return there;
  }

  public String cookie() {
    return cookieHeader();
  }

  /** The id of its session; empty without one. */
  public String session() {
    return cookies.getOrDefault(SESSION, cookies.getOrDefault(SECURE_SESSION, ""));
  }

  /** What a page of this session sends with every write. */
  public String csrfToken() {
    return csrfToken;
  }

  public Reply get(String path) {
    return send(request(path).GET());
  }

  public Reply post(String path, Object body, String... headers) {
    return send(json(request(path), headers).POST(body(body)));
  }

  public Reply put(String path, Object body, String... headers) {
    return send(json(request(path), headers).PUT(body(body)));
  }

  public Reply delete(String path, String... headers) {
    return send(json(request(path), headers).DELETE());
  }

  /** Sends bytes as they are. */
  public Reply upload(String path, String mediaType, byte[] bytes, String... headers) {
    HttpRequest.Builder request =
        request(canary.inFileName(path)).header("Content-Type", mediaType);
    addTokenAnd(request, headers);
    return send(request.POST(BodyPublishers.ofByteArray(canary.in(bytes))));
  }

  /** A write without the token of the session, as another site would send it. */
  public Reply postWithoutToken(String path, Object body) {
    return send(request(path).header("Content-Type", "application/json").POST(body(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    return request;
  }

  private HttpRequest.Builder json(HttpRequest.Builder request, String... headers) {
    request.header("Content-Type", "application/json");
    addTokenAnd(request, headers);
    return request;
  }

  private void addTokenAnd(HttpRequest.Builder request, String... headers) {
    if (!csrfToken.isEmpty()) {
      request.header("X-CSRF-TOKEN", csrfToken);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
  }

  private HttpRequest.BodyPublisher body(Object body) {
    try {
      return BodyPublishers.ofString(
          body instanceof String json
              ? json
              : JSON.writeValueAsString(canary.in(JSON.<JsonNode>valueToTree(body))));
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Reply(response);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String setCookie) {
    String[] pair = setCookie.substring(0, setCookie.indexOf(';')).split("=", 2);
    if (pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
    if (pair[0].equals(SESSION) || pair[0].equals(SECURE_SESSION)) {
      csrfToken = "";
      csrfToken = pair[1].isEmpty() ? "" : get("/api/session").json().path("csrfToken").asText();
    }
  }

  /** What the portal answered. */
  public record Reply(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public byte[] bytes() {
      return response.body();
    }

    public String text() {
      return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException broken) {
        throw new UncheckedIOException(text(), broken);
      }
    }

    /** The type of the problem, without {@code /problems/}; empty when it is none. */
    public String problem() {
      return header("Content-Type").startsWith("application/problem+json")
          ? json().path("type").asText().replaceFirst("^/problems/", "")
          : "";
    }

    /** Pointers of the field errors of a problem. */
    public List<String> pointers() {
      List<String> pointers = new ArrayList<>();
      json().path("errors").forEach(error -> pointers.add(error.path("pointer").asText()));
      return pointers;
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The reply itself when the status is as expected; otherwise fails with what was answered. */
    public Reply expect(int status) {
      if (status() != status) {
        throw new AssertionError(
            "Expected " + status + " from " + response.uri() + ", got " + status() + ": " + text());
      }
      return this;
    }
  }
}
