package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.ProcurementProblem.NotLiftable;
import nl.keur.procurement.ProcurementProblem.ProcurementUnknown;

/**
 * Lets an answer through that would stop the procurement, with a reason, where its question allows
 * it. Problems: {@link ProcurementUnknown}, {@link NotLiftable}.
 */
@Singleton
public class LiftStop {
  private final Procurements procurements;
  private final DossierFacts dossierFacts;
  private final Stops stops;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  LiftStop(
      Procurements procurements,
      DossierFacts dossierFacts,
      Stops stops,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.procurements = procurements;
    this.dossierFacts = dossierFacts;
    this.stops = stops;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<LiftedStop, ProcurementProblem> with(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      String questionId,
      String reason) {
    return transactions.write(
        () -> {
          if (procurements.find(scope, procurementId).isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          boolean liftable =
              stops.of(scope, dossierFacts.of(scope, procurementId)).stream()
                  .anyMatch(stop -> stop.liftable() && stop.questionId().equals(questionId));
          if (!liftable) {
            return Result.refused(new NotLiftable(questionId));
          }
          var lifted =
              new LiftedStop(
                  tokens.id(),
                  procurementId,
                  questionId,
                  reason.strip(),
                  actor.id(),
                  clock.instant());
          procurements.add(scope, lifted);
          events.publish(
              DomainEvent.of(scope, actor, "StopLifted", "lifted_stop", lifted.id())
                  .inDossier(procurementId)
                  .to(lifted));
          return Result.ok(lifted);
        });
  }
}
