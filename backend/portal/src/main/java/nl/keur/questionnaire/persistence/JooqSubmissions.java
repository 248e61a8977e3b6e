package nl.keur.questionnaire.persistence;

import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.SUBMISSION;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.questionnaire.Submission;
import nl.keur.questionnaire.Submission.Attestation;
import nl.keur.questionnaire.Submissions;
import nl.keur.schema.OfProcurement;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Submissions; each is checked against its hash when it is read. */
@Singleton
class JooqSubmissions implements Submissions {
  private final DSLContext jooq;

  JooqSubmissions(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<Submission> find(Scope scope, UUID offerId) {
    return jooq.selectFrom(SUBMISSION)
        .where(within(scope))
        .and(SUBMISSION.OFFER_ID.eq(offerId))
        .fetchOptional(JooqSubmissions::submission);
  }

  @Override
  public List<Submission> list(FileScope scope, UUID procurementId) {
    return jooq.select(SUBMISSION.asterisk())
        .from(SUBMISSION)
        .join(OFFER)
        .on(OFFER.ID.eq(SUBMISSION.OFFER_ID))
        .where(within(scope))
        .and(OFFER.PROCUREMENT_ID.eq(procurementId))
        .orderBy(SUBMISSION.SUBMITTED_AT, SUBMISSION.OFFER_ID)
        .fetch(JooqSubmissions::submission);
  }

  @Override
  public void add(Scope scope, Submission submission, Repeat repeat) {
    jooq.insertInto(SUBMISSION)
        .set(SUBMISSION.OFFER_ID, submission.offerId())
        .set(SUBMISSION.ORGANISATION_ID, scope.organisationId())
        .set(SUBMISSION.VENDOR_ID, submission.vendorId())
        .set(SUBMISSION.QUESTIONNAIRE_ID, submission.questionnaireId())
        .set(SUBMISSION.SHEET_ID, submission.sheetId())
        .set(SUBMISSION.RECEIPT_NUMBER, submission.receiptNumber())
        .set(SUBMISSION.SUBMITTED_BY, submission.submittedBy())
        .set(SUBMISSION.SUBMITTED_AT, submission.submittedAt().atOffset(ZoneOffset.UTC))
        .set(SUBMISSION.ATTESTED_NAME, submission.attestation().name())
        .set(SUBMISSION.ATTESTED_FUNCTION, submission.attestation().function())
        .set(SUBMISSION.ANSWERED, submission.answered())
        .set(SUBMISSION.LEFT_BLANK, submission.leftBlank())
        .set(SUBMISSION.CONTENT, submission.content())
        .set(SUBMISSION.SHA256, submission.sha256())
        .set(SUBMISSION.IDEMPOTENCY_KEY, repeat.idempotencyKey())
        .set(SUBMISSION.REQUEST_SHA256, repeat.requestSha256())
        .execute();
  }

  @Override
  public Optional<Repeat> findRepeat(Scope scope, UUID offerId) {
    return jooq.select(SUBMISSION.IDEMPOTENCY_KEY, SUBMISSION.REQUEST_SHA256)
        .from(SUBMISSION)
        .where(within(scope))
        .and(SUBMISSION.OFFER_ID.eq(offerId))
        .fetchOptional(row -> new Repeat(row.value1(), row.value2()));
  }

  private static Condition within(Scope scope) {
    Condition organisation = SUBMISSION.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(OfProcurement.offer(SUBMISSION.OFFER_ID, participant.procurementId()));
      case Scope.OfferScope offer ->
          organisation
              .and(SUBMISSION.VENDOR_ID.eq(offer.vendorId()))
              .and(SUBMISSION.OFFER_ID.eq(offer.offerId()));
    };
  }

  private static Submission submission(Record row) {
    String content = row.get(SUBMISSION.CONTENT);
    String sha256 = row.get(SUBMISSION.SHA256);
    if (!Sha256.of(content).equals(sha256)) {
      throw new IllegalStateException(
          "Submission " + row.get(SUBMISSION.RECEIPT_NUMBER) + " differs from its hash");
    }
    return new Submission(
        row.get(SUBMISSION.OFFER_ID),
        row.get(SUBMISSION.VENDOR_ID),
        row.get(SUBMISSION.QUESTIONNAIRE_ID),
        row.get(SUBMISSION.SHEET_ID),
        row.get(SUBMISSION.RECEIPT_NUMBER),
        row.get(SUBMISSION.SUBMITTED_BY),
        row.get(SUBMISSION.SUBMITTED_AT).toInstant(),
        new Attestation(row.get(SUBMISSION.ATTESTED_NAME), row.get(SUBMISSION.ATTESTED_FUNCTION)),
        row.get(SUBMISSION.ANSWERED),
        row.get(SUBMISSION.LEFT_BLANK),
        content,
        sha256);
  }
}
