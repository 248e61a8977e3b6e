package nl.keur.register;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.keur.contract.BringIntoUse;
import nl.keur.contract.FrozenPackage;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/** Registers an AI system when its contract is frozen, in the same transaction. */
@Singleton
class RegisterSystem implements BringIntoUse {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final AiSystems systems;
  private final Tokens tokens;
  private final Transactions transactions;
  private final Events events;

  RegisterSystem(AiSystems systems, Tokens tokens, Transactions transactions, Events events) {
    this.systems = systems;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public void with(FileScope scope, Actor.Person actor, FrozenPackage frozen, Arising arising) {
    UUID id = tokens.id();
    transactions.run(
        () -> {
          var system =
              new AiSystem(
                  id,
                  frozen.organisationId(),
                  frozen.vendorId(),
                  frozen.procurementId(),
                  scope.organisationId(),
                  frozen.offerId(),
                  frozen.id(),
                  arising.systemName(),
                  arising.vendorName(),
                  arising.ownerId(),
                  arising.riskLevel(),
                  frozen.purposeVersion(),
                  frozen.purposeSha256(),
                  frozen.frozenAt().atZone(AMSTERDAM).toLocalDate(),
                  frozen.frozenAt(),
                  Optional.empty());
          systems.add(system);
          events.publish(
              DomainEvent.of(scope.own(), actor, "SystemBroughtIntoUse", "ai_system", id)
                  .inDossier(frozen.procurementId())
                  .ofVendor(frozen.vendorId())
                  .to(system));
        });
  }
}
