package nl.keur.scoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.score.Review;

/**
 * What a reviewer made of one answer, as it is kept.
 *
 * @param score 0 to 4 instead of the automatic points; empty leaves those
 * @param reason in the reviewer's words
 * @param liftReason why a knock-out is let through; empty when it is not
 * @param version 1 at the first save
 */
public record SavedReview(
    UUID id,
    UUID offerId,
    String questionId,
    Optional<Integer> score,
    String reason,
    Review.NotApplicable notApplicable,
    Optional<String> liftReason,
    UUID reviewedBy,
    Instant reviewedAt,
    int version) {}
