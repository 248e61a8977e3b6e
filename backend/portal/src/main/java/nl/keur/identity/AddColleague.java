package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.IdentityProblem.EmailTaken;
import nl.keur.identity.IdentityProblem.PersonUnknown;
import nl.keur.identity.OneTimeLinks.Link;
import nl.keur.identity.OneTimeLinks.Purpose;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;

/**
 * Adds a member of staff, who sets a password with a link that works once within seven days.
 * Problems: {@link EmailTaken}; for a new link {@link PersonUnknown}.
 */
@Singleton
public class AddColleague {
  private static final Duration VALID = Duration.ofDays(7);

  private final StaffDirectory staff;
  private final OneTimeLinks links;
  private final LimitRoles limitRoles;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Walls walls;
  private final Events events;

  AddColleague(
      StaffDirectory staff,
      OneTimeLinks links,
      LimitRoles limitRoles,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Walls walls,
      Events events) {
    this.staff = staff;
    this.links = links;
    this.limitRoles = limitRoles;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.walls = walls;
    this.events = events;
  }

  /** The new person and the token of the link to give to that person. */
  public record Added(UUID personId, String token) {}

  /** With roles that hold everywhere. */
  public Result<Added, IdentityProblem> with(
      InstitutionScope scope, Actor actor, String name, String email, Set<Role> roles) {
    return with(scope, actor, name, email, roles, Optional.empty());
  }

  /**
   * @param procurementId where the roles hold; empty: everywhere
   */
  public Result<Added, IdentityProblem> with(
      InstitutionScope scope,
      Actor actor,
      String name,
      String email,
      Set<Role> roles,
      Optional<UUID> procurementId) {
    String address = email.strip().toLowerCase(Locale.ROOT);
    return transactions.write(
        () -> {
          if (walls.as(Gate.ENTRANCE, () -> staff.findCredentials(address)).isPresent()) {
            return Result.refused(new EmailTaken());
          }
          Optional<IdentityProblem> refusal =
              procurementId.flatMap(one -> limitRoles.refusal(scope, one, roles));
          if (refusal.isPresent()) {
            return Result.refused(refusal.get());
          }
          var person =
              new StaffMember(
                  tokens.id(),
                  scope.organisationId(),
                  name.strip(),
                  address,
                  procurementId.isPresent() ? Set.of() : roles,
                  true);
          staff.add(person);
          events.publish(
              DomainEvent.of(scope, actor, "ColleagueAdded", "person", person.id()).to(person));
          procurementId.ifPresent(one -> limitRoles.to(scope, actor, person.id(), one, roles));
          return Result.ok(new Added(person.id(), newLink(person.id())));
        });
  }

  /** A new link for somebody who lost the first one or forgot the password. */
  public Result<Added, IdentityProblem> linkFor(
      InstitutionScope scope, Actor actor, UUID personId) {
    return transactions.write(
        () ->
            staff
                .find(scope, personId)
                .<Result<Added, IdentityProblem>>map(
                    person -> {
                      events.publish(
                          DomainEvent.of(scope, actor, "PasswordLinkMade", "person", personId));
                      return Result.ok(new Added(personId, newLink(personId)));
                    })
                .orElseGet(() -> Result.refused(new PersonUnknown())));
  }

  private String newLink(UUID personId) {
    String token = tokens.secret("pwd");
    links.add(
        new Link(
            tokens.id(),
            Purpose.SET_PASSWORD,
            Optional.of(personId),
            Sha256.of(token),
            clock.instant(),
            clock.instant().plus(VALID)));
    return token;
  }
}
