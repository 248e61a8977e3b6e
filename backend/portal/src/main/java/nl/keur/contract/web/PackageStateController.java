package nl.keur.contract.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import nl.keur.contract.PackageStates;
import nl.keur.identity.Roles;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** For a body: how far each participant of its procurement is with its own contract. */
@Controller("/api/procurements/{id}/packages")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class PackageStateController {
  private final PackageStates states;
  private final Transactions transactions;

  PackageStateController(PackageStates states, Transactions transactions) {
    this.states = states;
    this.transactions = transactions;
  }

  @Get
  List<PackageStateView> list(InstitutionScope scope, UUID id) {
    return transactions.read(
        () ->
            states.list(scope, id).stream()
                .map(one -> new PackageStateView(one.institutionId(), one.name(), one.stage()))
                .toList());
  }

  @Serdeable
  record PackageStateView(UUID institutionId, String name, PackageStates.Stage stage) {}
}
