package nl.keur.scoring.persistence;

import static nl.keur.schema.Tables.EVIDENCE_REVIEW;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.REVIEW;

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
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.Offer;
import nl.keur.schema.OfProcurement;
import nl.keur.scoring.Reviews;
import nl.keur.scoring.SavedReview;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

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
  public List<SavedReview> of(FileScope scope, UUID offerId) {
    return jooq.fetchExists(OFFER, OFFER.ID.eq(offerId).and(within(scope, OFFER.ID)))
        ? rows.findByOrganisationIdAndOfferId(scope.organisationId(), offerId).stream()
            .map(ReviewRow::toReview)
            .toList()
        : List.of();
  }

  @Override
  public boolean save(InstitutionScope scope, Offer offer, SavedReview review) {
    Optional<ReviewRow> current =
        rows.findByOrganisationIdAndOfferIdAndQuestionId(
            scope.organisationId(), offer.id(), review.questionId());
    if (current.map(row -> row.version() + 2).orElse(1) != review.version()) {
      return false;
    }
    return current.isPresent()
        ? update(ReviewRow.of(offer, review))
        : insert(ReviewRow.of(offer, review));
  }

  private boolean update(ReviewRow row) {
    try {
      rows.update(row);
      return true;
    } catch (OptimisticLockException changedMeanwhile) {
      return false;
    }
  }

  /** Two first reviews at once are a conflict and no error: PostgreSQL goes on after it. */
  private boolean insert(ReviewRow row) {
    return jooq.insertInto(REVIEW)
            .set(REVIEW.ID, row.id())
            .set(REVIEW.ORGANISATION_ID, row.organisationId())
            .set(REVIEW.VENDOR_ID, row.vendorId())
            .set(REVIEW.OFFER_ID, row.offerId())
            .set(REVIEW.QUESTION_ID, row.questionId())
            .set(REVIEW.SCORE, row.score())
            .set(REVIEW.REASON, row.reason())
            .set(REVIEW.NOT_APPLICABLE, row.notApplicable())
            .set(REVIEW.LIFT_REASON, row.liftReason())
            .set(REVIEW.REVIEWED_BY, row.reviewedBy())
            .set(REVIEW.REVIEWED_AT, row.reviewedAt())
            .set(REVIEW.VERSION, row.version())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Map<UUID, Evidence.Seen> evidence(FileScope scope, UUID offerId) {
    Map<UUID, Evidence.Seen> seen = new LinkedHashMap<>();
    jooq.select(EVIDENCE_REVIEW.EVIDENCE_ID, EVIDENCE_REVIEW.SEEN)
        .from(EVIDENCE_REVIEW)
        .where(EVIDENCE_REVIEW.ORGANISATION_ID.eq(scope.organisationId()))
        .and(EVIDENCE_REVIEW.OFFER_ID.eq(offerId))
        .and(within(scope, EVIDENCE_REVIEW.OFFER_ID))
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
    if (seen == Evidence.Seen.NOT_YET) {
      forgetEvidence(scope, evidenceId);
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
        .onConflict(EVIDENCE_REVIEW.EVIDENCE_ID)
        .doUpdate()
        .set(EVIDENCE_REVIEW.SEEN, seen.name())
        .set(EVIDENCE_REVIEW.REVIEWED_BY, reviewer)
        .set(EVIDENCE_REVIEW.REVIEWED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private void forgetEvidence(InstitutionScope scope, UUID evidenceId) {
    jooq.deleteFrom(EVIDENCE_REVIEW)
        .where(EVIDENCE_REVIEW.ORGANISATION_ID.eq(scope.organisationId()))
        .and(EVIDENCE_REVIEW.EVIDENCE_ID.eq(evidenceId))
        .execute();
  }

  private static Condition within(FileScope scope, Field<UUID> offerId) {
    return switch (scope) {
      case InstitutionScope institution -> DSL.noCondition();
      case Scope.ParticipantScope participant ->
          OfProcurement.offer(offerId, participant.procurementId());
    };
  }
}
