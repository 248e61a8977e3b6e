package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.DossierOfPath.Dossier;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.ParticipantScope;
import nl.keur.kernel.Transactions;

/**
 * What somebody may do in a request, by the path alone.
 *
 * <ul>
 *   <li>In a procurement that the own institution keeps: the roles that hold everywhere and those
 *       that hold there. Whoever has none there finds nothing, as if it did not exist.
 *   <li>In a joint procurement in which it takes part: reading, and the own contract; for whoever
 *       has a role that holds everywhere.
 *   <li>What is unknown or another's is looked for in the own file, and not found there.
 * </ul>
 */
@Singleton
public class ReadAccess {
  /** An organisation that does not exist, in which there is nothing to find. */
  private static final InstitutionScope NOBODY = new InstitutionScope(new UUID(0, 0));

  private static final Access NOTHING = new Access(NOBODY, NOBODY, Set.of());

  private final DossierOfPath dossiers;
  private final Transactions transactions;

  ReadAccess(DossierOfPath dossiers, Transactions transactions) {
    this.dossiers = dossiers;
    this.transactions = transactions;
  }

  public Access of(Session.OfStaff session, String path) {
    StaffMember person = session.person();
    var own = new InstitutionScope(session.institution().id());
    return PathSubject.of(path)
        .flatMap(subject -> transactions.read(() -> dossiers.find(subject, own)))
        .flatMap(dossier -> in(dossier, own, person))
        .orElseGet(() -> new Access(own, own, person.roles()));
  }

  private static Optional<Access> in(Dossier dossier, InstitutionScope own, StaffMember person) {
    if (dossier.keeperId().equals(own.organisationId())) {
      return Optional.of(
          person.reach().covers(dossier.procurementId())
              ? new Access(own, own, person.rolesIn(dossier.procurementId()))
              : NOTHING);
    }
    if (!dossier.joint()) {
      return Optional.empty();
    }
    return Optional.of(
        person.reach().everything()
            ? new Access(
                own,
                new ParticipantScope(
                    dossier.keeperId(), own.organisationId(), dossier.procurementId()),
                taking(person))
            : NOTHING);
  }

  /** Who takes part reads, and makes the own contract; the body does all the rest. */
  private static Set<Role> taking(StaffMember person) {
    return person.roles().contains(Role.CONTRACT_MANAGER)
        ? Set.of(Role.CONTRACT_MANAGER)
        : Set.of();
  }
}
