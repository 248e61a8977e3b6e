package nl.keur.content.clause.value;

import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;

/** A parameter of one clause; the same name in another clause is another parameter. */
public record ParameterId(String clause, String name) {
  public static ParameterId of(Clause clause, Parameter parameter) {
    return new ParameterId(clause.id(), parameter.name());
  }
}
