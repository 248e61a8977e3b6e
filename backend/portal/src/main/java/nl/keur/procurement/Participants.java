package nl.keur.procurement;

import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/** The institutions for which a body buys. */
public interface Participants {
  /** By name. */
  List<Participant> list(FileScope scope, UUID procurementId);

  /** False when it takes part already. */
  boolean add(InstitutionScope scope, Participant participant);

  /** False when it does not take part. */
  boolean remove(InstitutionScope scope, UUID procurementId, UUID institutionId);
}
