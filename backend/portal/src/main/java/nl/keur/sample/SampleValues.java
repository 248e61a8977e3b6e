package nl.keur.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.clause.Clause;
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
  private final PublishedContent content;
  private final Clock clock;

  SampleValues(FillInValue fillInValue, PublishedContent content, Clock clock) {
    this.fillInValue = fillInValue;
    this.content = content;
    this.clock = clock;
  }

  OpenedPackage fillIn(
      InstitutionScope scope, Actor.Person actor, OpenedPackage opened, PackageObstacle missing) {
    String clause = missing.clause().orElseThrow();
    String name = missing.parameter().orElseThrow();
    return fillInValue
        .with(
            scope,
            actor,
            new FillInValue.Request(
                opened.record().offer().id(),
                opened.clausePackage().version(),
                new ParameterId(clause, name),
                Optional.of(typed(parameter(opened, clause, name)))))
        .orElseThrow(SampleRefused::new);
  }

  private Parameter parameter(OpenedPackage opened, String clauseId, String name) {
    return content.get(opened.clausePackage().contentSha256()).clauses().stream()
        .filter(clause -> clause.id().equals(clauseId))
        .map(Clause::parameters)
        .flatMap(List::stream)
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Object typed(Parameter parameter) {
    return switch (parameter.type()) {
      case Parameter.Words words -> "zoals vastgelegd in de offerte (" + parameter.label().nl() + ")";
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
          column.choices().isEmpty()
              ? "zie de offerte"
              : column.choices().getFirst().value());
    }
    return java.util.Collections.nCopies(count, row);
  }
}
