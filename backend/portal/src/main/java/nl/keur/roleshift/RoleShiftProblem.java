package nl.keur.roleshift;

import java.time.Instant;
import java.util.List;
import nl.keur.content.checklist.Question;

/** What reporting a change refuses. */
public sealed interface RoleShiftProblem {
  record SystemUnknown() implements RoleShiftProblem {}

  record ReportUnknown() implements RoleShiftProblem {}

  record FindingUnknown() implements RoleShiftProblem {}

  /** The report was judged; it does not change any more. */
  record AlreadyAssessed(Instant at) implements RoleShiftProblem {}

  /** Shown questions are still blank; "not known" is an answer too. */
  record ReportIncomplete(List<Question> missing) implements RoleShiftProblem {
    public ReportIncomplete {
      missing = List.copyOf(missing);
    }
  }

  /** Somebody else closed or changed the report at the same moment. */
  record ReportChanged() implements RoleShiftProblem {}
}
