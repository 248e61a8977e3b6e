package nl.keur.contract;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.contract.ContractProblem.AlreadyFrozen;
import nl.keur.contract.ContractProblem.StalePackage;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;

/** What every change of a draft has in common: the version it changes, and the event it leaves. */
@Singleton
class DraftPackage {
  private final ReadPackage readPackage;
  private final ClausePackages packages;
  private final Clock clock;
  private final Events events;

  DraftPackage(ReadPackage readPackage, ClausePackages packages, Clock clock, Events events) {
    this.readPackage = readPackage;
    this.packages = packages;
    this.clock = clock;
    this.events = events;
  }

  /** The package, when it is a draft and has this version. */
  Result<OpenedPackage, ContractProblem> open(FileScope scope, UUID offerId, int basedOn) {
    return readPackage
        .of(scope, offerId)
        .flatMap(
            opened -> {
              Optional<FrozenPackage> frozen = opened.frozen();
              if (frozen.isPresent()) {
                return Result.refused(new AlreadyFrozen(frozen.get().frozenAt()));
              }
              int current = opened.clausePackage().version();
              return current == basedOn
                  ? Result.ok(opened)
                  : Result.refused(new StalePackage(current));
            });
  }

  /** Keeps the next version; what hangs on it can be written after. */
  Result<ClausePackage, ContractProblem> save(OpenedPackage opened, ClausePackage changed) {
    ClausePackage next = changed.next(opened.factsRead(), clock.instant());
    return packages.save(next)
        ? Result.ok(next)
        : Result.refused(new StalePackage(opened.clausePackage().version() + 1));
  }

  /** Publishes what happened; gives the package as it then stands, on the record already read. */
  OpenedPackage done(
      FileScope scope, Actor actor, OpenedPackage before, ClausePackage changed, String action) {
    OpenedPackage after = readPackage.after(scope, before);
    events.publish(
        DomainEvent.of(scope.own(), actor, action, "clause_package", changed.id())
            .inDossier(changed.procurementId())
            .ofVendor(changed.vendorId())
            .from(state(before))
            .to(state(after)));
    return after;
  }

  /** What people decided and filled in; everything else follows from the record. */
  private static List<Object> state(OpenedPackage opened) {
    return List.of(opened.clausePackage(), opened.decisions(), opened.filledIn());
  }
}
