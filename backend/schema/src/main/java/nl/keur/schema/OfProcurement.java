package nl.keur.schema;

import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.OFFER;
import static org.jooq.impl.DSL.select;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Which rows are part of one procurement, where a table knows its offer or sheet alone. */
public final class OfProcurement {
  private OfProcurement() {}

  /** The offer with this id is one of the procurement. */
  public static Condition offer(Field<UUID> offerId, UUID procurementId) {
    return offerId.in(select(OFFER.ID).from(OFFER).where(OFFER.PROCUREMENT_ID.eq(procurementId)));
  }

  /** The sheet with this id is of the procurement itself or of one of its offers. */
  public static Condition sheet(Field<UUID> sheetId, UUID procurementId) {
    return sheetId.in(
        select(ANSWER_SHEET.ID)
            .from(ANSWER_SHEET)
            .where(ANSWER_SHEET.SUBJECT_ID.eq(procurementId))
            .or(offer(ANSWER_SHEET.SUBJECT_ID, procurementId)));
  }
}
