package nl.keur.scoring.persistence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.score.Review;
import nl.keur.procurement.Offer;
import nl.keur.scoring.SavedReview;

/** One row of {@code review}. A row counts versions from 0, a review from 1. */
@MappedEntity("review")
record ReviewRow(
    @Id UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID offerId,
    String questionId,
    @Nullable Integer score,
    String reason,
    String notApplicable,
    @Nullable String liftReason,
    UUID reviewedBy,
    OffsetDateTime reviewedAt,
    @Version int version) {

  /** The row to write: an update names the version it replaces, which the database raises. */
  static ReviewRow of(Offer offer, SavedReview review) {
    return new ReviewRow(
        review.id(),
        offer.organisationId(),
        offer.vendorId(),
        review.offerId(),
        review.questionId(),
        review.score().orElse(null),
        review.reason(),
        review.notApplicable().name(),
        review.liftReason().orElse(null),
        review.reviewedBy(),
        review.reviewedAt().atOffset(ZoneOffset.UTC),
        Math.max(0, review.version() - 2));
  }

  SavedReview toReview() {
    return new SavedReview(
        id,
        offerId,
        questionId,
        Optional.ofNullable(score),
        reason,
        Review.NotApplicable.valueOf(notApplicable),
        Optional.ofNullable(liftReason),
        reviewedBy,
        reviewedAt.toInstant(),
        version + 1);
  }
}
