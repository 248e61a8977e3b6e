package nl.keur.contract;

import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.FileScope;

/**
 * The port that the register fills: with its contract frozen, an AI system comes into use. Called
 * inside the transaction of the freezing.
 */
public interface BringIntoUse {
  /**
   * @param scope in which whoever froze reads the dossier; the system is of {@code scope.own()}
   */
  void with(FileScope scope, Actor.Person actor, FrozenPackage frozen, Arising arising);

  /**
   * The system that comes into use.
   *
   * @param systemName as it was offered
   * @param riskLevel the indicated level, a value of the fact {@code offer_risk_level}; empty when
   *     it can't be said
   * @param ownerId who answers for the system in use
   */
  record Arising(String systemName, String vendorName, String riskLevel, UUID ownerId) {}
}
