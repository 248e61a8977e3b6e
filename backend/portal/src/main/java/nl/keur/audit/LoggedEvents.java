package nl.keur.audit;

import java.util.List;
import java.util.function.Consumer;
import nl.keur.kernel.Scope.InstitutionScope;

/** The log as people read it. */
public interface LoggedEvents {
  /** One page, latest first. */
  List<LogLine> find(InstitutionScope scope, LogSearch search);

  int count(InstitutionScope scope, LogSearch search);

  /** Every row in the order of the chain. */
  void each(InstitutionScope scope, Consumer<LogLine> line);
}
