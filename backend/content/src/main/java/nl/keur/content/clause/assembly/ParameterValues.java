package nl.keur.content.clause.assembly;

import static java.util.Collections.unmodifiableMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.RecordValues;

/**
 * The parameters of the clauses in a package with their values: from the record, else as filled in,
 * else preset, else missing.
 *
 * @param states in the order of the contract
 * @param obstacles what refuses freezing: missing and wrong values
 */
public record ParameterValues(Map<ParameterId, ParameterState> states, List<Obstacle> obstacles) {
  public ParameterValues {
    states = unmodifiableMap(new LinkedHashMap<>(states));
    obstacles = List.copyOf(obstacles);
  }

  public static ParameterValues of(
      PackageProposal proposal, RecordValues record, FilledIn filledIn) {
    Map<ParameterId, ParameterState> states = new LinkedHashMap<>();
    List<Obstacle> obstacles = new ArrayList<>();
    proposal
        .includedSets()
        .map(set -> new SetParameters(set, record, filledIn))
        .forEach(
            set -> {
              set.states().forEach(state -> states.put(state.id(), state));
              obstacles.addAll(set.obstacles());
            });
    return new ParameterValues(states, obstacles);
  }

  /** Empty for a parameter of a clause that is not in the package. */
  public Optional<ParameterState> find(ParameterId id) {
    return Optional.ofNullable(states.get(id));
  }

  /** The parameters of one clause, in the order of the content. */
  public List<ParameterState> of(Clause clause) {
    return states.values().stream()
        .filter(state -> state.id().clause().equals(clause.id()))
        .toList();
  }
}
