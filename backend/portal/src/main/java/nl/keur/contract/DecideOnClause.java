package nl.keur.contract;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.keur.contract.ContractProblem.ClauseUnknown;
import nl.keur.contract.ContractProblem.SetUnknown;
import nl.keur.contract.PackageDecision.Outcome;
import nl.keur.contract.PackageDecision.Subject;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Records that a set or a clause is taken up or left out, whatever was suggested, with the reason;
 * or that an earlier decision no longer holds. What was suggested stays visible. Problems: {@link
 * SetUnknown}, {@link ClauseUnknown} and those of a draft.
 */
@Singleton
public class DecideOnClause {
  private final DraftPackage draft;
  private final ClausePackages packages;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;

  DecideOnClause(
      DraftPackage draft,
      ClausePackages packages,
      Tokens tokens,
      Clock clock,
      Transactions transactions) {
    this.draft = draft;
    this.packages = packages;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * @param subjectId id of the set or clause
   */
  public record Request(
      UUID offerId,
      int basedOn,
      Subject subject,
      String subjectId,
      Outcome outcome,
      String reason) {}

  public Result<OpenedPackage, ContractProblem> with(
      FileScope scope, Actor.Person actor, Request request) {
    return transactions.write(
        () ->
            draft
                .open(scope, request.offerId(), request.basedOn())
                .flatMap(opened -> decide(scope, actor, opened, request)));
  }

  private Result<OpenedPackage, ContractProblem> decide(
      FileScope scope, Actor.Person actor, OpenedPackage opened, Request request) {
    Optional<ContractProblem> unknown = unknown(opened, request);
    if (unknown.isPresent()) {
      return Result.refused(unknown.get());
    }
    return draft
        .save(opened, opened.clausePackage())
        .map(
            next -> {
              packages.add(
                  next,
                  new PackageDecision(
                      tokens.id(),
                      next.id(),
                      request.subject(),
                      request.subjectId(),
                      request.outcome(),
                      request.reason().strip(),
                      actor.id(),
                      clock.instant()));
              return draft.done(scope, actor, opened, next, "ClauseDecided");
            });
  }

  private static Optional<ContractProblem> unknown(OpenedPackage opened, Request request) {
    return switch (request.subject()) {
      case SET ->
          opened.record().library().clauseSets().containsKey(request.subjectId())
              ? Optional.empty()
              : Optional.of(new SetUnknown(request.subjectId()));
      case CLAUSE ->
          opened.findClause(request.subjectId()).isPresent()
              ? Optional.empty()
              : Optional.of(new ClauseUnknown(request.subjectId()));
    };
  }
}
