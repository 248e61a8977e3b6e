package nl.keur.identity.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.LimitRoles;
import nl.keur.identity.Role;
import nl.keur.identity.Roles;
import nl.keur.identity.web.PeopleController.PersonView;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * What somebody may do in one procurement; whoever purchases there decides it, or an administrator.
 */
@Controller("/api/procurements/{id}/people/{personId}/roles")
@Secured({Roles.PURCHASER, Roles.ADMINISTRATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class TeamRolesController {
  private final LimitRoles limitRoles;

  TeamRolesController(LimitRoles limitRoles) {
    this.limitRoles = limitRoles;
  }

  @Put
  PersonView change(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      UUID personId,
      @Valid @Body LimitedRolesRequest body) {
    return PersonView.of(
        limitRoles.to(scope, actor, personId, id, body.roles()).orElseThrow(IdentityProblems::of));
  }

  @Serdeable
  record LimitedRolesRequest(@NotNull Set<Role> roles) {}
}
