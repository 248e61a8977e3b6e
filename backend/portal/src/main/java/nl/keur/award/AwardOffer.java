package nl.keur.award;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.award.AwardProblem.AlreadyAwarded;
import nl.keur.award.AwardProblem.DeadlineNotPassed;
import nl.keur.award.AwardProblem.Excluded;
import nl.keur.award.AwardProblem.OfferNotSubmitted;
import nl.keur.award.AwardProblem.ProcurementUnknown;
import nl.keur.content.score.KnockOutFinding;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.Questionnaires;
import nl.keur.scoring.KeepScorecard;
import nl.keur.scoring.ReadScorecard;
import nl.keur.scoring.ScoredOffer;

/**
 * Awards the procurement to one offer, with a reason, and keeps the scorecards of all offers as
 * they stand. The score does not decide; a person does. Possible once nobody can submit any more:
 * the deadline passed, or every vendor submitted. Problems: all of {@link AwardProblem}.
 */
@Singleton
public class AwardOffer {
  private final Procurements procurements;
  private final Questionnaires questionnaires;
  private final ReadScorecard readScorecard;
  private final KeepScorecard keepScorecard;
  private final Awards awards;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  AwardOffer(
      Procurements procurements,
      Questionnaires questionnaires,
      ReadScorecard readScorecard,
      KeepScorecard keepScorecard,
      Awards awards,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.procurements = procurements;
    this.questionnaires = questionnaires;
    this.readScorecard = readScorecard;
    this.keepScorecard = keepScorecard;
    this.awards = awards;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<Award, AwardProblem> with(
      InstitutionScope scope, Actor.Person actor, UUID procurementId, UUID offerId, String reason) {
    Instant now = transactions.now();
    return transactions.writeDurably(
        () -> {
          // Reviews under way are awaited and counted; later ones find the award.
          Optional<List<ScoredOffer>> all =
              procurements
                  .lock(scope, procurementId)
                  .flatMap(locked -> readScorecard.all(scope, procurementId));
          if (all.isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          if (awards.find(scope, procurementId).isPresent()) {
            return Result.refused(new AlreadyAwarded());
          }
          List<ScoredOffer> offers = all.get();
          Optional<AwardProblem> refusal = refusal(scope, procurementId, offerId, offers, now);
          return refusal
              .<Result<Award, AwardProblem>>map(Result::refused)
              .orElseGet(() -> record(scope, actor, procurementId, offerId, reason, offers));
        });
  }

  private Optional<AwardProblem> refusal(
      InstitutionScope scope,
      UUID procurementId,
      UUID offerId,
      List<ScoredOffer> offers,
      Instant now) {
    Optional<ScoredOffer> chosen = chosen(offers, offerId);
    if (chosen.isEmpty()) {
      return Optional.of(new OfferNotSubmitted());
    }
    IssuedQuestionnaire issued = questionnaires.findIssued(scope, procurementId).orElseThrow();
    int asked = questionnaires.recipients(scope, issued.id()).size();
    if (now.isBefore(issued.deadline()) && offers.size() < asked) {
      return Optional.of(new DeadlineNotPassed(issued.deadline()));
    }
    List<KnockOutFinding> fired = chosen.get().card().fired();
    return fired.isEmpty()
        ? Optional.empty()
        : Optional.of(new Excluded(fired.stream().map(KnockOutFinding::sentence).toList()));
  }

  private Result<Award, AwardProblem> record(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      UUID offerId,
      String reason,
      List<ScoredOffer> offers) {
    UUID vendorId = chosen(offers, offerId).orElseThrow().offer().vendorId();
    var award =
        new Award(
            tokens.id(),
            procurementId,
            offerId,
            vendorId,
            reason.strip(),
            actor.id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!awards.add(scope, award)) {
      return Result.refused(new AlreadyAwarded());
    }
    offers.forEach(offer -> keepScorecard.of(scope, offer));
    events.publish(
        DomainEvent.of(scope, actor, "OfferAwarded", "award", award.id())
            .inDossier(procurementId)
            .ofVendor(vendorId)
            .to(award));
    return Result.ok(award);
  }

  private static Optional<ScoredOffer> chosen(List<ScoredOffer> offers, UUID offerId) {
    return offers.stream().filter(offer -> offer.offer().id().equals(offerId)).findFirst();
  }
}
