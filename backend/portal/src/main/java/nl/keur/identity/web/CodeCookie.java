package nl.keur.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import nl.keur.identity.AskCode;

/**
 * The cookie of a browser that asked for a code: the code works there alone, and as long as the
 * cookie.
 */
@Singleton
class CodeCookie {
  private final String name;
  private final boolean secure;

  CodeCookie(@Value("${keur.session.secure:true}") boolean secure) {
    this.secure = secure;
    this.name = secure ? "__Host-keur-code" : "keur-code";
  }

  Optional<String> read(HttpRequest<?> request) {
    return request.getCookies().findCookie(name).map(Cookie::getValue);
  }

  Cookie asked(String browser) {
    return cookie(browser).maxAge(AskCode.VALID);
  }

  Cookie closing() {
    return cookie("").maxAge(Duration.ZERO);
  }

  private Cookie cookie(String value) {
    return Cookie.of(name, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Strict);
  }
}
