package nl.keur.scoring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.answer.Evidence;
import nl.keur.content.score.Review;
import nl.keur.content.score.Score;
import nl.keur.content.score.Scorecard;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.Questionnaires;
import nl.keur.scoring.KeptScorecard.Inputs;
import nl.keur.scoring.KeptScorecard.ReviewInput;
import org.apache.commons.numbers.fraction.BigFraction;

/** Keeps a scorecard with what it was computed from, and computes a kept one again. */
@Singleton
public class KeepScorecard {
  private final KeptScorecards cards;
  private final Questionnaires questionnaires;
  private final ReadScorecard readScorecard;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;

  KeepScorecard(
      KeptScorecards cards,
      Questionnaires questionnaires,
      ReadScorecard readScorecard,
      Tokens tokens,
      Clock clock,
      Transactions transactions) {
    this.cards = cards;
    this.questionnaires = questionnaires;
    this.readScorecard = readScorecard;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** Called inside the transaction of the decision that the card is kept for. */
  public KeptScorecard of(InstitutionScope scope, ScoredOffer offer) {
    Map<String, ReviewInput> reviews = new LinkedHashMap<>();
    offer.reviews().forEach((question, review) -> reviews.put(question, input(review)));
    var kept =
        new KeptScorecard(
            tokens.id(),
            offer.offer().id(),
            clock.instant(),
            offer.card().assessedOn(),
            new Inputs(offer.submission().sha256(), reviews),
            shown(offer.card().total().lowest()),
            shown(offer.card().total().highest()));
    cards.add(scope, offer.offer(), kept);
    return kept;
  }

  /** The card again, from the submission and the inputs that were kept. */
  public Scorecard recompute(InstitutionScope scope, KeptScorecard kept) {
    return transactions.read(() -> computed(scope, kept));
  }

  private Scorecard computed(InstitutionScope scope, KeptScorecard kept) {
    ScoredOffer offer = readScorecard.of(scope, kept.offerId()).orElseThrow();
    IssuedQuestionnaire issued = questionnaires.findIssuedFor(scope, kept.offerId()).orElseThrow();
    Map<String, Review> reviews = new LinkedHashMap<>();
    kept.inputs().reviews().forEach((question, input) -> reviews.put(question, review(input)));
    return Scorecard.of(
        nl.keur.content.score.Submission.of(
            offer.sheet().evaluation(),
            issued.modes(),
            offer.sheet().content().vocabulary().duties()),
        reviews,
        issued.profile(),
        kept.assessedOn());
  }

  private static Optional<BigDecimal> shown(Optional<Score> score) {
    return score.map(Score::shown);
  }

  private static ReviewInput input(Review review) {
    Map<String, String> evidence = new LinkedHashMap<>();
    review.evidence().forEach((file, seen) -> evidence.put(file, seen.name()));
    return new ReviewInput(
        review.points().map(KeepScorecard::written).orElse(""),
        review.notApplicable().name(),
        review.liftKnockOut().orElse(""),
        evidence);
  }

  private static Review review(ReviewInput input) {
    Map<String, Evidence.Seen> evidence = new LinkedHashMap<>();
    input.evidence().forEach((file, seen) -> evidence.put(file, Evidence.Seen.valueOf(seen)));
    return new Review(
        input.points().isEmpty() ? Optional.empty() : Optional.of(read(input.points())),
        "",
        Review.NotApplicable.valueOf(input.notApplicable()),
        evidence,
        Optional.of(input.liftKnockOut()).filter(reason -> !reason.isBlank()));
  }

  private static String written(BigFraction points) {
    return points.getNumerator() + "/" + points.getDenominator();
  }

  private static BigFraction read(String points) {
    String[] parts = points.split("/");
    return BigFraction.of(new java.math.BigInteger(parts[0]), new java.math.BigInteger(parts[1]));
  }
}
