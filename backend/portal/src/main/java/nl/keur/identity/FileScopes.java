package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.keur.identity.DossierOfPath.Dossier;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.ParticipantScope;
import nl.keur.kernel.Transactions;

/**
 * In which scope a member of staff reads what a path is about: that of a participant where the own
 * institution takes part in a procurement that a body keeps; else its own. What is unknown or
 * another's is looked for in the own file, and not found there.
 */
@Singleton
public class FileScopes {
  private final DossierOfPath dossiers;
  private final Transactions transactions;

  FileScopes(DossierOfPath dossiers, Transactions transactions) {
    this.dossiers = dossiers;
    this.transactions = transactions;
  }

  public FileScope of(Session.OfStaff session, String path) {
    var own = new InstitutionScope(session.institution().id());
    return dossier(own, path)
        .filter(dossier -> dossier.joint() && !dossier.keeperId().equals(own.organisationId()))
        .<FileScope>map(
            dossier ->
                new ParticipantScope(
                    dossier.keeperId(), own.organisationId(), dossier.procurementId()))
        .orElse(own);
  }

  private Optional<Dossier> dossier(InstitutionScope own, String path) {
    return PathSubject.of(path)
        .flatMap(subject -> transactions.read(() -> dossiers.find(subject, own)));
  }
}
