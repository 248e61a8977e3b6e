package nl.keur.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import nl.keur.kernel.PortalSecret;

/** Hands mails to the mail server of the institution. */
@Singleton
class SmtpServer {
  private static final int CONNECT_MILLIS = 10_000;
  private static final int ANSWER_MILLIS = 20_000;

  private final MailSettings settings;
  private final PortalSecret secret;
  private final Clock clock;

  SmtpServer(MailSettings settings, PortalSecret secret, Clock clock) {
    this.settings = settings;
    this.secret = secret;
    this.clock = clock;
  }

  /** A wrong setting stops the start, not the first invitation. */
  @EventListener
  void check(ServerStartupEvent started) {
    if (settings.configured()) {
      sender();
      secret.bytes();
    }
  }

  /** Returns when the server has accepted the mail. */
  void send(UUID mailId, Mail mail) throws MessagingException {
    Session session = Session.getInstance(properties());
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(
          settings.host().orElseThrow(),
          settings.port(),
          settings.user().orElse(null),
          settings.password().orElse(null));
      MimeMessage message = message(session, mailId, mail);
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private MimeMessage message(Session session, UUID mailId, Mail mail) throws MessagingException {
    InternetAddress from = sender();
    String utf8 = StandardCharsets.UTF_8.name();
    var message = new WithMessageId(session, "<" + mailId + "@" + domain(from) + ">");
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, recipient(mail));
    message.setSubject(mail.subject(), utf8);
    message.setText(mail.body(), utf8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContentLanguage(new String[] {mail.language().code()});
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private static InternetAddress recipient(Mail mail) throws MessagingException {
    try {
      return new InternetAddress(
          mail.recipient().address(), mail.recipient().name(), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException missing) {
      throw new IllegalStateException("Every Java has UTF-8", missing);
    }
  }

  private InternetAddress sender() {
    try {
      return new InternetAddress(settings.from().orElse(""), true);
    } catch (AddressException wrong) {
      throw new IllegalStateException(
          "keur.mail.from (KEUR_MAIL_FROM) is to be the address that mails come from", wrong);
    }
  }

  private static String domain(InternetAddress from) {
    return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.put("mail.smtp.timeout", ANSWER_MILLIS);
    properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.put("mail.smtp.auth", settings.user().isPresent());
    properties.put("mail.smtp.ssl.checkserveridentity", true);
    switch (settings.tls()) {
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", true);
        properties.put("mail.smtp.starttls.required", true);
      }
      case IMPLICIT -> properties.put("mail.smtp.ssl.enable", true);
      case NONE -> properties.put("mail.smtp.starttls.enable", false);
    }
    return properties;
  }

  /** The same id at every attempt, so that a mail that arrives twice is recognised. */
  private static final class WithMessageId extends MimeMessage {
    private final String id;

    WithMessageId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
