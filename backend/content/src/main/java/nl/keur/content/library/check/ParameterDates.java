package nl.keur.content.library.check;

import java.util.HashSet;
import java.util.Set;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;

/** A date that can't come before another names one that stands above it in the same clause. */
final class ParameterDates implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    draft.clauses().forEach(clause -> check(draft, clause));
  }

  private static void check(Draft draft, Clause clause) {
    Set<String> above = new HashSet<>();
    for (Parameter parameter : clause.parameters()) {
      if (parameter.type() instanceof Parameter.OnDate date) {
        date.notBefore()
            .filter(name -> !above.contains(name))
            .ifPresent(
                name ->
                    draft
                        .at(parameter, "type")
                        .mistake("No date '%s' stands above this one in the clause.", name));
        above.add(parameter.name());
      }
    }
  }
}
