package nl.keur.answering;

import java.util.Set;
import nl.keur.kernel.Scope;

/**
 * The port that the feature behind a sheet fills: procurement for intake, business case and
 * pre-flight, questionnaire for what a vendor answers, roleshift for change reports.
 */
public interface SheetOwner {
  Set<SheetKind> owns();

  /** What surrounds this sheet now. */
  SheetContext contextOf(Scope scope, AnswerSheet sheet);
}
