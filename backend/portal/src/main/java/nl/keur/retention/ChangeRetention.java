package nl.keur.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurements;
import nl.keur.retention.RetentionProblem.NotLonger;
import nl.keur.retention.RetentionProblem.ProcurementUnknown;

/**
 * Sets how long files are kept: of the institution, of one procurement, and of one in any case
 * until a day, as for a dispute. Problems: {@link ProcurementUnknown}, {@link NotLonger}.
 */
@Singleton
public class ChangeRetention {
  private final Retentions retentions;
  private final Procurements procurements;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  ChangeRetention(
      Retentions retentions,
      Procurements procurements,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.retentions = retentions;
    this.procurements = procurements;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** Of every procurement without its own. */
  public void usual(InstitutionScope scope, Actor.Person actor, Period period) {
    transactions.run(
        () -> {
          Period before = retentions.usual(scope);
          retentions.setUsual(scope, period, actor.id(), clock.instant());
          events.publish(
              DomainEvent.of(
                      scope, actor, "UsualRetentionSet", "organisation", scope.organisationId())
                  .from(before)
                  .to(period));
        });
  }

  /**
   * @param period empty: as the institution does
   */
  public Result<Retention, RetentionProblem> own(
      InstitutionScope scope, Actor actor, UUID procurementId, Optional<Period> period) {
    return change(
        scope,
        actor,
        procurementId,
        "RetentionSet",
        before -> {
          retentions.setOwn(scope, procurementId, period);
          return Optional.empty();
        });
  }

  /** Until a day after the one on which it may be erased now, where there is such a day. */
  public Result<Retention, RetentionProblem> keep(
      InstitutionScope scope, Actor actor, UUID procurementId, Retention.Dated until) {
    return change(
        scope,
        actor,
        procurementId,
        "ErasurePostponed",
        before -> {
          Optional<LocalDate> now = before.eraseOn().filter(day -> !until.on().isAfter(day));
          if (now.isEmpty()) {
            retentions.setKept(scope, procurementId, until);
          }
          return now.map(NotLonger::new);
        });
  }

  private Result<Retention, RetentionProblem> change(
      InstitutionScope scope,
      Actor actor,
      UUID procurementId,
      String action,
      Function<Retention, Optional<RetentionProblem>> change) {
    return transactions.write(
        () -> {
          procurements.lock(scope, procurementId);
          Optional<Retention> before = retentions.find(scope, procurementId);
          Optional<RetentionProblem> refusal =
              before.isEmpty() ? Optional.of(new ProcurementUnknown()) : change.apply(before.get());
          if (refusal.isPresent()) {
            return Result.refused(refusal.get());
          }
          Retention after = retentions.find(scope, procurementId).orElseThrow();
          events.publish(
              DomainEvent.of(scope, actor, action, "procurement", procurementId)
                  .inDossier(procurementId)
                  .from(before.get())
                  .to(after));
          return Result.ok(after);
        });
  }
}
