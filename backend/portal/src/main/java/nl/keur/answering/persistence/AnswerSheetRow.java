package nl.keur.answering.persistence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetKind;

/** One row of {@code answer_sheet}. */
@MappedEntity("answer_sheet")
record AnswerSheetRow(
    @Id UUID id,
    UUID organisationId,
    @Nullable UUID vendorId,
    String kind,
    UUID subjectId,
    String contentSha256,
    OffsetDateTime createdAt,
    @Nullable OffsetDateTime closedAt,
    @Version int version) {

  AnswerSheet toSheet() {
    return new AnswerSheet(
        id,
        organisationId,
        Optional.ofNullable(vendorId),
        SheetKind.valueOf(kind),
        subjectId,
        contentSha256,
        Optional.ofNullable(closedAt).map(OffsetDateTime::toInstant));
  }

  AnswerSheetRow closedAt(@Nullable OffsetDateTime at) {
    return new AnswerSheetRow(
        id, organisationId, vendorId, kind, subjectId, contentSha256, createdAt, at, version);
  }
}
