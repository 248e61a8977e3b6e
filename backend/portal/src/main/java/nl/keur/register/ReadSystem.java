package nl.keur.register;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.contract.ClausePackages;
import nl.keur.contract.FrozenPackage;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.PurposeVersion;
import nl.keur.purpose.Purposes;

/** Opens an AI system in use with its contract and the whole chain of its purpose. */
@Singleton
public class ReadSystem {
  private final AiSystems systems;
  private final ClausePackages packages;
  private final Purposes purposes;
  private final Transactions transactions;

  ReadSystem(
      AiSystems systems, ClausePackages packages, Purposes purposes, Transactions transactions) {
    this.systems = systems;
    this.packages = packages;
    this.purposes = purposes;
    this.transactions = transactions;
  }

  /**
   * @param contract checked against its hash
   * @param purposes every version, first one first: the institution's, then the offer's
   */
  public record InUse(AiSystem system, FrozenPackage contract, List<PurposeVersion> purposes) {
    public InUse {
      purposes = List.copyOf(purposes);
    }
  }

  public Optional<InUse> of(InstitutionScope scope, UUID systemId) {
    return transactions.read(() -> systems.find(scope, systemId).map(found -> open(scope, found)));
  }

  /** Latest in use first. */
  public List<AiSystem> all(InstitutionScope scope) {
    return transactions.read(() -> systems.list(scope));
  }

  private InUse open(InstitutionScope scope, AiSystem system) {
    List<PurposeVersion> chain =
        new ArrayList<>(purposes.recorded(system.dossier(), system.procurementId()));
    chain.addAll(purposes.versions(system.dossier(), system.offerId()));
    return new InUse(system, packages.findFrozen(scope, system.offerId()).orElseThrow(), chain);
  }
}
