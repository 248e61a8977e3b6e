package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadySubmitted;
import nl.keur.questionnaire.QuestionnaireProblem.DeadlinePassed;
import nl.keur.questionnaire.QuestionnaireProblem.FactUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.NotIssued;

/**
 * Lets a vendor say that it sees a fact of the institution differently, with its reason, or take
 * that back, until it submits. Nothing follows from it but that people look at it. Problems: {@link
 * NotIssued}, {@link FactUnknown}, {@link DeadlinePassed}, {@link AlreadySubmitted}.
 */
@Singleton
public class ContestFact {
  private final ReadOutcome readOutcome;
  private final ContestedFacts contestedFacts;
  private final Questionnaires questionnaires;
  private final Submissions submissions;
  private final Transactions transactions;
  private final Events events;

  ContestFact(
      ReadOutcome readOutcome,
      ContestedFacts contestedFacts,
      Questionnaires questionnaires,
      Submissions submissions,
      Transactions transactions,
      Events events) {
    this.readOutcome = readOutcome;
    this.contestedFacts = contestedFacts;
    this.questionnaires = questionnaires;
    this.submissions = submissions;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<List<ContestedFact>, QuestionnaireProblem> with(
      OfferScope scope, Actor actor, String fact, String reason) {
    Instant now = transactions.now().truncatedTo(ChronoUnit.MICROS);
    return transactions.write(
        () ->
            open(scope, now)
                .flatMap(
                    issued -> {
                      if (readOutcome.of(issued).find(fact).isEmpty()) {
                        return Result.refused(new FactUnknown());
                      }
                      List<ContestedFact> before = list(scope);
                      contestedFacts.save(
                          scope,
                          actor,
                          new ContestedFact(scope.offerId(), fact, reason.strip(), now));
                      return Result.ok(publish(scope, actor, "FactContested", issued, before));
                    }));
  }

  public Result<List<ContestedFact>, QuestionnaireProblem> takeBack(
      OfferScope scope, Actor actor, String fact) {
    Instant now = transactions.now();
    return transactions.write(
        () ->
            open(scope, now)
                .map(
                    issued -> {
                      List<ContestedFact> before = list(scope);
                      return contestedFacts.remove(scope, fact)
                          ? publish(scope, actor, "FactNoLongerContested", issued, before)
                          : before;
                    }));
  }

  private Result<IssuedQuestionnaire, QuestionnaireProblem> open(OfferScope scope, Instant now) {
    Optional<IssuedQuestionnaire> issued = questionnaires.findIssuedFor(scope, scope.offerId());
    if (issued.isEmpty()) {
      return Result.refused(new NotIssued());
    }
    Optional<Submission> submission = submissions.find(scope, scope.offerId());
    if (submission.isPresent()) {
      return Result.refused(
          new AlreadySubmitted(submission.get().receiptNumber(), submission.get().submittedAt()));
    }
    return now.isBefore(issued.get().deadline())
        ? Result.ok(issued.get())
        : Result.refused(new DeadlinePassed(issued.get().deadline(), now));
  }

  private List<ContestedFact> list(OfferScope scope) {
    return contestedFacts.list(scope, scope.offerId());
  }

  private List<ContestedFact> publish(
      OfferScope scope,
      Actor actor,
      String action,
      IssuedQuestionnaire issued,
      List<ContestedFact> before) {
    List<ContestedFact> after = list(scope);
    events.publish(
        DomainEvent.of(scope, actor, action, "offer", scope.offerId())
            .inDossier(issued.procurementId())
            .from(before)
            .to(after));
    return after;
  }
}
