package nl.keur.notification.persistence;

import static nl.keur.schema.Tables.OUTBOX_MAIL;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.kernel.MailRequested.Recipient;
import nl.keur.notification.OutboxMails;
import nl.keur.schema.tables.records.OutboxMailRecord;
import org.jooq.DSLContext;

@Singleton
class JooqOutboxMails implements OutboxMails {
  private final DSLContext jooq;

  JooqOutboxMails(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public void add(Waiting mail) {
    jooq.insertInto(OUTBOX_MAIL)
        .set(OUTBOX_MAIL.ID, mail.id())
        .set(OUTBOX_MAIL.ORGANISATION_ID, mail.organisationId())
        .set(OUTBOX_MAIL.VENDOR_ID, mail.vendorId().orElse(null))
        .set(OUTBOX_MAIL.PROCUREMENT_ID, mail.procurementId().orElse(null))
        .set(OUTBOX_MAIL.RECIPIENT_NAME, mail.recipient().name())
        .set(OUTBOX_MAIL.RECIPIENT, mail.recipient().address())
        .set(OUTBOX_MAIL.LANGUAGE, mail.language().code())
        .set(OUTBOX_MAIL.SUBJECT, mail.subject())
        .set(OUTBOX_MAIL.ENCRYPTED_BODY, mail.encryptedBody())
        .set(OUTBOX_MAIL.CREATED_AT, utc(mail.createdAt()))
        .set(OUTBOX_MAIL.ATTEMPTS, mail.attempts())
        .set(OUTBOX_MAIL.NEXT_ATTEMPT_AT, utc(mail.createdAt()))
        .execute();
  }

  @Override
  public boolean anyDue(Instant at) {
    return jooq.fetchExists(OUTBOX_MAIL, OUTBOX_MAIL.NEXT_ATTEMPT_AT.le(utc(at)));
  }

  @Override
  public List<Waiting> claim(Instant at, Instant until, int atMost) {
    List<Waiting> due =
        jooq.selectFrom(OUTBOX_MAIL)
            .where(OUTBOX_MAIL.NEXT_ATTEMPT_AT.le(utc(at)))
            .orderBy(OUTBOX_MAIL.NEXT_ATTEMPT_AT, OUTBOX_MAIL.ID)
            .limit(atMost)
            .forUpdate()
            .skipLocked()
            .fetch(JooqOutboxMails::claimed);
    jooq.update(OUTBOX_MAIL)
        .set(OUTBOX_MAIL.ATTEMPTS, OUTBOX_MAIL.ATTEMPTS.plus(1))
        .set(OUTBOX_MAIL.NEXT_ATTEMPT_AT, utc(until))
        .where(OUTBOX_MAIL.ID.in(due.stream().map(Waiting::id).toList()))
        .execute();
    return due;
  }

  @Override
  public void markSent(UUID mailId, Instant at) {
    jooq.update(OUTBOX_MAIL)
        .set(OUTBOX_MAIL.SENT_AT, utc(at))
        .setNull(OUTBOX_MAIL.NEXT_ATTEMPT_AT)
        .setNull(OUTBOX_MAIL.ENCRYPTED_BODY)
        .where(OUTBOX_MAIL.ID.eq(mailId))
        .execute();
  }

  @Override
  public void tryAgain(UUID mailId, Instant at) {
    jooq.update(OUTBOX_MAIL)
        .set(OUTBOX_MAIL.NEXT_ATTEMPT_AT, utc(at))
        .where(OUTBOX_MAIL.ID.eq(mailId))
        .execute();
  }

  @Override
  public void giveUp(UUID mailId, Instant at) {
    jooq.update(OUTBOX_MAIL)
        .set(OUTBOX_MAIL.GIVEN_UP_AT, utc(at))
        .setNull(OUTBOX_MAIL.NEXT_ATTEMPT_AT)
        .setNull(OUTBOX_MAIL.ENCRYPTED_BODY)
        .where(OUTBOX_MAIL.ID.eq(mailId))
        .execute();
  }

  private static Waiting claimed(OutboxMailRecord row) {
    return new Waiting(
        row.getId(),
        row.getOrganisationId(),
        Optional.ofNullable(row.getVendorId()),
        Optional.ofNullable(row.getProcurementId()),
        new Recipient(row.getRecipientName(), row.getRecipient()),
        Language.valueOf(row.getLanguage().toUpperCase(Locale.ROOT)),
        row.getSubject(),
        row.getEncryptedBody(),
        row.getCreatedAt().toInstant(),
        row.getAttempts() + 1);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
