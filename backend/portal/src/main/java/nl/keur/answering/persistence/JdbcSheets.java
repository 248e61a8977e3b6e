package nl.keur.answering.persistence;

import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.EVIDENCE;
import static nl.keur.schema.Tables.EVIDENCE_CONTENT;
import static org.jooq.impl.DSL.sum;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.EvidenceFile;
import nl.keur.answering.SavedAnswer;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Tokens;
import nl.keur.schema.OfProcurement;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Sheets in both databases: aggregates by Micronaut Data, evidence by jOOQ. */
@Singleton
class JdbcSheets implements Sheets {
  private final AnswerSheetRows sheetRows;
  private final AnswerRows answerRows;
  private final AnswerRowMapping mapping;
  private final DSLContext jooq;
  private final Tokens tokens;
  private final Clock clock;

  JdbcSheets(
      AnswerSheetRows sheetRows,
      AnswerRows answerRows,
      AnswerRowMapping mapping,
      DSLContext jooq,
      Tokens tokens,
      Clock clock) {
    this.sheetRows = sheetRows;
    this.answerRows = answerRows;
    this.mapping = mapping;
    this.jooq = jooq;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<AnswerSheet> find(Scope scope, UUID sheetId) {
    return row(scope, sheetId).map(AnswerSheetRow::toSheet);
  }

  @Override
  public Optional<AnswerSheet> findFor(Scope scope, SheetKind kind, UUID subjectId) {
    return sheetRows
        .findByOrganisationIdAndSubjectIdAndKind(scope.organisationId(), subjectId, kind.name())
        .filter(row -> visible(scope, row))
        .map(AnswerSheetRow::toSheet);
  }

  @Override
  public void add(AnswerSheet sheet) {
    sheetRows.save(
        new AnswerSheetRow(
            sheet.id(),
            sheet.organisationId(),
            sheet.vendorId().orElse(null),
            sheet.kind().name(),
            sheet.subjectId(),
            sheet.contentSha256(),
            OffsetDateTime.now(clock),
            null,
            0));
  }

  @Override
  public void lock(WritingScope scope, UUID sheetId) {
    jooq.select(ANSWER_SHEET.ID)
        .from(ANSWER_SHEET)
        .where(ANSWER_SHEET.ORGANISATION_ID.eq(scope.organisationId()))
        .and(ANSWER_SHEET.ID.eq(sheetId))
        .forUpdate()
        .fetch();
  }

  @Override
  public boolean close(WritingScope scope, UUID sheetId, Instant at) {
    return row(scope, sheetId)
        .filter(row -> row.closedAt() == null)
        .map(row -> sheetRows.update(row.closedAt(at.atOffset(ZoneOffset.UTC))))
        .isPresent();
  }

  @Override
  public void reopen(WritingScope scope, UUID sheetId) {
    row(scope, sheetId).ifPresent(row -> sheetRows.update(row.closedAt((OffsetDateTime) null)));
  }

  @Override
  public Map<String, SavedAnswer> answers(Scope scope, UUID sheetId) {
    if (row(scope, sheetId).isEmpty()) {
      return Map.of();
    }
    Map<String, List<EvidenceFile>> evidence =
        evidence(scope, sheetId).stream().collect(Collectors.groupingBy(EvidenceFile::questionId));
    Map<String, SavedAnswer> answers = new LinkedHashMap<>();
    answerRows
        .findByOrganisationIdAndSheetId(scope.organisationId(), sheetId)
        .forEach(
            row ->
                answers.put(
                    row.questionId(),
                    mapping
                        .toAnswer(row)
                        .withEvidence(
                            evidence.getOrDefault(row.questionId(), List.of()).stream()
                                .map(EvidenceFile::unseen)
                                .toList())));
    return answers;
  }

  @Override
  public Optional<UUID> save(AnswerSheet sheet, SavedAnswer answer) {
    Optional<AnswerRow> current =
        answerRows.findByOrganisationIdAndSheetIdAndQuestionId(
            sheet.organisationId(), sheet.id(), answer.questionId());
    if (current.map(row -> row.version() + 2).orElse(1) != answer.version()) {
      return Optional.empty();
    }
    UUID id = current.map(AnswerRow::id).orElseGet(tokens::id);
    try {
      if (current.isPresent()) {
        answerRows.update(mapping.toRow(sheet, answer, id));
      } else {
        answerRows.save(mapping.toRow(sheet, answer, id));
      }
      return Optional.of(id);
    } catch (OptimisticLockException changedMeanwhile) {
      return Optional.empty();
    }
  }

  @Override
  public void addEvidence(AnswerSheet sheet, EvidenceFile file, byte[] bytes) {
    UUID vendorId = sheet.vendorId().orElse(null);
    jooq.insertInto(EVIDENCE)
        .set(EVIDENCE.ID, file.id())
        .set(EVIDENCE.ORGANISATION_ID, sheet.organisationId())
        .set(EVIDENCE.VENDOR_ID, vendorId)
        .set(EVIDENCE.SHEET_ID, sheet.id())
        .set(EVIDENCE.QUESTION_ID, file.questionId())
        .set(EVIDENCE.KIND, file.kind())
        .set(EVIDENCE.FILE_NAME, file.fileName())
        .set(EVIDENCE.MEDIA_TYPE, file.mediaType())
        .set(EVIDENCE.SIZE_IN_BYTES, file.sizeInBytes())
        .set(EVIDENCE.SHA256, file.sha256())
        .set(EVIDENCE.VALID_UNTIL, file.validUntil().orElse(null))
        .set(EVIDENCE.UPLOADED_AT, file.uploadedAt().atOffset(ZoneOffset.UTC))
        .execute();
    jooq.insertInto(EVIDENCE_CONTENT)
        .set(EVIDENCE_CONTENT.EVIDENCE_ID, file.id())
        .set(EVIDENCE_CONTENT.ORGANISATION_ID, sheet.organisationId())
        .set(EVIDENCE_CONTENT.VENDOR_ID, vendorId)
        .set(EVIDENCE_CONTENT.BYTES, bytes)
        .execute();
  }

  @Override
  public List<EvidenceFile> evidence(Scope scope, UUID sheetId) {
    return jooq.selectFrom(EVIDENCE)
        .where(within(scope))
        .and(EVIDENCE.SHEET_ID.eq(sheetId))
        .and(EVIDENCE.REMOVED_AT.isNull())
        .orderBy(EVIDENCE.UPLOADED_AT, EVIDENCE.ID)
        .fetch(JdbcSheets::file);
  }

  @Override
  public Optional<EvidenceFile> findEvidence(Scope scope, UUID evidenceId) {
    return jooq.selectFrom(EVIDENCE)
        .where(within(scope))
        .and(EVIDENCE.ID.eq(evidenceId))
        .and(EVIDENCE.REMOVED_AT.isNull())
        .fetchOptional(JdbcSheets::file);
  }

  @Override
  public byte[] getEvidenceBytes(Scope scope, UUID evidenceId) {
    return jooq.select(EVIDENCE_CONTENT.BYTES)
        .from(EVIDENCE_CONTENT)
        .join(EVIDENCE)
        .on(EVIDENCE.ID.eq(EVIDENCE_CONTENT.EVIDENCE_ID))
        .where(within(scope))
        .and(EVIDENCE.ID.eq(evidenceId))
        .fetchSingle(EVIDENCE_CONTENT.BYTES);
  }

  @Override
  public void removeEvidence(WritingScope scope, UUID evidenceId, Instant at) {
    jooq.update(EVIDENCE)
        .set(EVIDENCE.REMOVED_AT, at.atOffset(ZoneOffset.UTC))
        .where(within(scope))
        .and(EVIDENCE.ID.eq(evidenceId))
        .execute();
  }

  @Override
  public long evidenceSize(WritingScope scope, UUID sheetId) {
    return jooq.select(DSL.coalesce(sum(EVIDENCE.SIZE_IN_BYTES), BigDecimal.ZERO))
        .from(EVIDENCE)
        .where(within(scope))
        .and(EVIDENCE.SHEET_ID.eq(sheetId))
        .and(EVIDENCE.REMOVED_AT.isNull())
        .fetchSingle()
        .value1()
        .longValueExact();
  }

  private Optional<AnswerSheetRow> row(Scope scope, UUID sheetId) {
    return sheetRows
        .findByOrganisationIdAndId(scope.organisationId(), sheetId)
        .filter(row -> visible(scope, row));
  }

  /** A vendor sees the sheets of its own offer alone, a participant those of its procurement. */
  private boolean visible(Scope scope, AnswerSheetRow row) {
    return switch (scope) {
      case Scope.InstitutionScope institution -> true;
      case Scope.ParticipantScope participant ->
          jooq.fetchExists(
              ANSWER_SHEET,
              ANSWER_SHEET
                  .ID
                  .eq(row.id())
                  .and(OfProcurement.sheet(ANSWER_SHEET.ID, participant.procurementId())));
      case Scope.OfferScope offer ->
          offer.vendorId().equals(row.vendorId()) && offer.offerId().equals(row.subjectId());
    };
  }

  private static Condition within(Scope scope) {
    Condition organisation = EVIDENCE.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case Scope.InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(OfProcurement.sheet(EVIDENCE.SHEET_ID, participant.procurementId()));
      case Scope.OfferScope offer -> organisation.and(EVIDENCE.VENDOR_ID.eq(offer.vendorId()));
    };
  }

  private static EvidenceFile file(Record row) {
    return new EvidenceFile(
        row.get(EVIDENCE.ID),
        row.get(EVIDENCE.SHEET_ID),
        row.get(EVIDENCE.QUESTION_ID),
        row.get(EVIDENCE.KIND),
        row.get(EVIDENCE.FILE_NAME),
        row.get(EVIDENCE.MEDIA_TYPE),
        row.get(EVIDENCE.SIZE_IN_BYTES),
        row.get(EVIDENCE.SHA256),
        Optional.ofNullable(row.get(EVIDENCE.VALID_UNTIL)),
        row.get(EVIDENCE.UPLOADED_AT).toInstant());
  }
}
