package nl.keur.questionnaire.persistence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of {@code questionnaire_draft}. A row counts versions from 0, a draft from 1. */
@MappedEntity("questionnaire_draft")
record DraftRow(
    @Id UUID procurementId,
    UUID organisationId,
    String optionalQuestions,
    @Nullable String domainWeights,
    @Nullable OffsetDateTime deadline,
    @Version int version) {}
