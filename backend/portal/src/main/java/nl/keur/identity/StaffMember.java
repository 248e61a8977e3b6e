package nl.keur.identity;

import java.util.Set;
import java.util.UUID;

/** Somebody who works for an institution, as the portal shows that person. */
public record StaffMember(
    UUID id, UUID organisationId, String name, String email, Set<Role> roles, boolean active) {
  public StaffMember {
    roles = Set.copyOf(roles);
  }
}
