package nl.keur.retention;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.SentDeadline;
import nl.keur.procurement.TakingOffers;
import nl.keur.retention.RetentionProblem.ClosedAlready;
import nl.keur.retention.RetentionProblem.NotClosed;
import nl.keur.retention.RetentionProblem.ProcurementUnknown;
import nl.keur.retention.RetentionProblem.StillAnswering;
import nl.keur.retention.RetentionProblem.SystemInUse;

/**
 * Closes a procurement of which no contract, or no further one, will come; or opens it again. From
 * that day on its file is kept for the period. Problems: {@link ProcurementUnknown}, {@link
 * ClosedAlready}, {@link StillAnswering}, {@link SystemInUse}; {@link NotClosed}.
 */
@Singleton
public class CloseProcurement {
  private final Retentions retentions;
  private final ReadRetention readRetention;
  private final Procurements procurements;
  private final TakingOffers takingOffers;
  private final SentDeadline sentDeadline;
  private final Trail trail;

  CloseProcurement(
      Retentions retentions,
      ReadRetention readRetention,
      Procurements procurements,
      TakingOffers takingOffers,
      SentDeadline sentDeadline,
      Trail trail) {
    this.retentions = retentions;
    this.readRetention = readRetention;
    this.procurements = procurements;
    this.takingOffers = takingOffers;
    this.sentDeadline = sentDeadline;
    this.trail = trail;
  }

  /** How a change is kept. */
  @Singleton
  record Trail(Transactions transactions, Events events) {}

  public Result<Retention, RetentionProblem> with(
      InstitutionScope scope, Actor actor, UUID procurementId, String reason) {
    Instant now = trail.transactions().now();
    return trail
        .transactions()
        .write(
            () -> {
              procurements.lock(scope, procurementId);
              Optional<Retention> before = retentions.find(scope, procurementId);
              Optional<RetentionProblem> refusal = refusal(scope, procurementId, before, now);
              if (refusal.isPresent()) {
                return Result.refused(refusal.get());
              }
              var closed = new Retention.Dated(readRetention.today(), reason);
              return Result.ok(
                  set(scope, actor, "ProcurementClosed", before.get(), Optional.of(closed)));
            });
  }

  private Optional<RetentionProblem> refusal(
      InstitutionScope scope, UUID procurementId, Optional<Retention> before, Instant now) {
    if (before.isEmpty()) {
      return Optional.of(new ProcurementUnknown());
    }
    if (before.get().closed().isPresent()) {
      return Optional.of(new ClosedAlready(before.get().closed().get().on()));
    }
    if (before.get().inUse() > 0 && before.get().participants() == 0) {
      return Optional.of(new SystemInUse());
    }
    return takingOffers.ended(scope, procurementId)
        ? Optional.empty()
        : sentDeadline.find(scope, procurementId).filter(now::isBefore).map(StillAnswering::new);
  }

  /** As if it had not been closed. */
  public Result<Retention, RetentionProblem> reopen(
      InstitutionScope scope, Actor actor, UUID procurementId) {
    return trail
        .transactions()
        .write(
            () -> {
              procurements.lock(scope, procurementId);
              Optional<Retention> before = retentions.find(scope, procurementId);
              if (before.isEmpty()) {
                return Result.refused(new ProcurementUnknown());
              }
              return before.get().closed().isEmpty()
                  ? Result.refused(new NotClosed())
                  : Result.ok(
                      set(scope, actor, "ProcurementReopened", before.get(), Optional.empty()));
            });
  }

  private Retention set(
      InstitutionScope scope,
      Actor actor,
      String action,
      Retention before,
      Optional<Retention.Dated> closed) {
    retentions.setClosed(scope, before.procurementId(), closed);
    Retention after = retentions.find(scope, before.procurementId()).orElseThrow();
    trail
        .events()
        .publish(
            DomainEvent.of(scope, actor, action, "procurement", before.procurementId())
                .inDossier(before.procurementId())
                .from(before)
                .to(after));
    return after;
  }
}
