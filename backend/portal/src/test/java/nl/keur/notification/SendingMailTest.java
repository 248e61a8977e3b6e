package nl.keur.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.keur.content.text.Language;
import nl.keur.kernel.Events;
import nl.keur.kernel.Transactions;
import nl.keur.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail from the outbox to a real mail server. */
@DatabaseTest
class SendingMailTest {
  private static APortalWithMail portal;

  @BeforeAll
  static void start() {
    portal = new APortalWithMail();
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @BeforeEach
  void emptyServerAndOutbox() {
    portal.withNewServer();
    portal.sendDue();
    portal.withNewServer();
    portal.advance(Duration.ofSeconds(1));
  }

  @Test
  void aMailIsPlainTextInTheLanguageOfItsReader() throws MessagingException, IOException {
    portal.invite("Zoë de Vries", "Nakijken van essays", Language.NL);

    portal.sendDue();

    MimeMessage mail = portal.received().getFirst();
    assertThat(mail.getSubject()).isEqualTo("Vragen van Hogeschool Zuid over EssayScore");
    assertThat(mail.getFrom()[0]).hasToString("portaal@keur.example");
    assertThat(mail.getRecipients(Message.RecipientType.TO)[0].toString())
        .endsWith("<verkoop@leverancier.example>");
    assertThat(mail.getContentType()).startsWith("text/plain");
    assertThat(mail.getContentLanguage()).containsExactly("nl");
    assertThat((String) mail.getContent())
        .contains("Beste Zoë de Vries,", APortalWithMail.LINK, "15 januari 2027");
  }

  @Test
  void aMailIsSentOnceThoughSeveralSendersRun() {
    IntStream.range(0, 12).forEach(i -> portal.invite("Lezer " + i, "Essays", Language.EN));

    try (var senders = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 4).forEach(i -> senders.submit(portal::sendDue));
    }
    portal.sendDue();

    assertThat(portal.received()).hasSize(12);
    assertThat(portal.received()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsSentWhenTheTransactionRollsBack() {
    var transactions = portal.bean(Transactions.class);
    int before = portal.rows().size();

    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      portal
                          .bean(Events.class)
                          .publish(portal.request("Zoë", "Essays", Language.NL));
                      throw new IllegalStateException("the questionnaire could not be issued");
                    }))
        .hasMessageContaining("could not be issued");

    portal.sendDue();
    assertThat(portal.rows()).hasSize(before);
    assertThat(portal.received()).isEmpty();
  }

  @Test
  void aRefusedConnectionIsTriedAgainAfterLongerAndLongerWaits() {
    portal.invite("Zoë", "Essays", Language.NL);
    portal.stopServer();

    for (long wait : List.of(1, 5, 15, 60, 60)) {
      portal.sendDue();
      assertThat(portal.lastRow().getNextAttemptAt().toInstant())
          .isEqualTo(portal.bean(Clock.class).instant().plus(Duration.ofMinutes(wait)));
      portal.advance(Duration.ofMinutes(wait));
    }
    portal.startServer();
    portal.sendDue();

    assertThat(portal.received()).hasSize(1);
    assertThat(portal.lastRow().getAttempts()).isEqualTo(6);
  }

  @Test
  void aMailIsNotTriedBeforeItsTime() {
    portal.invite("Zoë", "Essays", Language.NL);
    portal.stopServer();
    portal.sendDue();
    portal.startServer();

    portal.advance(Duration.ofSeconds(59));
    portal.sendDue();
    assertThat(portal.received()).isEmpty();

    portal.advance(Duration.ofSeconds(1));
    portal.sendDue();
    assertThat(portal.received()).hasSize(1);
  }

  @Test
  void aMailThatDoesNotLeaveWithinADayIsGivenUp() {
    portal.invite("Zoë", "Essays", Language.NL);
    portal.stopServer();
    portal.sendDue();

    portal.advance(Duration.ofHours(24));
    portal.sendDue();
    portal.startServer();
    portal.advance(Duration.ofHours(24));
    portal.sendDue();

    assertThat(portal.received()).isEmpty();
    assertThat(portal.lastRow().getGivenUpAt()).isNotNull();
    assertThat(portal.lastRow().getEncryptedBody()).isNull();
  }

  @Test
  void theBodyIsEncryptedWhileItWaitsAndGoneWhenSent() {
    portal.invite("Zoë", "Essays", Language.NL);
    byte[] waiting = portal.lastRow().getEncryptedBody();
    assertThat(new String(waiting, StandardCharsets.ISO_8859_1)).doesNotContain("canary", "Beste");

    portal.sendDue();

    assertThat(portal.lastRow().getSentAt()).isNotNull();
    assertThat(portal.lastRow().getEncryptedBody()).isNull();
  }

  @Test
  void anInterruptedAttemptIsRepeatedUnderTheSameMessageId() throws MessagingException {
    portal.invite("Zoë", "Essays", Language.NL);
    UUID id = portal.lastRow().getId();
    sendAndDieBeforeMarking();

    portal.sendDue();
    assertThat(portal.received()).hasSize(1);
    portal.advance(Duration.ofMinutes(15));
    portal.sendDue();

    assertThat(portal.received())
        .extracting(MimeMessage::getMessageID)
        .containsExactly("<" + id + "@keur.example>", "<" + id + "@keur.example>");
  }

  @Test
  void aLineBreakInATitleAddsNoHeader() throws MessagingException, IOException {
    portal.invite("Zoë", "Essays\r\nBcc: ander@x.example\r\n\r\n<b>Hallo</b>", Language.EN);

    portal.sendDue();

    assertThat(portal.received()).hasSize(1);
    MimeMessage mail = portal.received().getFirst();
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getContentType()).startsWith("text/plain");
  }

  private void sendAndDieBeforeMarking() throws MessagingException {
    var now = portal.bean(Clock.class).instant();
    var claimed =
        portal
            .bean(Transactions.class)
            .write(
                () ->
                    portal.bean(OutboxMails.class).claim(now, now.plus(Duration.ofMinutes(15)), 1))
            .getFirst();
    String body = portal.bean(MailBodies.class).decrypt(claimed.id(), claimed.encryptedBody());
    portal
        .bean(SmtpServer.class)
        .send(
            claimed.id(),
            new Mail(claimed.recipient(), claimed.language(), claimed.subject(), body));
  }
}
