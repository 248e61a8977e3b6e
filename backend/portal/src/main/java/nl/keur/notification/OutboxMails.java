package nl.keur.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.kernel.MailRequested.Recipient;

/** The mails that wait, and what became of the others. */
public interface OutboxMails {
  void add(Waiting mail);

  /** Whether any mail is to be tried now. A job of the portal: across institutions. */
  boolean anyDue(Instant at);

  /**
   * Takes mails that are to be tried now, oldest first, for this sender alone: another sender skips
   * them until the time given, by which an interrupted attempt counts as failed.
   */
  List<Waiting> claim(Instant at, Instant until, int atMost);

  /** Sent: the body goes. */
  void markSent(UUID mailId, Instant at);

  void tryAgain(UUID mailId, Instant at);

  /** Not sent, and no further attempt: the body goes. */
  void giveUp(UUID mailId, Instant at);

  /**
   * A mail that waits.
   *
   * @param attempts how often it was tried, the running attempt included
   */
  record Waiting(
      UUID id,
      UUID organisationId,
      Optional<UUID> vendorId,
      Optional<UUID> procurementId,
      Recipient recipient,
      Language language,
      String subject,
      byte[] encryptedBody,
      Instant createdAt,
      int attempts) {}
}
