package nl.keur.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.scoring.KeptScorecard;
import nl.keur.scoring.KeptScorecard.ReviewInput;
import nl.keur.scoring.KeptScorecards;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import org.junit.jupiter.api.Test;

/**
 * Reviewers go on while somebody awards. Every review that was saved stands in the scorecard on
 * which the award rests; one that came too late is refused, and nothing lies in between.
 */
@DatabaseTest
class ReviewingWhileAwardingTest {
  /** Answered by every vendor; one reviewer is at work on each. */
  private static final List<String> QUESTIONS = List.of("VP-02", "VP-03", "VP-04", "VP-05");

  private final RunningPortal portal;

  ReviewingWhileAwardingTest(RunningPortal portal) {
    this.portal = portal;
  }

  /** The last review of one reviewer that was saved, and how the next one was refused. */
  private record Reviewed(String questionId, int score, String refusal) {}

  @Test
  void theAwardRestsOnEveryReviewThatWasSaved() throws Exception {
    SubmittedOffer offer = SubmittedOffer.sole(portal);
    var busy = new CountDownLatch(3 * QUESTIONS.size());
    List<Reviewed> last = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(QUESTIONS.size())) {
      List<Future<Reviewed>> reviewers =
          QUESTIONS.stream()
              .map(question -> pool.submit(() -> untilAwarded(offer, question, busy)))
              .toList();
      busy.await();
      offer
          .tender()
          .purchaser()
          .post(offer.tender().path("award"), Map.of("offerId", offer.id(), "reason", "De beste."))
          .expect(201);
      for (Future<Reviewed> reviewer : reviewers) {
        last.add(reviewer.get());
      }
    }

    Map<String, Integer> saved = new LinkedHashMap<>();
    last.forEach(one -> saved.put(one.questionId(), one.score()));
    assertThat(last).extracting(Reviewed::refusal).containsOnly("scoring/awarded");
    assertThat(kept(offer)).isEqualTo(saved);
  }

  private static Reviewed untilAwarded(
      SubmittedOffer offer, String questionId, CountDownLatch busy) {
    for (int version = 0; ; version++) {
      var reply =
          offer.review(questionId, version, Map.of("score", version % 5, "reason", "Herlezen"));
      if (reply.status() != 200) {
        return new Reviewed(questionId, (version - 1) % 5, reply.problem());
      }
      busy.countDown();
    }
  }

  /** The score of each review behind the kept card. */
  private Map<String, Integer> kept(SubmittedOffer offer) {
    var scope = new InstitutionScope(offer.tender().institution().institution().id());
    KeptScorecard card =
        portal
            .bean(Transactions.class)
            .read(
                () ->
                    portal
                        .bean(KeptScorecards.class)
                        .of(scope, UUID.fromString(offer.id()))
                        .getFirst());
    Map<String, Integer> scores = new LinkedHashMap<>();
    card.inputs().reviews().forEach((question, review) -> scores.put(question, score(review)));
    return scores;
  }

  /** Points are kept exactly, as a fraction of 1; a score is a number of quarters. */
  private static int score(ReviewInput review) {
    String[] fraction = Optional.of(review.points()).orElseThrow().split("/");
    int denominator = fraction.length == 1 ? 1 : Integer.parseInt(fraction[1].strip());
    return Integer.parseInt(fraction[0].strip()) * 4 / denominator;
  }
}
