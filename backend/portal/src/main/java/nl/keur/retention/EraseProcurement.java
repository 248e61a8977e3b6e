package nl.keur.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Asker;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;
import nl.keur.procurement.Procurements;
import nl.keur.retention.RetentionProblem.NotEnded;
import nl.keur.retention.RetentionProblem.ProcurementUnknown;
import nl.keur.retention.RetentionProblem.SystemInUse;
import nl.keur.retention.RetentionProblem.TooEarly;

/**
 * Erases the file of a procurement when its period of keeping is over, because a person says so.
 * What stays is the log, which has ids and hashes alone, and a certificate. Problems: {@link
 * ProcurementUnknown}, {@link SystemInUse}, {@link NotEnded}, {@link TooEarly}. Source: GDPR Art.
 * 5(1)(e), 17.
 */
@Singleton
public class EraseProcurement {
  private final Retentions retentions;
  private final ErasableFiles files;
  private final Procurements procurements;
  private final ReadRetention readRetention;
  private final Walls walls;
  private final Trail trail;

  EraseProcurement(
      Retentions retentions,
      ErasableFiles files,
      Procurements procurements,
      ReadRetention readRetention,
      Walls walls,
      Trail trail) {
    this.retentions = retentions;
    this.files = files;
    this.procurements = procurements;
    this.readRetention = readRetention;
    this.walls = walls;
    this.trail = trail;
  }

  /** How an erasure is kept. */
  @Singleton
  record Trail(Tokens tokens, Clock clock, Transactions transactions, Events events) {}

  public Result<ErasureCertificate, RetentionProblem> of(
      InstitutionScope scope, Actor.Person actor, UUID procurementId) {
    return trail
        .transactions()
        .writeDurably(
            () -> {
              procurements.lock(scope, procurementId);
              Optional<Retention> retention = retentions.find(scope, procurementId);
              Optional<RetentionProblem> refusal =
                  retention.isEmpty()
                      ? Optional.of(new ProcurementUnknown())
                      : refusal(retention.get());
              return refusal.isPresent()
                  ? Result.refused(refusal.get())
                  : Result.ok(erase(scope, actor, retention.get()));
            });
  }

  private Optional<RetentionProblem> refusal(Retention retention) {
    if (retention.inUse() > 0) {
      return Optional.of(new SystemInUse());
    }
    Optional<LocalDate> day = retention.eraseOn();
    return day.isEmpty()
        ? Optional.of(new NotEnded())
        : day.filter(readRetention.today()::isBefore).map(TooEarly::new);
  }

  private ErasureCertificate erase(
      InstitutionScope scope, Actor.Person actor, Retention retention) {
    UUID procurement = retention.procurementId();
    ErasableFiles.Erased erased =
        walls.as(new Asker.Portal(), () -> files.erase(scope, procurement));
    var certificate =
        ErasureCertificate.of(
            trail.tokens().id(),
            scope.organisationId(),
            actor.id(),
            trail.clock().instant().truncatedTo(ChronoUnit.MICROS),
            new ErasureCertificate.Content(retention, retention.endedOn().orElseThrow(), erased));
    retentions.add(certificate);
    publish(scope, actor, certificate);
    erased
        .participants()
        .forEach(participant -> publish(new InstitutionScope(participant), actor, certificate));
    return certificate;
  }

  private void publish(InstitutionScope scope, Actor actor, ErasureCertificate certificate) {
    UUID procurement = certificate.procurementId();
    trail
        .events()
        .publish(
            DomainEvent.of(scope, actor, "ProcurementErased", "procurement", procurement)
                .inDossier(procurement)
                .changing(Optional.empty(), certificate.sha256()));
  }
}
