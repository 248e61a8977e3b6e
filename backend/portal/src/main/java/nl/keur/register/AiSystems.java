package nl.keur.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/** The AI systems that an institution uses. */
public interface AiSystems {
  Optional<AiSystem> find(InstitutionScope scope, UUID systemId);

  Optional<AiSystem> findForOffer(InstitutionScope scope, UUID offerId);

  /** Latest in use first. */
  List<AiSystem> list(InstitutionScope scope);

  void add(AiSystem system);

  /** False when it was ended already. */
  boolean end(InstitutionScope scope, UUID systemId, AiSystem.Ended ended);
}
