package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.keur.identity.IdentityProblem.NotSetUpFirst;
import nl.keur.identity.Organisations.OrganisationLink;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Makes a link with which another institution or body sets itself up on this portal, once within
 * seven days. It gives no access to anybody's data. Problem: {@link NotSetUpFirst} (ADR-0014).
 */
@Singleton
public class LetOrganisationIn {
  private static final Duration VALID = Duration.ofDays(7);

  private final StaffDirectory staff;
  private final Organisations organisations;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  LetOrganisationIn(
      StaffDirectory staff,
      Organisations organisations,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.staff = staff;
    this.organisations = organisations;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** The token of the link, shown once. */
  public record Made(String token, Instant expiresAt) {}

  public Result<Made, IdentityProblem> by(InstitutionScope scope, Actor.Person actor) {
    return transactions.write(
        () -> {
          if (!staff.getInstitution(scope.organisationId()).runsPortal()) {
            return Result.refused(new NotSetUpFirst());
          }
          String token = tokens.secret("set");
          Instant now = clock.instant();
          var link =
              new OrganisationLink(
                  tokens.id(),
                  scope.organisationId(),
                  actor.id(),
                  now,
                  now.plus(VALID),
                  Optional.empty());
          organisations.add(link, Sha256.of(token));
          events.publish(
              DomainEvent.of(scope, actor, "OrganisationLinkMade", "organisation_link", link.id()));
          return Result.ok(new Made(token, link.expiresAt()));
        });
  }
}
