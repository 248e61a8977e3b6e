package nl.keur.kernel;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Publishes events to the listeners, synchronously, inside the running transaction. */
@Singleton
public class Events {
  private final ApplicationEventPublisher<DomainEvent> publisher;
  private final ApplicationEventPublisher<MailRequested> mails;

  Events(
      ApplicationEventPublisher<DomainEvent> publisher,
      ApplicationEventPublisher<MailRequested> mails) {
    this.publisher = publisher;
    this.mails = mails;
  }

  public void publish(DomainEvent event) {
    publisher.publishEvent(event);
  }

  public void publish(MailRequested mail) {
    mails.publishEvent(mail);
  }
}
