package nl.keur.kernel.persistence;

import java.sql.SQLException;
import java.util.Set;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;

/**
 * Two writes at once of which the database let one through: both made the first row of the same
 * thing, or each waited for the other. The one that lost saw what stood before; run again, it sees
 * what the other wrote.
 */
final class Collision {
  /** SQLSTATE: unique violation, serialization failure, deadlock of PostgreSQL. */
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

  private Collision() {}

  static boolean in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  static Problem problem() {
    return Problem.of(
        "/problems/kernel/saved-meanwhile",
        "Somebody else saved at the same moment",
        409,
        new Text(
            "Iemand anders sloeg op hetzelfde moment iets op. Laad de pagina opnieuw en doe het nog"
                + " eens.",
            "Somebody else saved something at the same moment. Reload the page and do it again."));
  }
}
