package nl.keur.identity;

import jakarta.inject.Singleton;
import nl.keur.identity.IdentityProblem.NotAnInstitution;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Makes a new join code: what an institution gives to a body, so that it may take part in what the
 * body buys. The code before it ends; where the institution takes part already, it stays. Problem:
 * {@link NotAnInstitution}.
 */
@Singleton
public class RenewJoinCode {
  private final StaffDirectory staff;
  private final Organisations organisations;
  private final Tokens tokens;
  private final Transactions transactions;
  private final Events events;

  RenewJoinCode(
      StaffDirectory staff,
      Organisations organisations,
      Tokens tokens,
      Transactions transactions,
      Events events) {
    this.staff = staff;
    this.organisations = organisations;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<String, IdentityProblem> of(InstitutionScope scope, Actor actor) {
    return transactions.write(
        () -> {
          var institution = staff.getInstitution(scope.organisationId());
          if (institution.kind() != OrganisationKind.INSTITUTION) {
            return Result.refused(new NotAnInstitution());
          }
          String code = tokens.readable();
          organisations.setJoinCode(scope, code);
          events.publish(
              DomainEvent.of(
                  scope, actor, "JoinCodeRenewed", "organisation", scope.organisationId()));
          return Result.ok(code);
        });
  }
}
