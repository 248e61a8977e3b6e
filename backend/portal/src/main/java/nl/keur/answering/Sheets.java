package nl.keur.answering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.WritingScope;

/** Sheets, their answers and evidence. */
public interface Sheets {
  Optional<AnswerSheet> find(Scope scope, UUID sheetId);

  /** The sheet of this kind for a procurement, offer or system. */
  Optional<AnswerSheet> findFor(Scope scope, SheetKind kind, UUID subjectId);

  void add(AnswerSheet sheet);

  /**
   * Keeps everybody else from writing on this sheet until the running transaction ends, so that
   * nothing is saved between reading the answers and closing the sheet.
   */
  void lock(WritingScope scope, UUID sheetId);

  /** False when it was closed already. */
  boolean close(WritingScope scope, UUID sheetId, Instant at);

  void reopen(WritingScope scope, UUID sheetId);

  /** By question id, with the evidence that was not removed. */
  Map<String, SavedAnswer> answers(Scope scope, UUID sheetId);

  /**
   * The id of the row, which nobody else sees. Empty when the version before this one is not the
   * one that is kept: somebody else saved.
   */
  Optional<UUID> save(AnswerSheet sheet, SavedAnswer answer);

  void addEvidence(AnswerSheet sheet, EvidenceFile file, byte[] bytes);

  List<EvidenceFile> evidence(Scope scope, UUID sheetId);

  Optional<EvidenceFile> findEvidence(Scope scope, UUID evidenceId);

  byte[] getEvidenceBytes(Scope scope, UUID evidenceId);

  void removeEvidence(WritingScope scope, UUID evidenceId, Instant at);

  /** Bytes of all evidence on a sheet, for the quota. */
  long evidenceSize(WritingScope scope, UUID sheetId);
}
