package nl.keur.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import nl.keur.identity.Access;
import nl.keur.identity.ReadAccess;
import nl.keur.identity.Roles;
import nl.keur.identity.Session;
import nl.keur.identity.Sessions;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.Walls;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the session behind the cookie at every request and names the roles of that moment. */
@Singleton
class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  static final String SESSION = "session";
  static final String ACCESS = "access";
  private final SessionCookie cookie;
  private final Sessions sessions;
  private final ReadAccess readAccess;
  private final Walls walls;
  private final ExecutorService blocking;

  SessionAuthentication(
      SessionCookie cookie,
      Sessions sessions,
      ReadAccess readAccess,
      Walls walls,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.cookie = cookie;
    this.sessions = sessions;
    this.readAccess = readAccess;
    this.walls = walls;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return Mono.justOrEmpty(cookie.read(request))
        .publishOn(Schedulers.fromExecutorService(blocking))
        .flatMap(id -> Mono.justOrEmpty(walls.as(Gate.ENTRANCE, () -> find(id))))
        .map(session -> authentication(session, request.getPath()));
  }

  private Optional<Session> find(String id) {
    return sessions.find(id).map(session -> seen(id, session));
  }

  private Session seen(String id, Session session) {
    sessions.touch(id);
    return session;
  }

  private Authentication authentication(Session session, String path) {
    return switch (session) {
      case Session.OfStaff staff -> {
        Access access = walls.as(RequestAskers.of(staff), () -> readAccess.of(staff, path));
        yield Authentication.build(
            staff.person().id().toString(),
            roles(access),
            Map.of(SESSION, session, ACCESS, access));
      }
      case Session.HalfOpen halfOpen ->
          Authentication.build(
              halfOpen.person().id().toString(),
              Set.of(halfOpen.stage() == Session.Stage.CODE ? Roles.GIVING_CODE : Roles.ENROLLING),
              Map.of(SESSION, session));
      case Session.OfVendor vendor ->
          Authentication.build(
              vendor.access().person().id().toString(), roles(vendor), Map.of(SESSION, session));
    };
  }

  private static Set<String> roles(Session.OfVendor vendor) {
    return vendor.access().signatory()
        ? Set.of(Roles.VENDOR, Roles.VENDOR_SIGNATORY)
        : Set.of(Roles.VENDOR);
  }

  private static Set<String> roles(Access access) {
    Set<String> roles = new HashSet<>();
    roles.add(Roles.STAFF);
    access.roles().forEach(role -> roles.add(role.name()));
    return roles;
  }

  /** What a member of staff may do in this request; empty for a vendor. */
  static Optional<Access> access(Authentication authentication) {
    return Optional.ofNullable((Access) authentication.getAttributes().get(ACCESS));
  }

  static Session session(Authentication authentication) {
    return (Session) authentication.getAttributes().get(SESSION);
  }
}
