package nl.keur.content.clause.proposal;

import java.util.Map;
import java.util.Optional;

/**
 * The decisions of people about one package. A decision about a clause is read only while its set
 * is in the package.
 *
 * @param sets by set id
 * @param clauses by clause id
 */
public record Decisions(Map<String, Decision> sets, Map<String, Decision> clauses) {
  public static final Decisions NONE = new Decisions(Map.of(), Map.of());

  public Decisions {
    sets = Map.copyOf(sets);
    clauses = Map.copyOf(clauses);
  }

  public Optional<Decision> findOnSet(String set) {
    return Optional.ofNullable(sets.get(set));
  }

  public Optional<Decision> findOnClause(String clause) {
    return Optional.ofNullable(clauses.get(clause));
  }
}
