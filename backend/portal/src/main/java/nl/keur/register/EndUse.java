package nl.keur.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.register.RegisterProblem.EndOutOfRange;
import nl.keur.register.RegisterProblem.EndedAlready;
import nl.keur.register.RegisterProblem.SystemUnknown;

/**
 * Records that an AI system is in use no longer: the contract ended, or its use did. Its file stays
 * until the period of keeping is over. Problems: {@link SystemUnknown}, {@link EndedAlready},
 * {@link EndOutOfRange}.
 */
@Singleton
public class EndUse {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final AiSystems systems;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  EndUse(AiSystems systems, Clock clock, Transactions transactions, Events events) {
    this.systems = systems;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param ended with the last day of use, from the first one until today
   */
  public Result<AiSystem, RegisterProblem> of(
      InstitutionScope scope, Actor actor, UUID systemId, AiSystem.Ended ended) {
    return transactions.writeDurably(
        () -> {
          var system = systems.find(scope, systemId);
          if (system.isEmpty()) {
            return Result.refused(new SystemUnknown());
          }
          if (system.get().ended().isPresent()) {
            return Result.refused(new EndedAlready(system.get().ended().get().on()));
          }
          LocalDate first = system.get().inUseSince();
          LocalDate last = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
          if (ended.on().isBefore(first) || ended.on().isAfter(last)) {
            return Result.refused(new EndOutOfRange(first, last));
          }
          systems.end(scope, systemId, ended);
          AiSystem after = systems.find(scope, systemId).orElseThrow();
          events.publish(
              DomainEvent.of(scope, actor, "SystemUseEnded", "ai_system", systemId)
                  .inDossier(after.procurementId())
                  .ofVendor(after.vendorId())
                  .from(system.get())
                  .to(after));
          return Result.ok(after);
        });
  }
}
