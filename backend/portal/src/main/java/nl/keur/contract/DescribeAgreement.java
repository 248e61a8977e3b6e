package nl.keur.contract;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;

/**
 * Records the reference of the agreement, the privacy contacts of both parties and the language in
 * which the package is shown first. Problems: those of a draft.
 */
@Singleton
public class DescribeAgreement {
  private final DraftPackage draft;
  private final Transactions transactions;

  DescribeAgreement(DraftPackage draft, Transactions transactions) {
    this.draft = draft;
    this.transactions = transactions;
  }

  public Result<OpenedPackage, ContractProblem> with(
      FileScope scope,
      Actor.Person actor,
      UUID offerId,
      int basedOn,
      Language language,
      ClausePackage.Details details) {
    return transactions.write(
        () ->
            draft
                .open(scope, offerId, basedOn)
                .flatMap(
                    opened ->
                        draft
                            .save(opened, opened.clausePackage().described(language, details))
                            .map(
                                next ->
                                    draft.done(scope, actor, opened, next, "AgreementDescribed"))));
  }
}
