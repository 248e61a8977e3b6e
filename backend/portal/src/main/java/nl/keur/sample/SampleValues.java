package nl.keur.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.contract.FillInValue;
import nl.keur.contract.OpenedPackage;
import nl.keur.contract.PackageObstacle;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;

/** What the sample's contract manager types where a clause asks for a value. */
@Singleton
class SampleValues {
  private final FillInValue fillInValue;
  private final Clock clock;

  SampleValues(FillInValue fillInValue, Clock clock) {
    this.fillInValue = fillInValue;
    this.clock = clock;
  }

  OpenedPackage fillIn(
      InstitutionScope scope, Actor.Person actor, OpenedPackage opened, PackageObstacle missing) {
    var id = new ParameterId(missing.clause().orElseThrow(), missing.parameter().orElseThrow());
    Parameter parameter = opened.draft().values().find(id).orElseThrow().parameter();
    return fillInValue
        .with(
            scope,
            actor,
            new FillInValue.Request(
                opened.record().offer().id(),
                opened.clausePackage().version(),
                id,
                Optional.of(typed(parameter))))
        .orElseThrow(SampleRefused::new);
  }

  private Object typed(Parameter parameter) {
    return switch (parameter.type()) {
      case Parameter.Words words ->
          "zoals vastgelegd in de offerte (" + parameter.label().nl() + ")";
      case Parameter.OnDate date -> LocalDate.now(clock).plusMonths(2).toString();
      case Parameter.Url url -> "https://westerhaven.example/afspraken";
      case Parameter.Items items -> List.of("zoals genoemd in de offerte");
      case Parameter.Number number ->
          number.min().or(number::max).map(Object::toString).orElse("10");
      case Parameter.Choice choice -> choice.options().getFirst().value();
      case Parameter.Table table -> rows(table, Math.max(1, parameter.minRows()));
    };
  }

  private static List<Map<String, Object>> rows(Parameter.Table table, int count) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Parameter.TableColumn column : table.columns()) {
      row.put(
          column.id(),
          column.choices().isEmpty() ? "zie de offerte" : column.choices().getFirst().value());
    }
    return java.util.Collections.nCopies(count, row);
  }
}
