package nl.keur.identity.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;

/**
 * Refuses writes that another site made in somebody's session. Every write comes from this origin,
 * and a write in a session carries that session's token, whatever its content type (RELIABILITY §2,
 * threat 12).
 */
@ServerFilter("/api/**")
class ForgeryGuard implements Ordered {
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  Optional<HttpResponse<?>> refuseForgery(HttpRequest<?> request) {
    boolean trusted =
        READING.contains(request.getMethod()) || (fromHere(request) && withToken(request));
    return trusted ? Optional.empty() : Optional.of(refusal());
  }

  private static boolean fromHere(HttpRequest<?> request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    String origin = request.getHeaders().get("Origin");
    return origin == null || sameHost(origin, request.getHeaders().get("Host"));
  }

  private static boolean sameHost(String origin, String host) {
    try {
      return URI.create(origin).getAuthority().equals(host);
    } catch (IllegalArgumentException | NullPointerException unreadable) {
      // "null" and nonsense origins are foreign.
      return false;
    }
  }

  private static boolean withToken(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .map(SessionAuthentication::session)
        .map(session -> equal(session.csrfToken(), request.getHeaders().get("X-CSRF-TOKEN")))
        .orElse(true);
  }

  private static boolean equal(String expected, String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<Problem> refusal() {
    return HttpResponse.<Problem>status(io.micronaut.http.HttpStatus.FORBIDDEN)
        .contentType(MediaType.of("application/problem+json"))
        .body(
            Problem.of(
                "/problems/identity/foreign-request",
                "Request without this page's token",
                403,
                new Text(
                    "Dit verzoek kwam niet van deze pagina. Laad de pagina opnieuw; wat is"
                        + " opgeslagen, blijft staan.",
                    "This request did not come from this page. Reload the page; what was saved is"
                        + " kept.")));
  }
}
