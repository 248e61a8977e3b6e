package nl.keur.contract;

import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/** How far the participants of a joint procurement are with their contracts; no more than that. */
public interface PackageStates {
  /** Of each participant, by name; the body alone asks. */
  List<PackageState> list(InstitutionScope keeper, UUID procurementId);

  /** Where one participant's package stands. */
  record PackageState(UUID institutionId, String name, Stage stage) {}

  /** How far a package is. */
  enum Stage {
    NOT_STARTED,
    DRAFT,
    FROZEN
  }
}
