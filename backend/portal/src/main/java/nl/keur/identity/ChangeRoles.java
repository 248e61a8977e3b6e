package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.IdentityProblem.LastAdministrator;
import nl.keur.identity.IdentityProblem.PersonUnknown;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * Gives and takes roles, and closes or reopens an account; it works at the next request. Problems:
 * {@link PersonUnknown}, {@link LastAdministrator}.
 */
@Singleton
public class ChangeRoles {
  private final StaffDirectory staff;
  private final Transactions transactions;
  private final Events events;

  ChangeRoles(StaffDirectory staff, Transactions transactions, Events events) {
    this.staff = staff;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<StaffMember, IdentityProblem> of(
      InstitutionScope scope, Actor actor, UUID personId, Set<Role> roles, boolean active) {
    return transactions.write(
        () -> {
          Optional<StaffMember> before = staff.find(scope, personId);
          if (before.isEmpty()) {
            return Result.refused(new PersonUnknown());
          }
          boolean staysAdministrator = active && roles.contains(Role.ADMINISTRATOR);
          if (!staysAdministrator && noOtherAdministrator(scope, personId)) {
            return Result.refused(new LastAdministrator());
          }
          staff.setRoles(scope, personId, roles);
          staff.setActive(scope, personId, active);
          StaffMember after = staff.find(scope, personId).orElseThrow();
          events.publish(
              DomainEvent.of(scope, actor, "RolesChanged", "person", personId)
                  .from(before.get())
                  .to(after));
          return Result.ok(after);
        });
  }

  private boolean noOtherAdministrator(InstitutionScope scope, UUID personId) {
    return staff.list(scope).stream()
        .filter(person -> !person.id().equals(personId))
        .noneMatch(person -> person.active() && person.roles().contains(Role.ADMINISTRATOR));
  }
}
