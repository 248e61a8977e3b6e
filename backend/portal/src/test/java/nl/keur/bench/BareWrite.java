package nl.keur.bench;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.ORGANISATION;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.keur.audit.AuditRow;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import org.jooq.DSLContext;

/** The reference of autosave: one update and one insert in one transaction, and nothing else. */
@Controller("/bench")
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "bench.bare", value = "true")
class BareWrite {
  /** Far behind the rows of the chain, which this is no part of. */
  private final AtomicLong place = new AtomicLong(1_000_000_000);

  private final DSLContext jooq;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;

  BareWrite(DSLContext jooq, Tokens tokens, Clock clock, Transactions transactions) {
    this.jooq = jooq;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Post("/bare/{organisation}")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void write(UUID organisation) {
    transactions.run(
        () -> {
          jooq.update(ORGANISATION)
              .set(ORGANISATION.CREATED_AT, OffsetDateTime.now(clock))
              .where(ORGANISATION.ID.eq(organisation))
              .execute();
          jooq.insertInto(AUDIT_EVENT)
              .set(AUDIT_EVENT.ID, tokens.id())
              .set(AUDIT_EVENT.ORGANISATION_ID, organisation)
              .set(AUDIT_EVENT.SEQUENCE, place.incrementAndGet())
              .set(AUDIT_EVENT.PREVIOUS_SHA256, AuditRow.NONE)
              .set(AUDIT_EVENT.SHA256, AuditRow.NONE)
              .set(AUDIT_EVENT.AT, OffsetDateTime.now(clock))
              .set(AUDIT_EVENT.ACTOR_KIND, "PERSON")
              .set(AUDIT_EVENT.ACTOR_ID, organisation)
              .set(AUDIT_EVENT.ACTION, "Measured")
              .set(AUDIT_EVENT.SUBJECT_KIND, "organisation")
              .set(AUDIT_EVENT.SUBJECT_ID, organisation)
              .execute();
        });
  }
}
