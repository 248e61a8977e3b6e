package nl.keur.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;

/**
 * The mail server of the institution. Without a host no mail is sent.
 *
 * @param user empty for a server that asks for no sign-in
 * @param from the address that mails come from
 */
@ConfigurationProperties("keur.mail")
record MailSettings(
    Optional<String> host,
    @Bindable(defaultValue = "587") int port,
    Optional<String> user,
    Optional<String> password,
    Optional<String> from,
    @Bindable(defaultValue = "STARTTLS") Tls tls) {

  /** How the connection is protected. NONE is for a relay on the same machine. */
  enum Tls {
    STARTTLS,
    IMPLICIT,
    NONE
  }

  MailSettings {
    host = host.filter(name -> !name.isBlank());
    user = user.filter(name -> !name.isBlank());
  }

  boolean configured() {
    return host.isPresent();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host.map(name -> name + ":" + port + " " + tls).orElse("no mail server");
  }
}
