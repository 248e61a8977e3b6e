package nl.keur.disclosure.persistence;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static nl.keur.schema.Tables.ANSWER;
import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AWARD;
import static nl.keur.schema.Tables.CHANGE_ASSESSMENT;
import static nl.keur.schema.Tables.CHANGE_REPORT;
import static nl.keur.schema.Tables.CLAUSE_DECISION;
import static nl.keur.schema.Tables.CLAUSE_VALUE;
import static nl.keur.schema.Tables.CONTESTED_FACT;
import static nl.keur.schema.Tables.DECIDED_VALUE;
import static nl.keur.schema.Tables.ERASURE_CERTIFICATE;
import static nl.keur.schema.Tables.EVIDENCE;
import static nl.keur.schema.Tables.EVIDENCE_REVIEW;
import static nl.keur.schema.Tables.EXTERNAL_IDENTITY;
import static nl.keur.schema.Tables.FINDING_CONCLUSION;
import static nl.keur.schema.Tables.FROZEN_PACKAGE;
import static nl.keur.schema.Tables.IDEMPOTENT_REQUEST;
import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.LIFTED_STOP;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.ONE_TIME_LINK;
import static nl.keur.schema.Tables.ORGANISATION_LINK;
import static nl.keur.schema.Tables.OUTBOX_MAIL;
import static nl.keur.schema.Tables.PERSON;
import static nl.keur.schema.Tables.PERSON_ROLE;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.PROCUREMENT_DECISION;
import static nl.keur.schema.Tables.PROCUREMENT_PARTICIPANT;
import static nl.keur.schema.Tables.PROCUREMENT_ROLE;
import static nl.keur.schema.Tables.PURPOSE_AGREEMENT;
import static nl.keur.schema.Tables.PURPOSE_DRAFT;
import static nl.keur.schema.Tables.QUESTIONNAIRE;
import static nl.keur.schema.Tables.RECOVERY_CODE;
import static nl.keur.schema.Tables.REVIEW;
import static nl.keur.schema.Tables.REVIEWER_DOMAIN;
import static nl.keur.schema.Tables.SECOND_STEP;
import static nl.keur.schema.Tables.SESSION;
import static nl.keur.schema.Tables.SUBMISSION;
import static nl.keur.schema.Tables.TEAM_MEMBER;
import static nl.keur.schema.Tables.USUAL_RETENTION;
import static nl.keur.schema.Tables.VENDOR_PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.keur.disclosure.DataSubject;
import nl.keur.disclosure.Part;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Every place where something about a person is kept, and what of it goes into that person's copy:
 * what the person did or wrote, never what others wrote beside it, and no secrets.
 */
final class PersonalSources {
  /**
   * One table.
   *
   * @param who columns that say whose a row is: by id, or by e-mail address
   * @param theirs rows of somebody
   * @param shown columns that are given, the first of them by which they are ordered
   */
  record Source(
      Part part,
      Table<?> table,
      List<Field<?>> who,
      Function<DataSubject, Condition> theirs,
      List<Field<?>> shown) {
    Source {
      who = List.copyOf(who);
      shown = List.copyOf(shown);
    }

    Source shows(Field<?>... columns) {
      return new Source(part, table, who, theirs, Arrays.asList(columns));
    }
  }

  static final List<Source> ALL =
      List.of(
          of(Part.ACCOUNT, PERSON.ID)
              .shows(
                  PERSON.CREATED_AT,
                  PERSON.NAME,
                  PERSON.EMAIL,
                  PERSON.ORGANISATION_ID,
                  field(PERSON.PASSWORD_HASH.isNotNull()).as("password_set"),
                  PERSON.DEACTIVATED_AT),
          of(Part.ACCOUNT, VENDOR_PERSON.ID)
              .shows(
                  VENDOR_PERSON.CREATED_AT,
                  VENDOR_PERSON.NAME,
                  VENDOR_PERSON.EMAIL,
                  VENDOR_PERSON.ORGANISATION_ID),
          of(Part.ROLES, PERSON_ROLE.PERSON_ID).shows(PERSON_ROLE.ROLE),
          of(Part.ROLES, PROCUREMENT_ROLE.PERSON_ID)
              .shows(PROCUREMENT_ROLE.ROLE, PROCUREMENT_ROLE.PROCUREMENT_ID),
          of(Part.ROLES, REVIEWER_DOMAIN.PERSON_ID).shows(REVIEWER_DOMAIN.DOMAIN),
          of(Part.ROLES, TEAM_MEMBER.PERSON_ID).shows(TEAM_MEMBER.RACI, TEAM_MEMBER.PROCUREMENT_ID),
          of(Part.SIGN_IN, SECOND_STEP.PERSON_ID).shows(SECOND_STEP.CONFIRMED_AT),
          of(Part.SIGN_IN, RECOVERY_CODE.PERSON_ID).shows(RECOVERY_CODE.USED_AT),
          of(Part.SIGN_IN, EXTERNAL_IDENTITY.PERSON_ID)
              .shows(
                  EXTERNAL_IDENTITY.BOUND_AT, EXTERNAL_IDENTITY.ISSUER, EXTERNAL_IDENTITY.SUBJECT),
          of(Part.SIGN_IN, ONE_TIME_LINK.PERSON_ID)
              .shows(
                  ONE_TIME_LINK.CREATED_AT,
                  ONE_TIME_LINK.PURPOSE,
                  ONE_TIME_LINK.EXPIRES_AT,
                  ONE_TIME_LINK.USED_AT),
          of(Part.SESSIONS, SESSION.PERSON_ID)
              .shows(SESSION.CREATED_AT, SESSION.LAST_SEEN_AT, SESSION.STAGE),
          by(SESSION.INVITATION_ID, PersonalSources::cameInWith, Part.SESSIONS)
              .shows(SESSION.CREATED_AT, SESSION.LAST_SEEN_AT, SESSION.STAGE),
          of(Part.SESSIONS, IDEMPOTENT_REQUEST.ACTOR_ID).shows(IDEMPOTENT_REQUEST.CREATED_AT),
          of(Part.INVITATIONS, INVITATION.VENDOR_PERSON_ID, INVITATION.CONTACT_EMAIL)
              .shows(
                  INVITATION.CREATED_AT,
                  INVITATION.CONTACT_NAME,
                  INVITATION.CONTACT_EMAIL,
                  INVITATION.SIGNATORY,
                  INVITATION.OFFER_ID,
                  INVITATION.FIRST_OPENED_AT,
                  INVITATION.REVOKED_AT),
          of(Part.INVITATIONS, OFFER.CONTACT_EMAIL)
              .shows(
                  OFFER.CREATED_AT,
                  OFFER.CONTACT_NAME,
                  OFFER.CONTACT_EMAIL,
                  OFFER.ID,
                  OFFER.PROCUREMENT_ID),
          of(Part.MAIL, OUTBOX_MAIL.RECIPIENT)
              .shows(
                  OUTBOX_MAIL.CREATED_AT,
                  OUTBOX_MAIL.RECIPIENT_NAME,
                  OUTBOX_MAIL.RECIPIENT,
                  OUTBOX_MAIL.SUBJECT,
                  OUTBOX_MAIL.SENT_AT,
                  OUTBOX_MAIL.GIVEN_UP_AT),
          of(Part.ANSWERS, ANSWER.SAVED_BY)
              .shows(
                  ANSWER.SAVED_AT,
                  ofSheet(ANSWER_SHEET.KIND, ANSWER.SHEET_ID).as("sheet_kind"),
                  ofSheet(ANSWER_SHEET.SUBJECT_ID, ANSWER.SHEET_ID).as("sheet_subject_id"),
                  ANSWER.QUESTION_ID,
                  ANSWER.ANSWER_VALUE,
                  ANSWER.DETAILS,
                  ANSWER.EXPLANATION,
                  ANSWER.NOT_APPLICABLE),
          by(EVIDENCE.ID, PersonalSources::attached, Part.EVIDENCE)
              .shows(
                  EVIDENCE.UPLOADED_AT,
                  ofSheet(ANSWER_SHEET.KIND, EVIDENCE.SHEET_ID).as("sheet_kind"),
                  ofSheet(ANSWER_SHEET.SUBJECT_ID, EVIDENCE.SHEET_ID).as("sheet_subject_id"),
                  EVIDENCE.QUESTION_ID,
                  EVIDENCE.KIND,
                  EVIDENCE.FILE_NAME,
                  EVIDENCE.SIZE_IN_BYTES,
                  EVIDENCE.VALID_UNTIL,
                  EVIDENCE.REMOVED_AT),
          of(Part.REVIEWS, REVIEW.REVIEWED_BY)
              .shows(
                  REVIEW.REVIEWED_AT,
                  REVIEW.OFFER_ID,
                  REVIEW.QUESTION_ID,
                  REVIEW.SCORE,
                  REVIEW.REASON,
                  REVIEW.NOT_APPLICABLE,
                  REVIEW.LIFT_REASON),
          of(Part.REVIEWS, EVIDENCE_REVIEW.REVIEWED_BY)
              .shows(
                  EVIDENCE_REVIEW.REVIEWED_AT,
                  EVIDENCE_REVIEW.OFFER_ID,
                  EVIDENCE_REVIEW.EVIDENCE_ID,
                  EVIDENCE_REVIEW.SEEN),
          of(Part.DECISIONS, PROCUREMENT_DECISION.DECIDED_BY)
              .shows(
                  PROCUREMENT_DECISION.DECIDED_AT,
                  PROCUREMENT_DECISION.PROCUREMENT_ID,
                  PROCUREMENT_DECISION.OUTCOME,
                  PROCUREMENT_DECISION.REASON,
                  PROCUREMENT_DECISION.DISSENT),
          of(Part.DECISIONS, DECIDED_VALUE.DECIDED_BY)
              .shows(
                  DECIDED_VALUE.DECIDED_AT,
                  DECIDED_VALUE.PROCUREMENT_ID,
                  DECIDED_VALUE.OFFER_ID,
                  DECIDED_VALUE.FACT,
                  DECIDED_VALUE.DECIDED_VALUES,
                  DECIDED_VALUE.REASON),
          of(Part.DECISIONS, LIFTED_STOP.LIFTED_BY)
              .shows(
                  LIFTED_STOP.LIFTED_AT,
                  LIFTED_STOP.PROCUREMENT_ID,
                  LIFTED_STOP.QUESTION_ID,
                  LIFTED_STOP.REASON),
          of(Part.DECISIONS, AWARD.AWARDED_BY)
              .shows(AWARD.AWARDED_AT, AWARD.PROCUREMENT_ID, AWARD.OFFER_ID, AWARD.REASON),
          of(Part.DECISIONS, PURPOSE_AGREEMENT.AGREED_BY)
              .shows(
                  PURPOSE_AGREEMENT.AGREED_AT,
                  PURPOSE_AGREEMENT.OFFER_ID,
                  PURPOSE_AGREEMENT.PARTY,
                  PURPOSE_AGREEMENT.AGREED_BY_NAME,
                  PURPOSE_AGREEMENT.VOIDED_AT),
          of(Part.DECISIONS, CLAUSE_DECISION.DECIDED_BY)
              .shows(
                  CLAUSE_DECISION.DECIDED_AT,
                  CLAUSE_DECISION.PACKAGE_ID,
                  CLAUSE_DECISION.SUBJECT_KIND,
                  CLAUSE_DECISION.SUBJECT_ID,
                  CLAUSE_DECISION.OUTCOME,
                  CLAUSE_DECISION.REASON),
          of(Part.DECISIONS, FINDING_CONCLUSION.CONCLUDED_BY)
              .shows(
                  FINDING_CONCLUSION.CONCLUDED_AT,
                  FINDING_CONCLUSION.FINDING_ID,
                  FINDING_CONCLUSION.CONCLUSION,
                  FINDING_CONCLUSION.MEASURE,
                  FINDING_CONCLUSION.REASON),
          of(Part.DECISIONS, USUAL_RETENTION.SET_BY)
              .shows(USUAL_RETENTION.SET_AT, USUAL_RETENTION.MONTHS, USUAL_RETENTION.REASON),
          of(Part.WORK, PROCUREMENT.OWNER_ID).shows(PROCUREMENT.CREATED_AT, PROCUREMENT.ID),
          of(Part.WORK, PROCUREMENT_PARTICIPANT.ADDED_BY)
              .shows(PROCUREMENT_PARTICIPANT.ADDED_AT, PROCUREMENT_PARTICIPANT.PROCUREMENT_ID),
          of(Part.WORK, QUESTIONNAIRE.ISSUED_BY)
              .shows(QUESTIONNAIRE.ISSUED_AT, QUESTIONNAIRE.PROCUREMENT_ID, QUESTIONNAIRE.NUMBER),
          of(Part.WORK, INVITATION.CREATED_BY, INVITATION.INVITED_BY)
              .shows(INVITATION.CREATED_AT, INVITATION.OFFER_ID),
          of(Part.WORK, CONTESTED_FACT.CONTESTED_BY)
              .shows(
                  CONTESTED_FACT.CONTESTED_AT,
                  CONTESTED_FACT.OFFER_ID,
                  CONTESTED_FACT.FACT,
                  CONTESTED_FACT.REASON),
          of(Part.WORK, SUBMISSION.SUBMITTED_BY)
              .shows(
                  SUBMISSION.SUBMITTED_AT,
                  SUBMISSION.OFFER_ID,
                  SUBMISSION.RECEIPT_NUMBER,
                  SUBMISSION.ATTESTED_NAME,
                  SUBMISSION.ATTESTED_FUNCTION),
          // Both sides write this text together; it can be read in the portal.
          of(Part.WORK, PURPOSE_DRAFT.CHANGED_BY)
              .shows(
                  PURPOSE_DRAFT.CHANGED_AT, PURPOSE_DRAFT.PROCUREMENT_ID, PURPOSE_DRAFT.OFFER_ID),
          of(Part.WORK, CLAUSE_VALUE.FILLED_IN_BY)
              .shows(
                  CLAUSE_VALUE.FILLED_IN_AT,
                  CLAUSE_VALUE.PACKAGE_ID,
                  CLAUSE_VALUE.PLACE,
                  CLAUSE_VALUE.FILLED_IN),
          of(Part.WORK, FROZEN_PACKAGE.FROZEN_BY)
              .shows(FROZEN_PACKAGE.FROZEN_AT, FROZEN_PACKAGE.PROCUREMENT_ID, FROZEN_PACKAGE.ID),
          of(Part.WORK, AI_SYSTEM.OWNER_ID)
              .shows(AI_SYSTEM.CREATED_AT, AI_SYSTEM.PROCUREMENT_ID, AI_SYSTEM.ID),
          of(Part.WORK, CHANGE_REPORT.OPENED_BY)
              .shows(CHANGE_REPORT.OPENED_AT, CHANGE_REPORT.SYSTEM_ID, CHANGE_REPORT.ID),
          of(Part.WORK, CHANGE_ASSESSMENT.ASSESSED_BY)
              .shows(CHANGE_ASSESSMENT.ASSESSED_AT, CHANGE_ASSESSMENT.REPORT_ID),
          of(Part.WORK, ERASURE_CERTIFICATE.ERASED_BY)
              .shows(ERASURE_CERTIFICATE.ERASED_AT, ERASURE_CERTIFICATE.PROCUREMENT_ID),
          of(Part.WORK, ORGANISATION_LINK.MADE_BY)
              .shows(
                  ORGANISATION_LINK.MADE_AT,
                  ORGANISATION_LINK.EXPIRES_AT,
                  ORGANISATION_LINK.USED_AT),
          // What others did to an account is there without who did it.
          of(Part.LOG, AUDIT_EVENT.ACTOR_ID, AUDIT_EVENT.SUBJECT_ID)
              .shows(
                  AUDIT_EVENT.AT,
                  AUDIT_EVENT.ACTION,
                  AUDIT_EVENT.SUBJECT_KIND,
                  AUDIT_EVENT.SUBJECT_ID,
                  AUDIT_EVENT.DOSSIER_ID));

  private PersonalSources() {}

  private static Source of(Part part, TableField<?, ?>... who) {
    List<TableField<?, ?>> columns = List.of(who);
    return new Source(
        part,
        columns.getFirst().getTable(),
        List.copyOf(columns),
        subject -> DSL.or(columns.stream().map(column -> is(column, subject)).toList()),
        List.of());
  }

  /** Whose a row is stands elsewhere. */
  private static Source by(
      TableField<?, UUID> id, Function<DataSubject, Condition> theirs, Part part) {
    return new Source(part, id.getTable(), List.of(), theirs, List.of());
  }

  private static Condition is(Field<?> column, DataSubject subject) {
    return column.getType() == UUID.class
        ? column.coerce(UUID.class).eq(subject.id())
        : column.coerce(String.class).equalIgnoreCase(subject.email());
  }

  private static Condition cameInWith(DataSubject subject) {
    return SESSION.INVITATION_ID.in(
        select(INVITATION.ID).from(INVITATION).where(INVITATION.VENDOR_PERSON_ID.eq(subject.id())));
  }

  private static Condition attached(DataSubject subject) {
    return EVIDENCE.ID.in(
        select(AUDIT_EVENT.SUBJECT_ID)
            .from(AUDIT_EVENT)
            .where(AUDIT_EVENT.ACTOR_ID.eq(subject.id()))
            .and(AUDIT_EVENT.ACTION.eq("EvidenceAttached")));
  }

  private static <T> Field<T> ofSheet(TableField<?, T> column, Field<UUID> sheet) {
    return field(select(column).from(ANSWER_SHEET).where(ANSWER_SHEET.ID.eq(sheet)));
  }
}
