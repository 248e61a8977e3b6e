package nl.keur.contract;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.contract.ContractProblem.NotPrintable;
import nl.keur.contract.ContractProblem.ObstaclesStand;
import nl.keur.contract.ContractProblem.OwnerUnknown;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.SealedPurpose;

/**
 * Freezes a package: its canonical JSON and hash are kept for good, and the AI system comes into
 * use, in one transaction that is on disk before it returns. Refused while anything still stands in
 * the way, or while annex A does not point to a sealed purpose. Problems: {@link ObstaclesStand},
 * {@link OwnerUnknown}, {@link NotPrintable} and those of a draft.
 */
@Singleton
public class FreezePackage {
  private final DraftPackage draft;
  private final ClausePackages packages;
  private final StaffDirectory staff;
  private final BringIntoUse bringIntoUse;
  private final Canonical canonical;
  private final Kept kept;

  FreezePackage(
      DraftPackage draft,
      ClausePackages packages,
      StaffDirectory staff,
      BringIntoUse bringIntoUse,
      Canonical canonical,
      Kept kept) {
    this.draft = draft;
    this.packages = packages;
    this.staff = staff;
    this.bringIntoUse = bringIntoUse;
    this.canonical = canonical;
    this.kept = kept;
  }

  /** How it is kept: transaction, time and trail. */
  @Singleton
  record Kept(Transactions transactions, Clock clock, Events events) {}

  /**
   * @param ownerId who answers for the system in use; empty: who owns the procurement, or, when
   *     that is somebody of the body that bought it, who freezes
   */
  public record Request(UUID offerId, int basedOn, Optional<UUID> ownerId) {}

  public Result<FrozenPackage, ContractProblem> with(
      FileScope scope, Actor.Person actor, Request request) {
    return kept.transactions()
        .writeDurably(
            () ->
                draft
                    .open(scope, request.offerId(), request.basedOn())
                    .flatMap(opened -> freeze(scope, actor, opened, request)));
  }

  private Result<FrozenPackage, ContractProblem> freeze(
      FileScope scope, Actor.Person actor, OpenedPackage opened, Request request) {
    List<PackageObstacle> obstacles = opened.obstacles();
    if (!obstacles.isEmpty()) {
      return Result.refused(new ObstaclesStand(obstacles));
    }
    if (!PrintedPackage.numbered(opened.content())) {
      return Result.refused(new NotPrintable());
    }
    UUID owner = request.ownerId().orElseGet(() -> owner(scope, actor, opened));
    Optional<StaffMember> member = staff.find(scope.own(), owner).filter(StaffMember::active);
    if (member.isEmpty()) {
      return Result.refused(new OwnerUnknown());
    }
    // Saved first: a colleague who changes it at the same moment is refused, not overtaken.
    return draft
        .save(opened, opened.clausePackage())
        .map(
            next -> {
              FrozenPackage frozen = frozen(scope, actor, opened);
              packages.add(frozen);
              bringIntoUse.with(scope, actor, frozen, arising(opened, owner));
              publish(scope, actor, frozen);
              return frozen;
            });
  }

  private static UUID owner(FileScope scope, Actor.Person actor, OpenedPackage opened) {
    return switch (scope) {
      case Scope.InstitutionScope keeper -> opened.record().procurement().ownerId();
      case Scope.ParticipantScope participant -> actor.id();
    };
  }

  private FrozenPackage frozen(FileScope scope, Actor.Person actor, OpenedPackage opened) {
    Instant now = kept.clock().instant().truncatedTo(ChronoUnit.MICROS);
    String name = staff.find(scope.own(), actor.id()).map(StaffMember::name).orElse("");
    String json = canonical.json(opened.content().frozen(name, now));
    ClausePackage draft = opened.clausePackage();
    SealedPurpose purpose = opened.record().purpose().orElseThrow();
    return new FrozenPackage(
        draft.id(),
        draft.organisationId(),
        draft.vendorId(),
        draft.procurementId(),
        draft.offerId(),
        json,
        Sha256.of(json),
        purpose.version(),
        purpose.sha256(),
        actor.id(),
        now);
  }

  private static BringIntoUse.Arising arising(OpenedPackage opened, UUID owner) {
    var offer = opened.record().offer();
    List<String> risk = FactChange.codes(opened.record().facts().get(PackageGrounds.RISK_LEVEL));
    return new BringIntoUse.Arising(
        offer.systemName(), offer.vendorName(), String.join(" ", risk), owner);
  }

  private void publish(FileScope scope, Actor.Person actor, FrozenPackage frozen) {
    kept.events()
        .publish(
            DomainEvent.of(scope.own(), actor, "PackageFrozen", "clause_package", frozen.id())
                .inDossier(frozen.procurementId())
                .ofVendor(frozen.vendorId())
                .changing(Optional.empty(), frozen.sha256()));
  }
}
