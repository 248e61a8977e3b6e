package nl.keur.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/** How long files are kept, and what became of those that are gone. */
public interface Retentions {
  Period usual(InstitutionScope scope);

  void setUsual(InstitutionScope scope, Period period, UUID personId, Instant at);

  Optional<Retention> find(FileScope scope, UUID procurementId);

  /** Every procurement that the institution keeps itself. */
  List<Retention> list(InstitutionScope scope);

  /** Empty: as the institution does. */
  void setOwn(InstitutionScope scope, UUID procurementId, Optional<Period> period);

  void setClosed(InstitutionScope scope, UUID procurementId, Optional<Retention.Dated> closed);

  void setKept(InstitutionScope scope, UUID procurementId, Retention.Dated kept);

  /** Latest first. */
  List<ErasureCertificate> certificates(InstitutionScope scope);

  void add(ErasureCertificate certificate);
}
