package nl.keur.questionnaire;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How vendors come in: the address of the portal, how long a link works, who sends it. */
@Singleton
public class InvitationSettings {
  private final String url;
  private final Duration grace;
  private final boolean mail;

  /**
   * @param grace how long after the deadline a link still lets somebody in to read
   */
  InvitationSettings(
      @Value("${keur.url}") String url,
      @Value("${keur.invitation.grace:30d}") Duration grace,
      @Value("${keur.mail.host:}") String mailHost) {
    this.url = url;
    this.grace = grace;
    this.mail = !mailHost.isBlank();
  }

  /** The token stands behind the #, which no server, log or Referer sees (threat 5). */
  public String link(String token) {
    return url + "/i#" + token;
  }

  public Duration grace() {
    return grace;
  }

  /** Whether a mail server sends invitations; if not, links are shown once to copy. */
  public boolean mail() {
    return mail;
  }
}
