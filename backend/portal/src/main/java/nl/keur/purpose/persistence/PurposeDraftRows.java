package nl.keur.purpose.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Rows of drafts; reached only through {@link JdbcPurposes}, which brings the scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PurposeDraftRows extends GenericRepository<PurposeDraftRow, UUID> {
  Optional<PurposeDraftRow> findByOrganisationIdAndSubjectId(UUID organisationId, UUID subjectId);

  PurposeDraftRow save(PurposeDraftRow row);

  PurposeDraftRow update(PurposeDraftRow row);
}
