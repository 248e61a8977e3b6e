package nl.keur.scoring;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.Role;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** Which domains of a questionnaire somebody judges. */
@Singleton
public class ReviewedDomains {
  private final StaffDirectory staff;
  private final Transactions transactions;

  ReviewedDomains(StaffDirectory staff, Transactions transactions) {
    this.staff = staff;
    this.transactions = transactions;
  }

  /**
   * @param everything whether there is no limit; then {@code domains} says nothing
   */
  public record Reviewed(boolean everything, Set<String> domains) {
    public Reviewed {
      domains = Set.copyOf(domains);
    }

    /** Nothing: who only reads. */
    public static Reviewed none() {
      return new Reviewed(false, Set.of());
    }

    public boolean covers(String domain) {
      return everything || domains.contains(domain);
    }
  }

  /** Of somebody who reviews or purchases in this procurement; a purchaser judges everything. */
  public Reviewed of(InstitutionScope scope, UUID personId, UUID procurementId) {
    return transactions
        .read(() -> staff.find(scope, personId))
        .map(person -> of(person, person.rolesIn(procurementId)))
        .orElseGet(Reviewed::none);
  }

  private static Reviewed of(StaffMember person, Set<Role> roles) {
    if (roles.contains(Role.PURCHASER)) {
      return new Reviewed(true, Set.of());
    }
    return roles.contains(Role.REVIEWER)
        ? new Reviewed(person.domains().isEmpty(), person.domains())
        : Reviewed.none();
  }
}
