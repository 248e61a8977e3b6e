package nl.keur.answering.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Rows of sheets; reached only through {@link JdbcSheets}, which brings the scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswerSheetRows extends GenericRepository<AnswerSheetRow, UUID> {
  Optional<AnswerSheetRow> findByOrganisationIdAndId(UUID organisationId, UUID id);

  Optional<AnswerSheetRow> findByOrganisationIdAndSubjectIdAndKind(
      UUID organisationId, UUID subjectId, String kind);

  AnswerSheetRow save(AnswerSheetRow row);

  AnswerSheetRow update(AnswerSheetRow row);
}
