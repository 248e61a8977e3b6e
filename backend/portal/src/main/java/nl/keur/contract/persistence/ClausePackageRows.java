package nl.keur.contract.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Rows of packages; reached only through {@link JdbcClausePackages}, which brings the scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClausePackageRows extends GenericRepository<ClausePackageRow, UUID> {
  Optional<ClausePackageRow> findByOrganisationIdAndOfferId(UUID organisationId, UUID offerId);

  ClausePackageRow save(ClausePackageRow row);

  ClausePackageRow update(ClausePackageRow row);
}
