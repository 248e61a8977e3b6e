package nl.keur.procurement;

import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;

/** The port through which a later step says that offers come too late: the award fills it. */
public interface OffersEnd {
  boolean ended(FileScope scope, UUID procurementId);
}
