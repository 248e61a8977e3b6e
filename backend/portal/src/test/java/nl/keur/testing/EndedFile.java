package nl.keur.testing;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static nl.keur.schema.Tables.PROCUREMENT_RETENTION;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import nl.keur.kernel.Transactions;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/** A procurement that has ended, some time ago. */
public final class EndedFile {
  private EndedFile() {}

  /** As if it had ended, and a postponement had run, that much earlier. */
  public static void kept(RunningPortal portal, String procurementId, Period longer) {
    UUID id = UUID.fromString(procurementId);
    portal
        .bean(Transactions.class)
        .run(
            () -> {
              DSLContext db = portal.bean(DSLContext.class);
              earlier(
                  db,
                  PROCUREMENT_RETENTION.CLOSED_ON,
                  PROCUREMENT_RETENTION.PROCUREMENT_ID,
                  id,
                  longer);
              earlier(
                  db,
                  PROCUREMENT_RETENTION.KEPT_UNTIL,
                  PROCUREMENT_RETENTION.PROCUREMENT_ID,
                  id,
                  longer);
              earlier(db, AI_SYSTEM.ENDED_ON, AI_SYSTEM.PROCUREMENT_ID, id, longer);
            });
  }

  private static void earlier(
      DSLContext db, TableField<?, LocalDate> day, Field<UUID> of, UUID id, Period longer) {
    Table<?> table = day.getTable();
    db.select(day)
        .from(table)
        .where(of.eq(id), day.isNotNull())
        .fetch(day)
        .forEach(
            was ->
                db.update(table)
                    .set(day, was.minus(longer))
                    .where(of.eq(id), day.eq(was))
                    .execute());
  }
}
