package nl.keur.audit.persistence;

import static nl.keur.schema.Tables.AUDIT_EVENT;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Tokens;
import org.jooq.DSLContext;

/** Writes each event as an audit row, in the transaction that caused it. */
@Singleton
class AuditTrail {
  private final DSLContext jooq;
  private final Tokens tokens;
  private final Clock clock;

  AuditTrail(DSLContext jooq, Tokens tokens, Clock clock) {
    this.jooq = jooq;
    this.tokens = tokens;
    this.clock = clock;
  }

  @EventListener
  void append(DomainEvent event) {
    jooq.insertInto(AUDIT_EVENT)
        .set(AUDIT_EVENT.ID, tokens.id())
        .set(AUDIT_EVENT.ORGANISATION_ID, event.scope().organisationId())
        .set(AUDIT_EVENT.VENDOR_ID, event.vendorId().orElse(null))
        .set(AUDIT_EVENT.AT, OffsetDateTime.now(clock))
        .set(
            AUDIT_EVENT.ACTOR_KIND,
            switch (event.actor()) {
              case Actor.Person person -> "PERSON";
              case Actor.VendorContact contact -> "VENDOR";
            })
        .set(AUDIT_EVENT.ACTOR_ID, event.actor().id())
        .set(AUDIT_EVENT.ACTION, event.action())
        .set(AUDIT_EVENT.SUBJECT_KIND, event.subjectKind())
        .set(AUDIT_EVENT.SUBJECT_ID, event.subjectId())
        .set(AUDIT_EVENT.DOSSIER_ID, event.dossierId().orElse(null))
        .set(AUDIT_EVENT.BEFORE_SHA256, event.beforeSha256().orElse(null))
        .set(AUDIT_EVENT.AFTER_SHA256, event.afterSha256().orElse(null))
        .execute();
  }
}
