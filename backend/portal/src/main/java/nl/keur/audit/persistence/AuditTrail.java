package nl.keur.audit.persistence;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.audit.AuditRow;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Asker;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Walls;
import nl.keur.kernel.WriteObserver;
import org.jooq.DSLContext;

/**
 * Collects the events of a transaction and adds them to the chains at its end, just before it
 * commits: then the heads of the chains are locked for no longer than adding takes (ADR-0009).
 */
@Singleton
class AuditTrail implements WriteObserver {
  private final Chains chains;
  private final ActsOfTwo actsOfTwo;
  private final Walls walls;
  private final Tokens tokens;
  private final Clock clock;
  private final ThreadLocal<SortedMap<UUID, List<AuditRow>>> running = new ThreadLocal<>();

  AuditTrail(DSLContext jooq, Walls walls, Tokens tokens, Clock clock) {
    this.chains = new Chains(jooq);
    this.actsOfTwo = new ActsOfTwo(jooq);
    this.walls = walls;
    this.tokens = tokens;
    this.clock = clock;
  }

  @EventListener
  void note(DomainEvent event) {
    if (running.get() == null) {
      throw new IllegalStateException(event.action() + " was published outside a write");
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    note(event, event.scope().organisationId(), at);
    event.alsoIn().or(() -> actsOfTwo.vendor(event)).ifPresent(other -> note(event, other, at));
  }

  private void note(DomainEvent event, UUID organisation, Instant at) {
    running
        .get()
        .computeIfAbsent(organisation, first -> new ArrayList<>())
        .add(new AuditRow(organisation, 0, AuditRow.NONE, tokens.id(), at, what(event)));
  }

  private static AuditRow.What what(DomainEvent event) {
    return new AuditRow.What(
        switch (event.actor()) {
          case Actor.Person person -> "PERSON";
          case Actor.VendorContact contact -> "VENDOR";
        },
        Optional.of(event.actor().id()),
        event.action(),
        new AuditRow.Subject(
            event.subjectKind(), event.subjectId(), event.dossierId(), event.vendorId()),
        event.beforeSha256(),
        event.afterSha256());
  }

  @Override
  public void begins() {
    running.set(new TreeMap<>());
  }

  @Override
  public void beforeCommit() {
    var events = running.get();
    if (events.isEmpty()) {
      return;
    }
    Asker asker = walls.current();
    boolean inOwnLog = events.keySet().stream().allMatch(asker::logsIn);
    walls.as(
        inOwnLog ? asker : Asker.Gate.LOG,
        () -> {
          chains.append(events);
          return events;
        });
  }

  @Override
  public void ended() {
    running.remove();
  }
}
