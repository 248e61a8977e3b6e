package nl.keur.content.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.proposal.ClauseOutcome;

/** Holds the clauses that a case states against the package that was proposed. */
final class ClauseChecks {
  private ClauseChecks() {}

  /**
   * @param stated by clause id: {@code suggested, to-decide, not}
   */
  static Function<Outcome, List<String>> of(Map<String, String> stated) {
    return outcome -> {
      Map<String, ClauseOutcome> found = outcome.clauses();
      return Stream.concat(others(stated, found), specials(stated, found)).toList();
    };
  }

  private static Stream<String> others(
      Map<String, String> stated, Map<String, ClauseOutcome> found) {
    return stated.entrySet().stream()
        .filter(one -> !state(found, one.getKey()).equals(one.getValue()))
        .map(
            one ->
                "%s is stated as '%s', but is '%s'"
                    .formatted(one.getKey(), one.getValue(), state(found, one.getKey())));
  }

  /** A special condition that nobody expected is a mistake too. */
  private static Stream<String> specials(
      Map<String, String> stated, Map<String, ClauseOutcome> found) {
    return found.values().stream()
        .map(ClauseOutcome::clause)
        .filter(clause -> clause.kind() == Clause.Kind.SPECIAL_CONDITION)
        .map(Clause::id)
        .filter(id -> !stated.containsKey(id) && !state(found, id).equals("not"))
        .map(id -> "%s is '%s', but is not stated".formatted(id, state(found, id)));
  }

  /** A clause of a set that is not chosen is not suggested. */
  private static String state(Map<String, ClauseOutcome> found, String clause) {
    ClauseOutcome outcome = found.get(clause);
    if (outcome == null) {
      return "not";
    }
    return switch (outcome.state()) {
      case SUGGESTED -> "suggested";
      case TO_DECIDE -> "to-decide";
      case ADVISED, CONSIDER, NOT_SUGGESTED -> "not";
    };
  }
}
