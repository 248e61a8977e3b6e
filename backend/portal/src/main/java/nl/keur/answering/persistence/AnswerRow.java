package nl.keur.answering.persistence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of {@code answer}; the version is checked at every update. */
@MappedEntity("answer")
record AnswerRow(
    @Id UUID id,
    UUID organisationId,
    @Nullable UUID vendorId,
    UUID sheetId,
    String questionId,
    @Nullable String answerValue,
    @Nullable String details,
    String explanation,
    @Nullable String notApplicable,
    OffsetDateTime savedAt,
    String savedByKind,
    UUID savedBy,
    @Version int version) {}
