package nl.keur.answering;

import java.util.List;
import java.util.Set;
import nl.keur.kernel.Scope;

/**
 * The port that the feature behind a sheet fills: procurement for intake, business case and
 * pre-flight, questionnaire for what a vendor answers, roleshift for change reports.
 */
public interface SheetOwner {
  Set<SheetKind> owns();

  /**
   * Whether this sheet's answers may be read in this scope at all; if not, the sheet is as good as
   * unknown there. Asked at every reading and writing of a sheet.
   */
  default boolean mayRead(Scope scope, AnswerSheet sheet) {
    return true;
  }

  /**
   * Sheets that were answered before this one; where a question starts from an earlier one, that
   * answer is shown beside it.
   */
  default List<OpenedSheet> earlier(Scope scope, AnswerSheet sheet) {
    return List.of();
  }

  /** What surrounds this sheet now. */
  SheetContext contextOf(Scope scope, AnswerSheet sheet);
}
