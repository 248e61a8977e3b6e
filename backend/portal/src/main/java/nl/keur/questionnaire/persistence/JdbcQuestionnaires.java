package nl.keur.questionnaire.persistence;

import static nl.keur.schema.Tables.QUESTIONNAIRE;
import static nl.keur.schema.Tables.QUESTIONNAIRE_RECIPIENT;
import static org.jooq.impl.DSL.select;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.score.Profile;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.questionnaire.Composition;
import nl.keur.questionnaire.Draft;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.QuestionnaireJson;
import nl.keur.questionnaire.Questionnaires;
import nl.keur.questionnaire.Recipient;
import nl.keur.schema.OfProcurement;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Questionnaires in both databases: the draft by Micronaut Data, what was issued by jOOQ. */
@Singleton
class JdbcQuestionnaires implements Questionnaires {
  private final DraftRows drafts;
  private final DraftMapping mapping;
  private final QuestionnaireJson json;
  private final PublishedContent content;
  private final DSLContext jooq;

  JdbcQuestionnaires(
      DraftRows drafts,
      DraftMapping mapping,
      QuestionnaireJson json,
      PublishedContent content,
      DSLContext jooq) {
    this.drafts = drafts;
    this.mapping = mapping;
    this.json = json;
    this.content = content;
    this.jooq = jooq;
  }

  @Override
  public Optional<Draft> findDraft(FileScope scope, UUID procurementId) {
    return drafts
        .findByOrganisationIdAndProcurementId(scope.organisationId(), procurementId)
        .filter(row -> scope.covers(procurementId))
        .map(mapping::toDraft);
  }

  @Override
  public boolean save(InstitutionScope scope, Draft draft) {
    try {
      DraftRow row = mapping.toRow(scope.organisationId(), draft);
      if (draft.version() == 1) {
        drafts.save(row);
      } else {
        drafts.update(row);
      }
      return true;
    } catch (OptimisticLockException changedMeanwhile) {
      return false;
    }
  }

  @Override
  public Optional<IssuedQuestionnaire> findIssued(Scope scope, UUID procurementId) {
    return latest(within(scope).and(QUESTIONNAIRE.PROCUREMENT_ID.eq(procurementId)));
  }

  @Override
  public Optional<IssuedQuestionnaire> findIssuedFor(Scope scope, UUID offerId) {
    return latest(within(scope).and(sentTo(QUESTIONNAIRE_RECIPIENT.OFFER_ID.eq(offerId))));
  }

  private Optional<IssuedQuestionnaire> latest(Condition where) {
    return jooq.selectFrom(QUESTIONNAIRE)
        .where(where)
        .orderBy(QUESTIONNAIRE.NUMBER.desc())
        .limit(1)
        .fetchOptional(this::issued);
  }

  /** An institution sees its own; a vendor what was sent to its own offer. */
  private static Condition within(Scope scope) {
    Condition organisation = QUESTIONNAIRE.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(QUESTIONNAIRE.PROCUREMENT_ID.eq(participant.procurementId()));
      case Scope.OfferScope offer ->
          organisation.and(
              sentTo(
                  QUESTIONNAIRE_RECIPIENT
                      .OFFER_ID
                      .eq(offer.offerId())
                      .and(QUESTIONNAIRE_RECIPIENT.VENDOR_ID.eq(offer.vendorId()))));
    };
  }

  private static Condition sentTo(Condition recipient) {
    return QUESTIONNAIRE.ID.in(
        select(QUESTIONNAIRE_RECIPIENT.QUESTIONNAIRE_ID)
            .from(QUESTIONNAIRE_RECIPIENT)
            .where(recipient));
  }

  private IssuedQuestionnaire issued(Record row) {
    String stored = row.get(QUESTIONNAIRE.CONTENT);
    if (!Sha256.of(stored).equals(row.get(QUESTIONNAIRE.SHA256))) {
      throw new IllegalStateException(
          "Questionnaire " + row.get(QUESTIONNAIRE.ID) + " differs from its hash");
    }
    var read = json.read(stored);
    String contentSha256 = row.get(QUESTIONNAIRE.CONTENT_SHA256);
    return new IssuedQuestionnaire(
        row.get(QUESTIONNAIRE.ID),
        row.get(QUESTIONNAIRE.ORGANISATION_ID),
        row.get(QUESTIONNAIRE.PROCUREMENT_ID),
        row.get(QUESTIONNAIRE.NUMBER),
        contentSha256,
        new Composition(content.get(contentSha256), read.optional()).sections(),
        read.optional(),
        read.domainWeights()
            .map(weights -> Profile.byDomains("domains", weights))
            .orElseGet(() -> Profile.byQuestions("questions")),
        read.facts(),
        row.get(QUESTIONNAIRE.DEADLINE).toInstant(),
        row.get(QUESTIONNAIRE.SHA256),
        row.get(QUESTIONNAIRE.ISSUED_BY),
        row.get(QUESTIONNAIRE.ISSUED_AT).toInstant());
  }

  @Override
  public void add(IssuedQuestionnaire questionnaire, String stored, String idempotencyKey) {
    jooq.insertInto(QUESTIONNAIRE)
        .set(QUESTIONNAIRE.ID, questionnaire.id())
        .set(QUESTIONNAIRE.ORGANISATION_ID, questionnaire.organisationId())
        .set(QUESTIONNAIRE.PROCUREMENT_ID, questionnaire.procurementId())
        .set(QUESTIONNAIRE.NUMBER, questionnaire.number())
        .set(QUESTIONNAIRE.CONTENT_SHA256, questionnaire.contentSha256())
        .set(QUESTIONNAIRE.CONTENT, stored)
        .set(QUESTIONNAIRE.SHA256, questionnaire.sha256())
        .set(QUESTIONNAIRE.DEADLINE, questionnaire.deadline().atOffset(ZoneOffset.UTC))
        .set(QUESTIONNAIRE.IDEMPOTENCY_KEY, idempotencyKey)
        .set(QUESTIONNAIRE.ISSUED_BY, questionnaire.issuedBy())
        .set(QUESTIONNAIRE.ISSUED_AT, questionnaire.issuedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public String getIdempotencyKey(InstitutionScope scope, UUID questionnaireId) {
    return jooq.select(QUESTIONNAIRE.IDEMPOTENCY_KEY)
        .from(QUESTIONNAIRE)
        .where(within(scope))
        .and(QUESTIONNAIRE.ID.eq(questionnaireId))
        .fetchSingle(QUESTIONNAIRE.IDEMPOTENCY_KEY);
  }

  @Override
  public void add(InstitutionScope scope, Recipient recipient) {
    jooq.insertInto(QUESTIONNAIRE_RECIPIENT)
        .set(QUESTIONNAIRE_RECIPIENT.QUESTIONNAIRE_ID, recipient.questionnaireId())
        .set(QUESTIONNAIRE_RECIPIENT.OFFER_ID, recipient.offerId())
        .set(QUESTIONNAIRE_RECIPIENT.ORGANISATION_ID, scope.organisationId())
        .set(QUESTIONNAIRE_RECIPIENT.VENDOR_ID, recipient.vendorId())
        .set(QUESTIONNAIRE_RECIPIENT.SHEET_ID, recipient.sheetId())
        .set(QUESTIONNAIRE_RECIPIENT.ADDED_AT, recipient.addedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public Optional<Recipient> findRecipient(Scope scope, UUID offerId) {
    return jooq.selectFrom(QUESTIONNAIRE_RECIPIENT)
        .where(recipientsWithin(scope))
        .and(QUESTIONNAIRE_RECIPIENT.OFFER_ID.eq(offerId))
        .orderBy(QUESTIONNAIRE_RECIPIENT.ADDED_AT.desc())
        .limit(1)
        .fetchOptional(JdbcQuestionnaires::recipient);
  }

  @Override
  public List<Recipient> recipients(FileScope scope, UUID questionnaireId) {
    return jooq.selectFrom(QUESTIONNAIRE_RECIPIENT)
        .where(recipientsWithin(scope))
        .and(QUESTIONNAIRE_RECIPIENT.QUESTIONNAIRE_ID.eq(questionnaireId))
        .orderBy(QUESTIONNAIRE_RECIPIENT.ADDED_AT, QUESTIONNAIRE_RECIPIENT.OFFER_ID)
        .fetch(JdbcQuestionnaires::recipient);
  }

  private static Condition recipientsWithin(Scope scope) {
    Condition organisation = QUESTIONNAIRE_RECIPIENT.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(
              OfProcurement.offer(QUESTIONNAIRE_RECIPIENT.OFFER_ID, participant.procurementId()));
      case Scope.OfferScope offer ->
          organisation
              .and(QUESTIONNAIRE_RECIPIENT.VENDOR_ID.eq(offer.vendorId()))
              .and(QUESTIONNAIRE_RECIPIENT.OFFER_ID.eq(offer.offerId()));
    };
  }

  private static Recipient recipient(Record row) {
    return new Recipient(
        row.get(QUESTIONNAIRE_RECIPIENT.QUESTIONNAIRE_ID),
        row.get(QUESTIONNAIRE_RECIPIENT.OFFER_ID),
        row.get(QUESTIONNAIRE_RECIPIENT.VENDOR_ID),
        row.get(QUESTIONNAIRE_RECIPIENT.SHEET_ID),
        row.get(QUESTIONNAIRE_RECIPIENT.ADDED_AT).toInstant());
  }
}
