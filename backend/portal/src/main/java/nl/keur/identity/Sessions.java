package nl.keur.identity;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.Session.Stage;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Server-side sessions. The cookie holds a random id, the table only its hash; roles are read again
 * at every request, so that a removal works at once. A session ends after idling or at its absolute
 * age, whichever comes first.
 */
@Singleton
public class Sessions {
  private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

  /** How long the second step may take. */
  private static final Duration HALF_OPEN = Duration.ofMinutes(15);

  private final SessionStore store;
  private final StaffDirectory staff;
  private final VendorAccessLookup vendorAccess;
  private final SessionTrail trail;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final SessionLimits limits;

  Sessions(
      SessionStore store,
      StaffDirectory staff,
      VendorAccessLookup vendorAccess,
      SessionTrail trail,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      SessionLimits limits) {
    this.store = store;
    this.staff = staff;
    this.vendorAccess = vendorAccess;
    this.trail = trail;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.limits = limits;
  }

  /** Opens a session for a member of staff; gives the id for the cookie. */
  public String openForStaff(UUID personId) {
    return openForStaff(personId, Stage.OPEN);
  }

  String openForStaff(UUID personId, Stage stage) {
    return open(Optional.of(personId), Optional.empty(), stage);
  }

  /** Opens a session for whoever holds this invitation; gives the id for the cookie. */
  public String openForVendor(UUID invitationId) {
    return open(Optional.empty(), Optional.of(invitationId), Stage.OPEN);
  }

  public void close(String id) {
    transactions.run(
        () -> {
          store.find(Sha256.of(id)).ifPresent(trail::closed);
          store.remove(Sha256.of(id));
        });
  }

  void closeAllOf(StaffMember person) {
    transactions.run(() -> store.removeOf(person.id()));
  }

  /** The live sessions of a person, the latest first. */
  public List<Live> listOf(StaffMember person, String currentId) {
    String current = Sha256.of(currentId);
    return transactions.read(() -> store.listOf(person.id())).stream()
        .filter(this::alive)
        .map(
            session ->
                new Live(
                    session.createdAt(), session.lastSeenAt(), session.idHash().equals(current)))
        .toList();
  }

  /**
   * @param current whether it is the session that asks
   */
  public record Live(Instant createdAt, Instant lastSeenAt, boolean current) {}

  /** What has ended by itself leaves the table too. */
  @Scheduled(initialDelay = "${keur.cleaning.first}", fixedDelay = "1h")
  void removeExpired() {
    Instant now = clock.instant();
    transactions.run(
        () -> store.removeExpired(now.minus(limits.idle()), now.minus(limits.absolute())));
  }

  /** The live session behind a cookie, with today's roles or access. */
  public Optional<Session> find(String id) {
    return transactions.read(
        () -> store.find(Sha256.of(id)).filter(this::alive).flatMap(this::load));
  }

  private String open(Optional<UUID> person, Optional<UUID> invitation, Stage stage) {
    String id = tokens.secret("ses");
    Instant now = clock.instant();
    var session =
        new SessionStore.Stored(
            Sha256.of(id), Sha256.of(tokens.secret("csrf")), person, invitation, stage, now, now);
    transactions.run(
        () -> {
          store.add(session);
          trail.opened(session);
        });
    return id;
  }

  private boolean alive(SessionStore.Stored session) {
    Instant now = clock.instant();
    Duration longest = session.stage() == Stage.OPEN ? limits.absolute() : HALF_OPEN;
    return now.isBefore(session.lastSeenAt().plus(limits.idle()))
        && now.isBefore(session.createdAt().plus(longest));
  }

  private Optional<Session> load(SessionStore.Stored session) {
    return session
        .personId()
        .map(person -> staffSession(session, person))
        .orElseGet(() -> vendorSession(session, session.invitationId().orElseThrow()));
  }

  private Optional<Session> staffSession(SessionStore.Stored session, UUID personId) {
    return staff
        .findAnywhere(personId)
        .filter(StaffMember::active)
        .map(person -> ofStaff(session, person));
  }

  private Session ofStaff(SessionStore.Stored session, StaffMember person) {
    Session.Institution institution = staff.getInstitution(person.organisationId());
    return session.stage() == Stage.OPEN
        ? new Session.OfStaff(session.csrfToken(), person, institution)
        : new Session.HalfOpen(session.csrfToken(), person, institution, session.stage());
  }

  private Optional<Session> vendorSession(SessionStore.Stored session, UUID invitationId) {
    return vendorAccess
        .find(invitationId)
        .map(access -> new Session.OfVendor(session.csrfToken(), invitationId, access));
  }

  /** Notes that the session is in use, at most once a minute. */
  public void touch(String id) {
    String hash = Sha256.of(id);
    Instant now = clock.instant();
    boolean due =
        transactions.read(
            () ->
                store
                    .find(hash)
                    .filter(session -> session.lastSeenAt().plus(TOUCH_EVERY).isBefore(now))
                    .isPresent());
    if (due) {
      transactions.run(() -> store.touch(hash, now));
    }
  }
}
