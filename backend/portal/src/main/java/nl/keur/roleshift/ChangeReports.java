package nl.keur.roleshift;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;

/** Change reports, what the rules found, and what people concluded. */
public interface ChangeReports {
  Optional<ChangeReport> find(Scope scope, UUID reportId);

  /** Latest first. */
  List<ChangeReport> list(InstitutionScope scope, UUID systemId);

  void add(ChangeReport report);

  Optional<Assessment> findAssessment(Scope scope, UUID reportId);

  /** False when it was judged already. */
  boolean add(Assessment assessment);

  void add(RecordedFinding finding);

  Optional<RecordedFinding> findFinding(InstitutionScope scope, UUID findingId);

  /** Of one report, loudest first. */
  List<RecordedFinding> findings(InstitutionScope scope, UUID reportId);

  /** Of all reports, latest first. */
  List<RecordedFinding> findings(InstitutionScope scope);

  void add(RecordedFinding finding, Conclusion conclusion);

  /** Of one finding, oldest first. */
  List<Conclusion> conclusions(InstitutionScope scope, UUID findingId);

  /** Of all findings, oldest first. */
  List<Conclusion> conclusions(InstitutionScope scope);
}
