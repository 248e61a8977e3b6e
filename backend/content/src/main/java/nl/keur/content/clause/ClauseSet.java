package nl.keur.content.clause;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.condition.Condition;
import nl.keur.content.text.Text;

/**
 * Clauses that belong together in a contract, in printing order.
 *
 * @param statusLine printed on every page: own drafting, not the official text
 * @param conditions named conditions for paragraphs and parameters of this set
 */
public record ClauseSet(
    String id,
    String version,
    Text title,
    Follows follows,
    Text statusLine,
    LocalDate asOf,
    Numbering numbering,
    Map<String, Condition> conditions,
    List<Heading> headings,
    List<Clause> clauses) {
  public ClauseSet {
    conditions = Map.copyOf(conditions);
    headings = List.copyOf(headings);
    clauses = List.copyOf(clauses);
  }

  /** The official document whose structure or duties the set follows. */
  public record Follows(String document, String version, String relation, Optional<URI> url) {}

  /** MODEL: a clause left out keeps its number; RUNNING: the rest is renumbered. */
  public enum Numbering {
    MODEL,
    RUNNING
  }

  /** A heading printed before a clause. */
  public record Heading(String beforeClause, Text title) {}
}
