package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.keur.award.AwardOffer;
import nl.keur.content.answer.Evidence;
import nl.keur.content.sheet.Visibility;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.sample.SampleTender.Invited;
import nl.keur.sample.WorkedCase.Judged;
import nl.keur.scoring.ReadScorecard;
import nl.keur.scoring.ReviewAnswer;
import nl.keur.scoring.ScoredOffer;

/** What reviewers judge, and the choice for the first offer. */
@Singleton
class SampleAward {
  private final ReadScorecard readScorecard;
  private final ReviewAnswer reviewAnswer;
  private final AwardOffer awardOffer;

  SampleAward(ReadScorecard readScorecard, ReviewAnswer reviewAnswer, AwardOffer awardOffer) {
    this.readScorecard = readScorecard;
    this.reviewAnswer = reviewAnswer;
    this.awardOffer = awardOffer;
  }

  /** Every open answer that the case has a judgement on, and every file. */
  void review(
      InstitutionScope scope, Actor.Person reviewer, Invited vendor, WorkedCase workedCase) {
    ScoredOffer offer = readScorecard.of(scope, vendor.offer().id()).orElseThrow();
    workedCase
        .reviews()
        .forEach((question, judged) -> review(scope, reviewer, offer, question, judged, vendor));
    offer.sheet().evaluation().answers().values().stream()
        .flatMap(answer -> answer.evidence().stream())
        .forEach(file -> accept(scope, reviewer, vendor, file));
  }

  private void review(
      InstitutionScope scope,
      Actor.Person reviewer,
      ScoredOffer offer,
      String question,
      Judged judged,
      Invited vendor) {
    if (offer.sheet().evaluation().visibility(question) != Visibility.SHOWN) {
      return;
    }
    reviewAnswer
        .with(
            scope,
            reviewer,
            new ReviewAnswer.Request(
                vendor.offer().id(),
                question,
                judged.points().map(points -> Math.max(0, points - vendor.story().lower())),
                judged.reason(),
                judged.notApplicable(),
                judged.liftReason(),
                0))
        .orElseThrow(SampleRefused::new);
  }

  private void accept(
      InstitutionScope scope, Actor.Person reviewer, Invited vendor, Evidence file) {
    reviewAnswer
        .evidence(
            scope,
            reviewer,
            vendor.offer().id(),
            UUID.fromString(file.id()),
            Evidence.Seen.ACCEPTED)
        .orElseThrow(SampleRefused::new);
  }

  void award(InstitutionScope scope, Actor.Person purchaser, List<Invited> vendors, String reason) {
    var chosen = vendors.getFirst().offer();
    awardOffer
        .with(scope, purchaser, chosen.procurementId(), chosen.id(), reason)
        .orElseThrow(SampleRefused::new);
  }
}
