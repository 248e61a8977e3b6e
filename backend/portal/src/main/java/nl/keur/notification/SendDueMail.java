package nl.keur.notification;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.keur.kernel.Transactions;
import nl.keur.notification.OutboxMails.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the mails that are due. A mail is taken, sent outside any transaction, then marked: killed
 * in between, it is sent a second time, with the same Message-ID. A refused one is tried again
 * after 1, 5, 15 and then every 60 minutes, and given up a day after it was asked for.
 */
@Singleton
class SendDueMail {
  private static final Logger LOG = LoggerFactory.getLogger(SendDueMail.class);
  private static final int AT_ONCE = 5;

  /** Longer than all that are taken at once can last, see the limits of {@link SmtpServer}. */
  private static final Duration ATTEMPT = Duration.ofMinutes(15);

  private static final Duration GIVE_UP = Duration.ofHours(24);
  private static final List<Duration> BACKOFF =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60));

  private final Outbox outbox;
  private final OutboxMails mails;
  private final MailBodies bodies;
  private final SmtpServer server;
  private final Clock clock;
  private final Transactions transactions;

  SendDueMail(
      Outbox outbox,
      OutboxMails mails,
      MailBodies bodies,
      SmtpServer server,
      Clock clock,
      Transactions transactions) {
    this.outbox = outbox;
    this.mails = mails;
    this.bodies = bodies;
    this.server = server;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Scheduled(initialDelay = "${keur.mail.poll:5s}", fixedDelay = "${keur.mail.poll:5s}")
  void send() {
    if (!outbox.configured()) {
      return;
    }
    for (List<Waiting> due = claim(); !due.isEmpty(); due = claim()) {
      due.forEach(this::deliver);
    }
  }

  private List<Waiting> claim() {
    Instant now = clock.instant();
    return transactions.read(() -> mails.anyDue(now))
        ? transactions.write(() -> mails.claim(now, now.plus(ATTEMPT), AT_ONCE))
        : List.of();
  }

  private void deliver(Waiting mail) {
    try {
      String body = bodies.decrypt(mail.id(), mail.encryptedBody());
      server.send(mail.id(), new Mail(mail.recipient(), mail.language(), mail.subject(), body));
    } catch (MessagingException | IllegalStateException failed) {
      // The answer of a server may hold an address: its kind is logged, its words are not.
      LOG.warn("Mail {}: attempt {} failed, {}", mail.id(), mail.attempts(), kindOf(failed));
      transactions.run(() -> later(mail));
      return;
    }
    transactions.run(() -> mails.markSent(mail.id(), clock.instant()));
  }

  private void later(Waiting mail) {
    Instant now = clock.instant();
    if (now.isBefore(mail.createdAt().plus(GIVE_UP))) {
      mails.tryAgain(mail.id(), now.plus(backoff(mail.attempts())));
    } else {
      LOG.error("Mail {} given up after {} attempts in a day", mail.id(), mail.attempts());
      mails.giveUp(mail.id(), now);
    }
  }

  static Duration backoff(int attempts) {
    return BACKOFF.get(Math.min(attempts, BACKOFF.size()) - 1);
  }

  private static String kindOf(Exception failed) {
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    return failed.getClass().getSimpleName() + " by " + cause.getClass().getSimpleName();
  }
}
