package nl.keur.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.AddColleague;
import nl.keur.identity.ChangeRoles;
import nl.keur.identity.Role;
import nl.keur.identity.Roles;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** The staff of the institution and their roles. */
@Controller("/api/people")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {
  private final StaffDirectory staff;
  private final AddColleague addColleague;
  private final ChangeRoles changeRoles;
  private final Transactions transactions;
  private final String url;

  PeopleController(
      StaffDirectory staff,
      AddColleague addColleague,
      ChangeRoles changeRoles,
      Transactions transactions,
      @Value("${keur.url}") String url) {
    this.staff = staff;
    this.addColleague = addColleague;
    this.changeRoles = changeRoles;
    this.transactions = transactions;
    this.url = url;
  }

  @Get
  @Secured(Roles.STAFF)
  List<PersonView> list(InstitutionScope scope) {
    return transactions.read(() -> staff.list(scope)).stream().map(PersonView::of).toList();
  }

  @Post
  @Status(HttpStatus.CREATED)
  NewColleague add(InstitutionScope scope, Actor actor, @Valid @Body AddRequest body) {
    return added(
        addColleague
            .with(
                scope,
                actor,
                body.name(),
                body.email(),
                body.roles(),
                Optional.ofNullable(body.procurementId()))
            .orElseThrow(IdentityProblems::of));
  }

  /** A new link with which this person can set a password; earlier links stay valid until used. */
  @Post("/{id}/password-link")
  @Status(HttpStatus.CREATED)
  NewColleague newLink(InstitutionScope scope, Actor actor, UUID id) {
    return added(addColleague.linkFor(scope, actor, id).orElseThrow(IdentityProblems::of));
  }

  @Put("/{id}")
  HttpResponse<PersonView> change(
      InstitutionScope scope, Actor actor, UUID id, @Valid @Body ChangeRequest body) {
    StaffMember changed =
        changeRoles
            .of(scope, actor, id, body.roles(), body.active())
            .orElseThrow(IdentityProblems::of);
    return HttpResponse.ok(PersonView.of(changed));
  }

  private NewColleague added(AddColleague.Added added) {
    return new NewColleague(added.personId(), url + "/password#" + added.token());
  }

  @Serdeable
  record PersonView(
      UUID id,
      String name,
      String email,
      Set<Role> roles,
      boolean active,
      List<LimitedRolesView> limited,
      Set<String> domains) {
    static PersonView of(StaffMember person) {
      return new PersonView(
          person.id(),
          person.name(),
          person.email(),
          person.roles(),
          person.active(),
          person.limited().entrySet().stream()
              .map(one -> new LimitedRolesView(one.getKey(), one.getValue()))
              .sorted(Comparator.comparing(LimitedRolesView::procurementId))
              .toList(),
          person.domains());
    }
  }

  /** Roles that hold in one procurement alone. */
  @Serdeable
  record LimitedRolesView(UUID procurementId, Set<Role> roles) {}

  /**
   * @param link to give to the new colleague; works once, for seven days
   */
  @Serdeable
  record NewColleague(UUID id, String link) {}

  /**
   * @param procurementId where the roles hold; everywhere when it is left out
   */
  @Serdeable
  record AddRequest(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Email @Size(max = 254) String email,
      @NotEmpty Set<Role> roles,
      @Nullable UUID procurementId) {}

  @Serdeable
  record ChangeRequest(@NotNull Set<Role> roles, boolean active) {}
}
