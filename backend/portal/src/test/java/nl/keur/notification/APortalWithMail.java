package nl.keur.notification;

import static nl.keur.schema.Tables.OUTBOX_MAIL;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.kernel.Events;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.MailRequested.Recipient;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Transactions;
import nl.keur.schema.tables.records.OutboxMailRecord;
import nl.keur.testing.MovableClock;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;

/** A portal and a mail server on this machine. The test says when time passes and mail is sent. */
final class APortalWithMail implements AutoCloseable {
  static final String LINK = "https://keur.example/i#inv_canary-of-the-invitation";

  private final ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", "smtp");
  private final RunningPortal portal =
      RunningPortal.with(
          Map.of(
              "keur.mail.host", "127.0.0.1",
              "keur.mail.port", setup.getPort(),
              "keur.mail.tls", "NONE",
              "keur.mail.from", "portaal@keur.example",
              "keur.mail.poll", "10h",
              "keur.secret", "a secret of this test, long enough",
              "test.clock", "movable"));
  private final UUID institution = portal.newInstitution().institution().id();
  private GreenMail server = started();

  private GreenMail started() {
    GreenMail fresh = new GreenMail(setup);
    fresh.start();
    return fresh;
  }

  /** An empty mail server that listens. */
  APortalWithMail withNewServer() {
    server.stop();
    server = started();
    return this;
  }

  void stopServer() {
    server.stop();
  }

  void startServer() {
    server = started();
  }

  void advance(Duration duration) {
    bean(MovableClock.class).advance(duration);
  }

  /** What a feature does: asks for the mail in its own transaction. */
  void invite(String name, String procurement, Language language) {
    bean(Transactions.class)
        .run(() -> bean(Events.class).publish(request(name, procurement, language)));
  }

  MailRequested request(String name, String procurement, Language language) {
    return MailRequested.of(
        new Scope.InstitutionScope(institution),
        new Recipient(name, "verkoop@leverancier.example"),
        language,
        "questionnaire-invitation",
        Map.of(
            "name",
            name,
            "institution",
            "Hogeschool Zuid",
            "system",
            "EssayScore",
            "procurement",
            procurement,
            "link",
            LINK,
            "deadline",
            "15 januari 2027, 12.00 uur"));
  }

  void sendDue() {
    bean(SendDueMail.class).send();
  }

  List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  /** All rows of the outbox, latest last. */
  List<OutboxMailRecord> rows() {
    return bean(Transactions.class)
        .read(
            () ->
                bean(DSLContext.class)
                    .selectFrom(OUTBOX_MAIL)
                    .orderBy(OUTBOX_MAIL.CREATED_AT)
                    .fetch());
  }

  OutboxMailRecord lastRow() {
    return rows().getLast();
  }

  RunningPortal portal() {
    return portal;
  }

  <T> T bean(Class<T> type) {
    return portal.bean(type);
  }

  @Override
  public void close() {
    portal.close();
    server.stop();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
