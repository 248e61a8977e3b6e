package nl.keur.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.contract.FillInValue;
import nl.keur.contract.OpenedPackage;
import nl.keur.contract.PackageObstacle;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * What the sample's contract manager types where a clause asks for a value: {@code values.yaml}.
 */
@Singleton
class SampleValues {
  private static final String FILE = "nl/keur/sample/values.yaml";

  private final FillInValue fillInValue;
  private final Clock clock;
  private final Tree written = Tree.ofResource(FILE);

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
                Optional.of(typed(opened.record().offer().systemName(), id, parameter))))
        .orElseThrow(SampleRefused::new);
  }

  private Object typed(String system, ParameterId id, Parameter parameter) {
    String key = id.clause() + "." + id.name();
    return written
        .findTree(system)
        .find(key)
        .or(() -> written.get("every").find(key))
        .orElseGet(() -> unwritten(key, parameter.type()));
  }

  private Object unwritten(String key, Parameter.Type type) {
    return switch (type) {
      case Parameter.OnDate date -> LocalDate.now(clock).plusMonths(2).toString();
      case Parameter.Number number ->
          number.min().or(number::max).map(Object::toString).orElse("10");
      case Parameter.Choice choice -> choice.options().getFirst().value();
      default -> throw new IllegalStateException(FILE + " lacks " + key);
    };
  }
}
