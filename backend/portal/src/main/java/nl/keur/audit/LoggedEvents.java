package nl.keur.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.keur.kernel.Scope.InstitutionScope;

/** The log as people read it. */
public interface LoggedEvents {
  /** One page, latest first. */
  List<LogLine> find(InstitutionScope scope, LogSearch search);

  int count(InstitutionScope scope, LogSearch search);

  /** What the institution buys or bought, by title: the log can be searched for one. */
  List<Dossier> dossiers(InstitutionScope scope);

  /** A procurement that can be looked for. */
  record Dossier(UUID id, String title) {}

  /** Every row in the order of the chain. */
  void each(InstitutionScope scope, Consumer<LogLine> line);
}
