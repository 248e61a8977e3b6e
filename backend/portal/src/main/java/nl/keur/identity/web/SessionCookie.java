package nl.keur.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie with the session id: not readable by script, never sent from another site, and with
 * the {@code __Host-} prefix bound to this host.
 */
@Singleton
class SessionCookie {
  private final String name;
  private final boolean secure;

  /**
   * @param secure false only behind plain HTTP on another host than localhost, for trying out
   */
  SessionCookie(@Value("${keur.session.secure:true}") boolean secure) {
    this.secure = secure;
    this.name = secure ? "__Host-keur" : "keur";
  }

  Optional<String> read(HttpRequest<?> request) {
    return request.getCookies().findCookie(name).map(Cookie::getValue);
  }

  Cookie opening(String sessionId) {
    return cookie(sessionId);
  }

  Cookie closing() {
    return cookie("").maxAge(Duration.ZERO);
  }

  private Cookie cookie(String value) {
    return Cookie.of(name, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Strict);
  }
}
