package nl.keur.contract;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.assembly.ParameterState;
import nl.keur.content.clause.value.ParameterCheck;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.ParameterProblem;
import nl.keur.content.clause.value.Value;
import nl.keur.contract.ContractProblem.NotToBeTyped;
import nl.keur.contract.ContractProblem.ParameterUnknown;
import nl.keur.contract.ContractProblem.ValueRefused;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;

/**
 * Fills in a value of a clause in the package, or takes it back so that the preset stands again. A
 * table that the vendor left blank is filled in at its place of the record, for every clause that
 * reads it. Problems: {@link ParameterUnknown}, {@link NotToBeTyped}, {@link ValueRefused} and
 * those of a draft.
 */
@Singleton
public class FillInValue {
  private final DraftPackage draft;
  private final ClausePackages packages;
  private final Canonical canonical;
  private final Clock clock;
  private final Transactions transactions;

  FillInValue(
      DraftPackage draft,
      ClausePackages packages,
      Canonical canonical,
      Clock clock,
      Transactions transactions) {
    this.draft = draft;
    this.packages = packages;
    this.canonical = canonical;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * @param json in the form of {@link ValueJson}; empty takes the value back
   */
  public record Request(UUID offerId, int basedOn, ParameterId parameter, Optional<Object> json) {}

  public Result<OpenedPackage, ContractProblem> with(
      FileScope scope, Actor.Person actor, Request request) {
    return transactions.write(
        () ->
            draft
                .open(scope, request.offerId(), request.basedOn())
                .flatMap(opened -> fillIn(scope, actor, opened, request)));
  }

  private Result<OpenedPackage, ContractProblem> fillIn(
      FileScope scope, Actor.Person actor, OpenedPackage opened, Request request) {
    Optional<ParameterState> state = opened.findParameter(request.parameter());
    if (state.isEmpty()) {
      return Result.refused(new ParameterUnknown(request.parameter().name()));
    }
    Optional<String> place = opened.placeOf(state.get());
    if (place.isEmpty()) {
      return Result.refused(new NotToBeTyped());
    }
    Parameter parameter = state.get().parameter();
    Optional<Value> value = request.json().flatMap(json -> ValueJson.read(parameter, json));
    List<ParameterProblem> problems =
        value.map(typed -> problems(parameter, typed)).orElse(List.of());
    return problems.isEmpty()
        ? draft
            .save(opened, opened.clausePackage())
            .map(next -> keep(scope, actor, opened, next, place.get(), value))
        : Result.refused(new ValueRefused(problems));
  }

  private static List<ParameterProblem> problems(Parameter parameter, Value value) {
    return parameter.from().isPresent()
        ? ParameterCheck.recorded(parameter, value)
        : ParameterCheck.filledIn(parameter, value);
  }

  private OpenedPackage keep(
      FileScope scope,
      Actor.Person actor,
      OpenedPackage opened,
      ClausePackage next,
      String place,
      Optional<Value> value) {
    value.ifPresentOrElse(
        typed ->
            packages.fillIn(
                next,
                new FilledInValue(
                    place,
                    canonical.json(Map.of(FilledInValue.VALUE, ValueJson.write(typed))),
                    actor.id(),
                    clock.instant())),
        () -> packages.clear(next, place));
    return draft.done(scope, actor, opened, next, "ClauseValueFilledIn");
  }
}
