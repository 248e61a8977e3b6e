package nl.keur.contract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/** Clause packages with what people decided and filled in. */
public interface ClausePackages {
  Optional<ClausePackage> find(InstitutionScope scope, UUID offerId);

  /** False when the version before this one is not the one that is kept: somebody else saved. */
  boolean save(ClausePackage clausePackage);

  /** Oldest first. */
  List<PackageDecision> decisions(InstitutionScope scope, UUID packageId);

  void add(ClausePackage clausePackage, PackageDecision decision);

  List<FilledInValue> values(InstitutionScope scope, UUID packageId);

  /** Replaces what stood at that place. */
  void fillIn(ClausePackage clausePackage, FilledInValue value);

  void clear(ClausePackage clausePackage, String place);

  void add(FrozenPackage frozen);

  /** Throws a problem of type {@code /problems/contract/damaged} when the hash does not fit. */
  Optional<FrozenPackage> findFrozen(InstitutionScope scope, UUID offerId);
}
