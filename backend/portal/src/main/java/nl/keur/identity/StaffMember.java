package nl.keur.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.kernel.Reach;

/**
 * Somebody who works for an institution, as the portal shows that person.
 *
 * @param roles those that hold in every procurement
 * @param limited those that hold in one procurement alone, by its id
 * @param domains of the questionnaire that this person reviews; none: all
 */
public record StaffMember(
    UUID id,
    UUID organisationId,
    String name,
    String email,
    Set<Role> roles,
    boolean active,
    Map<UUID, Set<Role>> limited,
    Set<String> domains) {
  public StaffMember {
    roles = Set.copyOf(roles);
    limited =
        limited.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    domains = Set.copyOf(domains);
  }

  public StaffMember(
      UUID id, UUID organisationId, String name, String email, Set<Role> roles, boolean active) {
    this(id, organisationId, name, email, roles, active, Map.of(), Set.of());
  }

  /** What this person may do in one procurement. */
  public Set<Role> rolesIn(UUID procurementId) {
    Set<Role> both = new HashSet<>(roles);
    both.addAll(limited.getOrDefault(procurementId, Set.of()));
    return both;
  }

  /** Without a role that holds everywhere, somebody sees those procurements alone. */
  public Reach reach() {
    return roles.isEmpty() ? Reach.only(limited.keySet()) : Reach.all();
  }
}
