package nl.keur.procurement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;

/** The port through which the questionnaire, once it was sent, says until when vendors answer. */
public interface SentDeadline {
  /** Empty before anything was sent. */
  Optional<Instant> find(FileScope scope, UUID procurementId);
}
