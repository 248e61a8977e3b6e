package nl.keur.contract;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.keur.content.clause.proposal.Decision;
import nl.keur.content.clause.proposal.Decisions;

/**
 * What a person decided about a set or a clause. It is never changed; a later one follows.
 *
 * @param subjectId id of the set or the clause
 */
public record PackageDecision(
    UUID id,
    UUID packageId,
    Subject subject,
    String subjectId,
    Outcome outcome,
    String reason,
    UUID decidedBy,
    Instant decidedAt) {

  /** What it is about. */
  public enum Subject {
    SET,
    CLAUSE
  }

  /** What was decided. */
  public enum Outcome {
    INCLUDE,
    LEAVE_OUT,
    /** An earlier decision no longer holds. */
    AS_SUGGESTED
  }

  /** The latest decision on each subject that still holds, by id. */
  static Map<String, PackageDecision> standing(
      Collection<PackageDecision> decisions, Subject subject) {
    Map<String, PackageDecision> standing = new LinkedHashMap<>();
    decisions.stream()
        .filter(one -> one.subject == subject)
        .forEach(one -> standing.put(one.subjectId, one));
    standing.values().removeIf(one -> one.outcome == Outcome.AS_SUGGESTED);
    return standing;
  }

  /** As the clause engine reads them. */
  static Decisions read(Collection<PackageDecision> decisions) {
    return new Decisions(
        read(standing(decisions, Subject.SET)), read(standing(decisions, Subject.CLAUSE)));
  }

  private static Map<String, Decision> read(Map<String, PackageDecision> standing) {
    Map<String, Decision> read = new LinkedHashMap<>();
    standing.forEach(
        (id, one) -> read.put(id, new Decision(one.outcome == Outcome.INCLUDE, one.reason)));
    return read;
  }
}
