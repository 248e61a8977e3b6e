package nl.keur.content.clause.assembly;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.Published;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.content.condition.Reading;
import nl.keur.content.text.Text;

/** A fitting value for every parameter of the content. */
final class Generated {
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  private Generated() {}

  /** The published content with everything that is still missing filled in. */
  static PackageDraft complete(Reading offer, Decisions decisions) {
    PackageDraft empty =
        PackageDraft.of(Published.CONTENT, offer, Generated::record, FilledIn.NOTHING, decisions);
    Map<ParameterId, Value> values = new HashMap<>();
    for (Obstacle obstacle : empty.obstacles()) {
      if (obstacle instanceof Obstacle.ParameterMissing missing) {
        values.put(
            ParameterId.of(missing.clause(), missing.parameter()), value(missing.parameter()));
      }
    }
    return PackageDraft.of(
        Published.CONTENT, offer, Generated::record, new FilledIn(values), decisions);
  }

  static Optional<Value> record(String path) {
    return Published.CONTENT.clauses().stream()
        .flatMap(clause -> clause.parameters().stream())
        .filter(parameter -> parameter.from().filter(path::equals).isPresent())
        .findFirst()
        .map(Generated::value);
  }

  static Value value(Parameter parameter) {
    String name = parameter.name().replace('_', ' ');
    return switch (parameter.type()) {
      case Parameter.Words words -> new Value.Words(new Text("de " + name, "the " + name));
      case Parameter.OnDate date -> new Value.OnDate(DAY);
      case Parameter.Url url ->
          new Value.Link(URI.create("https://example.org/" + parameter.name()));
      case Parameter.Items items -> new Value.Items(List.of(Text.same("een"), Text.same("twee")));
      case Parameter.Number number -> new Value.Amount(number.min().orElse(BigDecimal.TEN));
      case Parameter.Choice choice -> Value.Codes.of(choice.options().getFirst().value());
      case Parameter.Table table ->
          new Value.Rows(Collections.nCopies(Math.max(2, parameter.minRows()), row(table)));
    };
  }

  private static Map<String, Value> row(Parameter.Table table) {
    return table.columns().stream()
        .collect(
            Collectors.toMap(
                Parameter.TableColumn::id,
                column ->
                    column.choices().isEmpty()
                        ? Value.words("cel " + column.id())
                        : Value.Codes.of(column.choices().getFirst().value())));
  }
}
