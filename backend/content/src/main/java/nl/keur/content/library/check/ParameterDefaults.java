package nl.keur.content.library.check;

import java.math.BigDecimal;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;

/** A default fits the type; a value read from the record has none. */
final class ParameterDefaults implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Clause clause : draft.clauses()) {
      clause.parameters().forEach(parameter -> check(draft, parameter));
    }
  }

  private static void check(Draft draft, Parameter parameter) {
    if (parameter.minRows() != 0 && !(parameter.type() instanceof Parameter.Table)) {
      draft.at(parameter, "min-rows").mistake("Only a table has rows. Remove 'min-rows'.");
    }
    if (parameter.type() instanceof Parameter.Table table && table.columns().isEmpty()) {
      draft.at(parameter, "type").mistake("A table needs at least one column.");
    }
    if (parameter.type() instanceof Parameter.Choice choice && choice.options().isEmpty()) {
      draft.at(parameter, "type").mistake("A choice needs at least one option.");
    }
    parameter
        .preset()
        .ifPresent(preset -> fits(draft.at(parameter, "default"), parameter, preset.nl()));
  }

  private static void fits(Draft.Spot spot, Parameter parameter, String preset) {
    if (parameter.from().isPresent()) {
      spot.mistake("A value read 'from' the record has no default. Keep one of the two.");
    }
    switch (parameter.type()) {
      case Parameter.Words words -> {}
      case Parameter.Items items -> {}
      case Parameter.Url url -> {}
      case Parameter.OnDate date -> {
        if (!Codes.isDate(preset)) {
          spot.mistake("The default of a date is a date, such as 2026-11-21.");
        }
      }
      case Parameter.Number number -> number(spot, number, preset);
      case Parameter.Choice choice -> {
        if (!Codes.of(choice.options()).contains(preset)) {
          spot.mistake(
              "The choice has no option '%s'. Known: %s.",
              preset, Draft.list(Codes.of(choice.options())));
        }
      }
      case Parameter.Table table -> spot.mistake("A table has no default. Remove it.");
    }
  }

  private static void number(Draft.Spot spot, Parameter.Number number, String preset) {
    if (!Codes.isNumber(preset)) {
      spot.mistake("The default of a number is a number.");
      return;
    }
    BigDecimal value = new BigDecimal(preset);
    boolean low = number.min().filter(min -> value.compareTo(min) < 0).isPresent();
    boolean high = number.max().filter(max -> value.compareTo(max) > 0).isPresent();
    if (low || high) {
      spot.mistake("The default %s is outside min and max. Change one of them.", preset);
    }
  }
}
