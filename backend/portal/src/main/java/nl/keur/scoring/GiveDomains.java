package nl.keur.scoring;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import nl.keur.checklist.PublishedContent;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.scoring.ScoringProblem.DomainUnknown;
import nl.keur.scoring.ScoringProblem.ReviewerUnknown;

/**
 * Says which domains somebody reviews; none: all. It works at the next request. Problems: {@link
 * ReviewerUnknown}, {@link DomainUnknown}.
 */
@Singleton
public class GiveDomains {
  private final StaffDirectory staff;
  private final PublishedContent content;
  private final Transactions transactions;
  private final Events events;

  GiveDomains(
      StaffDirectory staff, PublishedContent content, Transactions transactions, Events events) {
    this.staff = staff;
    this.content = content;
    this.transactions = transactions;
    this.events = events;
  }

  public Result<StaffMember, ScoringProblem> to(
      InstitutionScope scope, Actor actor, UUID personId, Set<String> domains) {
    return transactions.write(
        () -> {
          if (staff.find(scope, personId).isEmpty()) {
            return Result.refused(new ReviewerUnknown());
          }
          if (!content.current().vocabulary().domains().keySet().containsAll(domains)) {
            return Result.refused(new DomainUnknown());
          }
          staff.setDomains(scope, personId, domains);
          events.publish(DomainEvent.of(scope, actor, "DomainsGiven", "person", personId));
          return Result.ok(staff.find(scope, personId).orElseThrow());
        });
  }
}
