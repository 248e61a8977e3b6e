package nl.keur.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Reach;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/** Lists over the whole of an institution. */
public interface Overviews {
  /** One page of the procurements that a search finds. */
  List<ProcurementLine> procurements(InstitutionScope scope, Reach reach, ProcurementSearch search);

  /** How many it finds on all pages together. */
  int count(InstitutionScope scope, Reach reach, ProcurementSearch search);

  /** Procurements that still take offers and have a deadline after this instant, nearest first. */
  List<ProcurementLine> deadlines(InstitutionScope scope, Reach reach, Instant after, int most);

  /** Procurements that are not ended in which this person has a part, newest first. */
  List<ProcurementLine> ofPerson(InstitutionScope scope, Reach reach, UUID personId, int most);

  /** How far a procurement came after its pre-flight. */
  ThreadState thread(FileScope scope, UUID procurementId);

  /** What happened in a dossier, latest first. */
  List<DossierEvent> events(FileScope scope, UUID procurementId);
}
