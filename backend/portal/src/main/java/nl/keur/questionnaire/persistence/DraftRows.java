package nl.keur.questionnaire.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Rows of drafts; reached only through {@link JdbcQuestionnaires}, which brings the scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRow, UUID> {
  Optional<DraftRow> findByOrganisationIdAndProcurementId(UUID organisationId, UUID procurementId);

  DraftRow save(DraftRow row);

  DraftRow update(DraftRow row);
}
