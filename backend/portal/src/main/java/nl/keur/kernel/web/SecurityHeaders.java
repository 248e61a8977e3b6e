package nl.keur.kernel.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/**
 * Headers on every answer: no script, style or frame but our own, no text that becomes markup or
 * script (Trusted Types), nothing kept on the way or by the browser.
 */
@ServerFilter("/**")
class SecurityHeaders implements Ordered {
  /** React makes its pages out of nodes; so no policy may turn text into script at all. */
  private static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

  /** What somebody uploaded or had made: opened in the browser after all, it may do nothing. */
  private static final String FILE = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private static final String NOT_ALLOWED =
      "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
          + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
          + " usb=()";

  /** Around everything, so that a refusal carries them too. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before();
  }

  @ResponseFilter
  void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
    boolean file = response.getHeaders().contains("Content-Disposition");
    response.header("Content-Security-Policy", file ? FILE : PAGE);
    response.header("X-Content-Type-Options", "nosniff");
    response.header("X-Frame-Options", "DENY");
    response.header("Referrer-Policy", "no-referrer");
    response.header("Cross-Origin-Opener-Policy", "same-origin");
    response.header("Cross-Origin-Resource-Policy", "same-origin");
    response.header("Permissions-Policy", NOT_ALLOWED);
    response
        .getHeaders()
        .set(
            "Cache-Control",
            SinglePage.neverChanges(request.getPath()) && response.code() == 200
                ? "public, max-age=31536000, immutable"
                : "no-store");
  }
}
