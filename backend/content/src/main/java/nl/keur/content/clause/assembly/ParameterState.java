package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.Optional;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.ParameterProblem;
import nl.keur.content.clause.value.Value;

/**
 * Where a parameter of a clause in the package stands.
 *
 * @param asked whether the contract needs it: its condition holds, or may come to hold, and a
 *     printed paragraph or a condition reads it
 * @param value what is printed; empty while missing
 * @param problems what is wrong with the value; it is not printed then
 */
public record ParameterState(
    ParameterId id,
    Parameter parameter,
    boolean asked,
    Origin origin,
    Optional<Value> value,
    List<ParameterProblem> problems) {
  public ParameterState {
    problems = List.copyOf(problems);
  }

  public enum Origin {
    /** Read from the record and never typed. */
    RECORD,
    /** Filled in by the contract manager. */
    FILLED_IN,
    /** Preset by the content, open to change. */
    PRESET,
    /** A form field without a value. */
    NONE
  }

  /** Needed, and there is nothing. */
  public boolean missing() {
    return asked && value.isEmpty() && problems.isEmpty();
  }

  /** The value as it may be printed. */
  public Optional<Value> printable() {
    return problems.isEmpty() ? value : Optional.empty();
  }
}
