package nl.keur.roleshift;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.register.AiSystem;
import nl.keur.register.AiSystems;
import nl.keur.roleshift.RoleShiftProblem.FindingUnknown;

/**
 * Records what a person concludes from a finding and what is done about it, with the reason; an
 * earlier conclusion stays. Problems: {@link FindingUnknown}.
 */
@Singleton
public class ConcludeFinding {
  private final ChangeReports reports;
  private final AiSystems systems;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  ConcludeFinding(
      ChangeReports reports,
      AiSystems systems,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.reports = reports;
    this.systems = systems;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  public record Request(
      UUID findingId, Conclusion.Outcome outcome, Conclusion.Measure measure, String reason) {}

  public Result<Conclusion, RoleShiftProblem> with(
      InstitutionScope scope, Actor.Person actor, Request request) {
    return transactions.writeDurably(
        () -> {
          Optional<RecordedFinding> finding = reports.findFinding(scope, request.findingId());
          if (finding.isEmpty()) {
            return Result.refused(new FindingUnknown());
          }
          var conclusion =
              new Conclusion(
                  tokens.id(),
                  request.findingId(),
                  request.outcome(),
                  request.measure(),
                  request.reason().strip(),
                  actor.id(),
                  clock.instant().truncatedTo(ChronoUnit.MICROS));
          reports.add(finding.get(), conclusion);
          AiSystem system = systems.find(scope, finding.get().systemId()).orElseThrow();
          events.publish(
              DomainEvent.of(scope, actor, "FindingConcluded", "finding", finding.get().id())
                  .inDossier(system.procurementId())
                  .ofVendor(system.vendorId())
                  .to(conclusion));
          return Result.ok(conclusion);
        });
  }
}
