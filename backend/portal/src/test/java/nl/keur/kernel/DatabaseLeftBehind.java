package nl.keur.kernel;

import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.OFFER_FACTS;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.PURPOSE_DRAFT;
import static nl.keur.schema.Tables.PURPOSE_VERSION;
import static nl.keur.schema.Tables.QUESTIONNAIRE_RECIPIENT;
import static nl.keur.schema.Tables.SUBMISSION;
import static nl.keur.schema.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keur.testing.TestDatabase;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** The embedded database as a killed portal left it. */
final class DatabaseLeftBehind implements AutoCloseable {
  private final Connection connection;

  DatabaseLeftBehind(Path file) throws SQLException {
    connection = DriverManager.getConnection(TestDatabase.h2Url(file), "sa", "");
  }

  /**
   * Opening a procurement writes it with a team member, three sheets and an audit row. Gives the
   * procurements of which a part is missing, and the parts of which the procurement is missing.
   */
  List<UUID> halfDone() {
    DSLContext jooq = DSL.using(connection, SQLDialect.H2);
    return jooq.select(PROCUREMENT.ID)
        .from(PROCUREMENT)
        .where(
            field(
                    selectCount()
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.SUBJECT_ID.eq(PROCUREMENT.ID)))
                .ne(3))
        .or(
            field(
                    selectCount()
                        .from(TEAM_MEMBER)
                        .where(TEAM_MEMBER.PROCUREMENT_ID.eq(PROCUREMENT.ID)))
                .ne(1))
        .or(
            field(
                    selectCount()
                        .from(AUDIT_EVENT)
                        .where(AUDIT_EVENT.SUBJECT_ID.eq(PROCUREMENT.ID))
                        .and(AUDIT_EVENT.ACTION.eq("ProcurementOpened")))
                .ne(1))
        .union(
            select(ANSWER_SHEET.SUBJECT_ID)
                .from(ANSWER_SHEET)
                .where(ANSWER_SHEET.VENDOR_ID.isNull())
                .and(ANSWER_SHEET.SUBJECT_ID.notIn(select(PROCUREMENT.ID).from(PROCUREMENT))))
        .union(
            select(AUDIT_EVENT.SUBJECT_ID)
                .from(AUDIT_EVENT)
                .where(AUDIT_EVENT.SUBJECT_KIND.eq("procurement"))
                .and(AUDIT_EVENT.SUBJECT_ID.notIn(select(PROCUREMENT.ID).from(PROCUREMENT))))
        .fetch(PROCUREMENT.ID);
  }

  /** Offers with a receipt. */
  List<UUID> submitted() {
    return DSL.using(connection, SQLDialect.H2)
        .select(SUBMISSION.OFFER_ID)
        .from(SUBMISSION)
        .fetch(SUBMISSION.OFFER_ID);
  }

  /**
   * Submitting closes the sheet and writes the submission with its receipt, the facts of the offer,
   * the proposed purpose with a draft to agree, and an audit row for each; what was submitted and
   * proposed has one in the log of the vendor too. It asks for no mail. Gives the offers of which
   * some of this is there and some is not.
   */
  List<UUID> halfSubmitted() {
    DSLContext jooq = DSL.using(connection, SQLDialect.H2);
    List<UUID> half = new ArrayList<>();
    for (UUID offer : jooq.select(OFFER.ID).from(OFFER).fetch(OFFER.ID)) {
      Set<Integer> counts =
          Set.copyOf(
              List.of(
                  jooq.fetchCount(SUBMISSION, SUBMISSION.OFFER_ID.eq(offer)),
                  jooq.fetchCount(closedSheets(offer)),
                  jooq.fetchCount(OFFER_FACTS, OFFER_FACTS.OFFER_ID.eq(offer)),
                  jooq.fetchCount(PURPOSE_VERSION, PURPOSE_VERSION.OFFER_ID.eq(offer)),
                  jooq.fetchCount(PURPOSE_DRAFT, PURPOSE_DRAFT.OFFER_ID.eq(offer)),
                  jooq.fetchCount(events(offer, "AnswersSubmitted").and(ofKeeper(offer))),
                  jooq.fetchCount(events(offer, "AnswersSubmitted").and(ofKeeper(offer).not())),
                  jooq.fetchCount(events(offer, "OfferFactsRecorded")),
                  jooq.fetchCount(proposals(offer).and(ofKeeper(offer))),
                  jooq.fetchCount(proposals(offer).and(ofKeeper(offer).not()))));
      if (counts.size() > 1 || counts.stream().anyMatch(count -> count > 1)) {
        half.add(offer);
      }
    }
    return half;
  }

  private static Select<?> closedSheets(UUID offer) {
    return select(ANSWER_SHEET.ID)
        .from(ANSWER_SHEET)
        .join(QUESTIONNAIRE_RECIPIENT)
        .on(QUESTIONNAIRE_RECIPIENT.SHEET_ID.eq(ANSWER_SHEET.ID))
        .where(QUESTIONNAIRE_RECIPIENT.OFFER_ID.eq(offer))
        .and(ANSWER_SHEET.CLOSED_AT.isNotNull());
  }

  private static SelectConditionStep<?> proposals(UUID offer) {
    return select(AUDIT_EVENT.ID)
        .from(AUDIT_EVENT)
        .join(PURPOSE_VERSION)
        .on(PURPOSE_VERSION.ID.eq(AUDIT_EVENT.SUBJECT_ID))
        .where(PURPOSE_VERSION.OFFER_ID.eq(offer))
        .and(AUDIT_EVENT.ACTION.eq("PurposeProposed"));
  }

  private static SelectConditionStep<?> events(UUID offer, String action) {
    return select(AUDIT_EVENT.ID)
        .from(AUDIT_EVENT)
        .where(AUDIT_EVENT.SUBJECT_ID.eq(offer))
        .and(AUDIT_EVENT.ACTION.eq(action));
  }

  private static Condition ofKeeper(UUID offer) {
    return AUDIT_EVENT.ORGANISATION_ID.eq(
        select(OFFER.ORGANISATION_ID).from(OFFER).where(OFFER.ID.eq(offer)));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
