package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.IdentityProblem.NotInOneProcurement;
import nl.keur.identity.IdentityProblem.PersonUnknown;
import nl.keur.identity.IdentityProblem.ProcurementUnknown;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * Says which roles somebody has in one procurement, beside those that hold everywhere; none takes
 * them all. It works at the next request. Problems: {@link PersonUnknown}, {@link
 * ProcurementUnknown}, {@link NotInOneProcurement}.
 */
@Singleton
public class LimitRoles {
  private final StaffDirectory staff;
  private final DossierOfPath dossiers;
  private final Transactions transactions;
  private final Events events;

  LimitRoles(
      StaffDirectory staff, DossierOfPath dossiers, Transactions transactions, Events events) {
    this.staff = staff;
    this.dossiers = dossiers;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<StaffMember, IdentityProblem> to(
      InstitutionScope scope, Actor actor, UUID personId, UUID procurementId, Set<Role> roles) {
    return transactions.write(
        () -> {
          Optional<IdentityProblem> refusal = refusal(scope, procurementId, roles);
          if (refusal.isPresent()) {
            return Result.refused(refusal.get());
          }
          if (staff.find(scope, personId).isEmpty()) {
            return Result.refused(new PersonUnknown());
          }
          staff.setRolesIn(scope, personId, procurementId, roles);
          events.publish(
              DomainEvent.of(scope, actor, "RolesLimited", "person", personId)
                  .inDossier(procurementId));
          return Result.ok(staff.find(scope, personId).orElseThrow());
        });
  }

  /** Only who keeps a procurement gives roles in it; taking part gives none to give. */
  Optional<IdentityProblem> refusal(InstitutionScope scope, UUID procurementId, Set<Role> roles) {
    boolean keeps =
        dossiers
            .find(new PathSubject("procurements", procurementId), scope)
            .filter(dossier -> dossier.keeperId().equals(scope.organisationId()))
            .isPresent();
    if (!keeps) {
      return Optional.of(new ProcurementUnknown());
    }
    return roles.contains(Role.ADMINISTRATOR)
        ? Optional.of(new NotInOneProcurement())
        : Optional.empty();
  }
}
