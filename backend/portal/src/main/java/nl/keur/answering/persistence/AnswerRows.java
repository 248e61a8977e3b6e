package nl.keur.answering.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of answers; reached only through {@link JdbcSheets}, which brings the scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswerRows extends GenericRepository<AnswerRow, UUID> {
  List<AnswerRow> findByOrganisationIdAndSheetId(UUID organisationId, UUID sheetId);

  Optional<AnswerRow> findByOrganisationIdAndSheetIdAndQuestionId(
      UUID organisationId, UUID sheetId, String questionId);

  AnswerRow save(AnswerRow row);

  AnswerRow update(AnswerRow row);
}
