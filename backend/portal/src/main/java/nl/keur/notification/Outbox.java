package nl.keur.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Takes in mails inside the transaction that asks for them. The body is kept encrypted, for it may
 * hold a link that lets somebody in.
 */
@Singleton
public class Outbox {
  private final MailSettings settings;
  private final MailTexts texts;
  private final MailBodies bodies;
  private final OutboxMails mails;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;

  Outbox(
      MailSettings settings,
      MailTexts texts,
      MailBodies bodies,
      OutboxMails mails,
      Tokens tokens,
      Clock clock,
      Transactions transactions) {
    this.settings = settings;
    this.texts = texts;
    this.bodies = bodies;
    this.mails = mails;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** Whether there is a mail server. If not, nothing is taken in: screens show the link to copy. */
  public boolean configured() {
    return settings.configured();
  }

  @EventListener
  void on(MailRequested request) {
    if (configured()) {
      enqueue(request);
    }
  }

  /** Joins the running transaction; gives the id of the mail. */
  public UUID enqueue(MailRequested request) {
    UUID id = tokens.id();
    Mail mail = texts.write(request);
    transactions.run(
        () ->
            mails.add(
                new OutboxMails.Waiting(
                    id,
                    request.scope().organisationId(),
                    request.vendorId(),
                    request.procurementId(),
                    mail.recipient(),
                    mail.language(),
                    mail.subject(),
                    bodies.encrypt(id, mail.body()),
                    clock.instant(),
                    0)));
    return id;
  }
}
