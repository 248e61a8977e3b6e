package nl.keur.kernel;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Publishes domain events to the listeners, synchronously, inside the running transaction. */
@Singleton
public class Events {
  private final ApplicationEventPublisher<DomainEvent> publisher;

  Events(ApplicationEventPublisher<DomainEvent> publisher) {
    this.publisher = publisher;
  }

  public void publish(DomainEvent event) {
    publisher.publishEvent(event);
  }
}
