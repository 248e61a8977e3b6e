package nl.keur.procurement.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.Access;
import nl.keur.identity.OrganisationKind;
import nl.keur.identity.Role;
import nl.keur.identity.Roles;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurements;

/** What the person who asks may do in one procurement. */
@Controller("/api")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessController {
  private final Procurements procurements;
  private final StaffDirectory staff;
  private final Transactions transactions;

  AccessController(Procurements procurements, StaffDirectory staff, Transactions transactions) {
    this.procurements = procurements;
    this.staff = staff;
    this.transactions = transactions;
  }

  @Get("/procurements/{id}/access")
  AccessView ofProcurement(FileScope scope, Access access, UUID id) {
    return transactions.read(
        () -> {
          procurements.find(scope, id).orElseThrow(ProcurementProblems::unknown);
          return view(scope, access);
        });
  }

  @Get("/offers/{offerId}/access")
  AccessView ofOffer(FileScope scope, Access access, UUID offerId) {
    return transactions.read(
        () -> {
          procurements.findOffer(scope, offerId).orElseThrow(ProcurementProblems::offerUnknown);
          return view(scope, access);
        });
  }

  private AccessView view(FileScope scope, Access access) {
    var keeper = staff.getInstitution(scope.organisationId());
    return new AccessView(
        access.roles(),
        scope instanceof Scope.ParticipantScope ? keeper.name() : null,
        keeper.kind() == OrganisationKind.JOINT_BODY);
  }

  /**
   * @param roles that hold in this procurement
   * @param keeper the body that keeps it, for who takes part; absent for the keeper itself
   * @param joint whether institutions can take part in it
   */
  @Serdeable
  record AccessView(Set<Role> roles, @Nullable String keeper, boolean joint) {}
}
