package nl.keur.scoring.persistence;

import static nl.keur.schema.Tables.EVIDENCE_REVIEW;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.answer.Evidence;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.Offer;
import nl.keur.scoring.Reviews;
import nl.keur.scoring.SavedReview;
import org.jooq.DSLContext;

/** Reviews in both databases. */
@Singleton
class JdbcReviews implements Reviews {
  private final ReviewRows rows;
  private final DSLContext jooq;

  JdbcReviews(ReviewRows rows, DSLContext jooq) {
    this.rows = rows;
    this.jooq = jooq;
  }

  @Override
  public List<SavedReview> of(InstitutionScope scope, UUID offerId) {
    return rows.findByOrganisationIdAndOfferId(scope.organisationId(), offerId).stream()
        .map(ReviewRow::toReview)
        .toList();
  }

  @Override
  public boolean save(InstitutionScope scope, Offer offer, SavedReview review) {
    Optional<ReviewRow> current =
        rows.findByOrganisationIdAndOfferIdAndQuestionId(
            scope.organisationId(), offer.id(), review.questionId());
    if (current.map(row -> row.version() + 2).orElse(1) != review.version()) {
      return false;
    }
    try {
      if (current.isPresent()) {
        rows.update(ReviewRow.of(offer, review));
      } else {
        rows.save(ReviewRow.of(offer, review));
      }
      return true;
    } catch (OptimisticLockException changedMeanwhile) {
      return false;
    }
  }

  @Override
  public Map<UUID, Evidence.Seen> evidence(InstitutionScope scope, UUID offerId) {
    Map<UUID, Evidence.Seen> seen = new LinkedHashMap<>();
    jooq.select(EVIDENCE_REVIEW.EVIDENCE_ID, EVIDENCE_REVIEW.SEEN)
        .from(EVIDENCE_REVIEW)
        .where(EVIDENCE_REVIEW.ORGANISATION_ID.eq(scope.organisationId()))
        .and(EVIDENCE_REVIEW.OFFER_ID.eq(offerId))
        .forEach(row -> seen.put(row.value1(), Evidence.Seen.valueOf(row.value2())));
    return seen;
  }

  @Override
  public void saveEvidence(
      InstitutionScope scope,
      Offer offer,
      UUID evidenceId,
      Evidence.Seen seen,
      UUID reviewer,
      Instant at) {
    jooq.deleteFrom(EVIDENCE_REVIEW)
        .where(EVIDENCE_REVIEW.ORGANISATION_ID.eq(scope.organisationId()))
        .and(EVIDENCE_REVIEW.EVIDENCE_ID.eq(evidenceId))
        .execute();
    if (seen == Evidence.Seen.NOT_YET) {
      return;
    }
    jooq.insertInto(EVIDENCE_REVIEW)
        .set(EVIDENCE_REVIEW.EVIDENCE_ID, evidenceId)
        .set(EVIDENCE_REVIEW.ORGANISATION_ID, scope.organisationId())
        .set(EVIDENCE_REVIEW.VENDOR_ID, offer.vendorId())
        .set(EVIDENCE_REVIEW.OFFER_ID, offer.id())
        .set(EVIDENCE_REVIEW.SEEN, seen.name())
        .set(EVIDENCE_REVIEW.REVIEWED_BY, reviewer)
        .set(EVIDENCE_REVIEW.REVIEWED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
