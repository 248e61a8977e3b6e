package nl.keur.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.keur.content.clause.Incorporation;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.library.ContentLibrary;

/** Every parameter of the content, those of incorporated documents included. */
final class Parameters {
  private Parameters() {}

  static Map<ParameterId, Parameter> of(ContentLibrary library) {
    Map<ParameterId, Parameter> parameters = new LinkedHashMap<>();
    library.clauses().stream()
        .flatMap(clause -> Incorporation.printed(clause).stream())
        .forEach(
            clause ->
                clause
                    .parameters()
                    .forEach(
                        parameter -> parameters.put(ParameterId.of(clause, parameter), parameter)));
    return parameters;
  }
}
