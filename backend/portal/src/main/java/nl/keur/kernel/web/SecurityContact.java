package nl.keur.kernel.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Says where weaknesses are reported, in the form that tools look for (RFC 9116). */
@Hidden
@Controller("/.well-known/security.txt")
@Secured(SecurityRule.IS_ANONYMOUS)
class SecurityContact {
  /** Well below the year that section 2.5.5 advises: an answer is made anew at each request. */
  private static final Duration VALID = Duration.ofDays(180);

  private final String portal;
  private final URI contact;
  private final Clock clock;

  /**
   * @param contact a URI; empty: the page with which the portal was published
   */
  SecurityContact(
      @Value("${keur.url}") String portal,
      @Value("${keur.security-contact:}") String contact,
      Clock clock) {
    this.portal = portal;
    this.contact = URI.create(contact.isBlank() ? policy(portal) : contact.strip());
    this.clock = clock;
    if (!this.contact.isAbsolute()) {
      throw new IllegalArgumentException(
          "keur.security-contact starts with https:, mailto: or tel:, which "
              + contact
              + " doesn't");
    }
  }

  @Get
  @Produces("text/plain; charset=utf-8")
  String text() {
    return String.join(
        "\n",
        "Contact: " + contact,
        "Expires: " + clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
        "Preferred-Languages: nl, en",
        "Canonical: " + portal + "/.well-known/security.txt",
        "Policy: " + policy(portal),
        "");
  }

  private static String policy(String portal) {
    return portal + "/SECURITY.md";
  }
}
