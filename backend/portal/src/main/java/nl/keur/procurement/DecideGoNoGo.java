package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.ProcurementProblem.Frozen;
import nl.keur.procurement.ProcurementProblem.PreFlightOpen;
import nl.keur.procurement.ProcurementProblem.ProcurementUnknown;
import nl.keur.procurement.ProcurementProblem.Stopped;

/**
 * Records whether to go on after the pre-flight, with reason and dissent. Without a go nothing is
 * issued. Problems: {@link ProcurementUnknown}, {@link PreFlightOpen}, {@link Frozen}; for a go
 * also {@link Stopped}.
 */
@Singleton
public class DecideGoNoGo {
  private final Procurements procurements;
  private final DossierFacts dossierFacts;
  private final Stops stops;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  DecideGoNoGo(
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

  public Result<GoDecision, ProcurementProblem> with(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      GoDecision.Outcome outcome,
      String reason,
      String dissent) {
    return transactions.write(
        () -> {
          var procurement = procurements.find(scope, procurementId);
          if (procurement.isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          if (procurement.get().frozen()) {
            return Result.refused(new Frozen());
          }
          var dossier = dossierFacts.of(scope, procurementId);
          if (!dossier.completed()) {
            return Result.refused(new PreFlightOpen(missing(dossier)));
          }
          var stopping = stops.of(scope, dossier);
          if (outcome == GoDecision.Outcome.GO && !stopping.isEmpty()) {
            return Result.refused(new Stopped(stopping.getFirst().reason()));
          }
          return Result.ok(record(scope, actor, procurementId, outcome, reason, dissent));
        });
  }

  private GoDecision record(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      GoDecision.Outcome outcome,
      String reason,
      String dissent) {
    var decision =
        new GoDecision(
            tokens.id(), outcome, reason.strip(), dissent.strip(), actor.id(), clock.instant());
    procurements.add(scope, procurementId, decision);
    events.publish(
        DomainEvent.of(
                scope,
                actor,
                outcome == GoDecision.Outcome.GO ? "GoDecided" : "NoGoDecided",
                "procurement_decision",
                decision.id())
            .inDossier(procurementId)
            .to(decision));
    return decision;
  }

  private static Text missing(DossierFacts.Dossier dossier) {
    int blanks =
        dossier.intake().evaluation().blanks().size()
            + dossier.preFlight().evaluation().blanks().size();
    return new Text(
        "Rond eerst de intake en de pre-flight af. Nog open: " + blanks + ".",
        "Complete the intake and the pre-flight first. Still open: " + blanks + ".");
  }
}
