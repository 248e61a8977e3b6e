package nl.keur.scoring.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of reviews; reached only through {@link JdbcReviews}, which brings the scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRows extends GenericRepository<ReviewRow, UUID> {
  List<ReviewRow> findByOrganisationIdAndOfferId(UUID organisationId, UUID offerId);

  Optional<ReviewRow> findByOrganisationIdAndOfferIdAndQuestionId(
      UUID organisationId, UUID offerId, String questionId);

  ReviewRow update(ReviewRow row);
}
