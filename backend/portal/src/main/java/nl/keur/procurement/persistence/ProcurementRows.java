package nl.keur.procurement.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Rows of procurements; reached only through {@link JdbcProcurements}, which brings the scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProcurementRows extends GenericRepository<ProcurementRow, UUID> {
  Optional<ProcurementRow> findByOrganisationIdAndId(UUID organisationId, UUID id);

  ProcurementRow save(ProcurementRow row);

  ProcurementRow update(ProcurementRow row);
}
