package nl.keur.sample;

import java.util.Optional;
import nl.keur.kernel.Scope.InstitutionScope;

/** Everything that is kept of the sample institution, in whatever table. */
public interface SampleRows {
  /** The sample institution, if there is one. */
  Optional<InstitutionScope> find();

  /** Removes every row of this institution, the sessions and links of its people included. */
  void removeAll(InstitutionScope scope);
}
