package nl.keur.content.clause.assembly;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Incorporation;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.assembly.ParameterState.Origin;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterCheck;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.ParameterProblem;
import nl.keur.content.clause.value.RecordValues;
import nl.keur.content.clause.value.Value;
import nl.keur.content.condition.Truth;
import nl.keur.content.text.Text;

/** The parameters of one included set. */
final class SetParameters {
  private final SetOutcome set;
  private final RecordValues record;
  private final FilledIn filledIn;
  private final Set<String> tested;
  private final List<ParameterState> states = new ArrayList<>();
  private final List<Obstacle> obstacles = new ArrayList<>();

  SetParameters(SetOutcome set, RecordValues record, FilledIn filledIn) {
    this.set = set;
    this.record = record;
    this.filledIn = filledIn;
    this.tested = ClauseUse.tested(set.set());
    set.includedClauses()
        .flatMap(clause -> Incorporation.printed(clause).stream())
        .forEach(this::clause);
  }

  List<ParameterState> states() {
    return states;
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }

  private void clause(Clause clause) {
    Set<String> used = ClauseUse.of(clause, set::truth);
    used.addAll(tested);
    for (Parameter parameter : clause.parameters()) {
      boolean asked =
          used.contains(parameter.name()) && set.truth(parameter.shownWhen()) != Truth.FALSE;
      ParameterState state = state(ParameterId.of(clause, parameter), parameter, asked);
      states.add(state);
      if (asked) {
        obstacles(clause, state);
      }
    }
  }

  private ParameterState state(ParameterId id, Parameter parameter, boolean asked) {
    Optional<Value> typed = filledIn.find(id);
    if (typed.isPresent()) {
      List<ParameterProblem> problems =
          new ArrayList<>(ParameterCheck.filledIn(parameter, typed.get()));
      beforeOther(id, parameter, typed.get()).ifPresent(problems::add);
      return new ParameterState(id, parameter, asked, Origin.FILLED_IN, typed, problems);
    }
    if (parameter.from().isPresent()) {
      Optional<Value> found = parameter.from().flatMap(record::find);
      return new ParameterState(
          id,
          parameter,
          asked,
          Origin.RECORD,
          found,
          found.map(value -> ParameterCheck.recorded(parameter, value)).orElse(List.of()));
    }
    return parameter
        .preset()
        .map(
            text ->
                new ParameterState(
                    id, parameter, asked, Origin.PRESET, preset(parameter, text), List.of()))
        .orElseGet(
            () ->
                new ParameterState(id, parameter, asked, Origin.NONE, blank(parameter), List.of()));
  }

  /** The other date stands earlier in the same clause: the content is checked. */
  private Optional<ParameterProblem> beforeOther(ParameterId id, Parameter parameter, Value value) {
    if (!(parameter.type() instanceof Parameter.OnDate type)
        || !(value instanceof Value.OnDate day)) {
      return Optional.empty();
    }
    return type.notBefore()
        .flatMap(
            name ->
                states.stream()
                    .filter(state -> state.id().equals(new ParameterId(id.clause(), name)))
                    .findFirst())
        .filter(other -> other.value().filter(first -> day.isBefore(first)).isPresent())
        .map(other -> new ParameterProblem.BeforeOther("", other.parameter().label()));
  }

  /** The content is checked: a preset fits its type. */
  private static Optional<Value> preset(Parameter parameter, Text preset) {
    return Optional.of(
        switch (parameter.type()) {
          case Parameter.Words words -> new Value.Words(preset);
          case Parameter.OnDate date -> new Value.OnDate(LocalDate.parse(preset.nl()));
          case Parameter.Url url -> new Value.Link(URI.create(preset.nl()));
          case Parameter.Items items -> new Value.Items(List.of(preset));
          case Parameter.Number number -> new Value.Amount(new BigDecimal(preset.nl()));
          case Parameter.Choice choice -> Value.Codes.of(preset.nl());
          case Parameter.Table table -> throw new IllegalStateException("A table has no preset");
        });
  }

  /** A table that may stay empty is filled in by leaving it so. */
  private static Optional<Value> blank(Parameter parameter) {
    return parameter.type() instanceof Parameter.Table && parameter.minRows() == 0
        ? Optional.of(new Value.Rows(List.of()))
        : Optional.empty();
  }

  private void obstacles(Clause clause, ParameterState state) {
    Parameter parameter = state.parameter();
    if (state.missing()) {
      obstacles.add(
          parameter
              .from()
              .<Obstacle>map(path -> new Obstacle.RecordMissing(set.set(), clause, parameter, path))
              .orElseGet(() -> new Obstacle.ParameterMissing(set.set(), clause, parameter)));
    }
    state
        .problems()
        .forEach(
            problem ->
                obstacles.add(
                    new Obstacle.ParameterWrong(
                        set.set(), clause, parameter, problem.pointer(), problem.sentence())));
  }
}
