package nl.keur.scoring;

import java.util.Map;
import nl.keur.answering.OpenedSheet;
import nl.keur.content.score.Review;
import nl.keur.content.score.Scorecard;
import nl.keur.procurement.Offer;
import nl.keur.questionnaire.Submission;

/**
 * A submitted offer with its scorecard as it stands now.
 *
 * @param reviews what the card was computed from, by question id
 */
public record ScoredOffer(
    Offer offer,
    Submission submission,
    OpenedSheet sheet,
    Map<String, Review> reviews,
    Scorecard card) {
  public ScoredOffer {
    reviews = Map.copyOf(reviews);
  }
}
