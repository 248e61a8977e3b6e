package nl.keur.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.kernel.MailRequested.Recipient;
import nl.keur.kernel.PortalSecret;
import nl.keur.kernel.Tokens;
import org.junit.jupiter.api.Test;

/** How the portal speaks to a mail server. */
class MailServerTest {
  private static final Mail MAIL =
      new Mail(new Recipient("Zoë", "zoe@x.example"), Language.NL, "Onderwerp", "Tekst\n");

  @Test
  void aServerWithoutTlsGetsNothingWhenTlsIsAsked() {
    try (var server = new Server("smtp")) {
      var smtp = server.reachedBy(MailSettings.Tls.STARTTLS, "");

      assertThatThrownBy(() -> smtp.send(UUID.randomUUID(), MAIL))
          .isInstanceOf(MessagingException.class);
      assertThat(server.greenMail.getReceivedMessages()).isEmpty();
    }
  }

  @Test
  void aServerWithAnUnknownCertificateGetsNothing() {
    try (var server = new Server("smtps")) {
      var smtp = server.reachedBy(MailSettings.Tls.IMPLICIT, "");

      assertThatThrownBy(() -> smtp.send(UUID.randomUUID(), MAIL))
          .isInstanceOf(MessagingException.class)
          .hasStackTraceContaining("certification path");
      assertThat(server.greenMail.getReceivedMessages()).isEmpty();
    }
  }

  @Test
  void theServerChecksUserAndPassword() throws MessagingException {
    try (var server = new Server("smtp")) {
      server.greenMail.setUser("portaal@keur.example", "portaal", "goed");

      server.reachedBy(MailSettings.Tls.NONE, "goed").send(UUID.randomUUID(), MAIL);
      var wrong = server.reachedBy(MailSettings.Tls.NONE, "fout");

      assertThatThrownBy(() -> wrong.send(UUID.randomUUID(), MAIL))
          .isInstanceOf(AuthenticationFailedException.class);
      assertThat(server.greenMail.getReceivedMessages()).hasSize(1);
    }
  }

  @Test
  void aPortalThatIsToSendMailNeedsItsOwnAddress() {
    var settings =
        new MailSettings(
            Optional.of("mail.x.example"),
            25,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            MailSettings.Tls.NONE);
    var smtp = new SmtpServer(settings, secret(), Clock.systemUTC());

    assertThatThrownBy(() -> smtp.check(null)).hasMessageContaining("KEUR_MAIL_FROM");
  }

  private static PortalSecret secret() {
    return new PortalSecret("0123456789abcdef0123456789abcdef", "", new Tokens());
  }

  private static final class Server implements AutoCloseable {
    private final GreenMail greenMail;

    Server(String protocol) {
      greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
      greenMail.start();
    }

    SmtpServer reachedBy(MailSettings.Tls tls, String password) {
      boolean secure = tls == MailSettings.Tls.IMPLICIT;
      var settings =
          new MailSettings(
              Optional.of("127.0.0.1"),
              (secure ? greenMail.getSmtps() : greenMail.getSmtp()).getPort(),
              Optional.of(password).filter(given -> !given.isEmpty()).map(given -> "portaal"),
              Optional.of(password),
              Optional.of("portaal@keur.example"),
              tls);
      return new SmtpServer(settings, secret(), Clock.systemUTC());
    }

    @Override
    public void close() {
      greenMail.stop();
    }
  }
}
