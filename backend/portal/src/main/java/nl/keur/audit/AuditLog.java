package nl.keur.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.keur.kernel.Scope.InstitutionScope;

/** The log as it is kept. Nothing in it is changed or removed. */
public interface AuditLog {
  /** Of every organisation but a made-up one, which may be removed with its log. */
  List<ChainHead> heads();

  /** Empty while nothing happened yet. */
  Optional<ChainHead> head(InstitutionScope scope);

  /** Every row of the chain in its order, with the hash that is kept with it. */
  void each(InstitutionScope scope, BiConsumer<AuditRow, String> row);
}
