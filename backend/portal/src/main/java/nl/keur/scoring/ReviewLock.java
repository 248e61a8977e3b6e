package nl.keur.scoring;

import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;

/** The port through which a later step says that reviews no longer change: the award fills it. */
public interface ReviewLock {
  boolean locked(FileScope scope, UUID procurementId);
}
