package nl.keur.identity;

import jakarta.inject.Singleton;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * Whether local accounts of the institution need a second step, from the next sign-in on. Who has
 * one keeps it.
 */
@Singleton
public class RequireSecondStep {
  private final SecondSteps steps;
  private final Transactions transactions;
  private final Events events;

  RequireSecondStep(SecondSteps steps, Transactions transactions, Events events) {
    this.steps = steps;
    this.transactions = transactions;
    this.events = events;
  }

  public void set(InstitutionScope scope, Actor actor, boolean required) {
    transactions.run(
        () -> {
          steps.setRequired(scope, required);
          events.publish(
              DomainEvent.of(
                  scope,
                  actor,
                  required ? "SecondStepRequired" : "SecondStepMadeOptional",
                  "organisation",
                  scope.organisationId()));
        });
  }
}
