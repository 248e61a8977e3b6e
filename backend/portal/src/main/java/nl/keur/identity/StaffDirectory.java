package nl.keur.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/** The people who work for institutions. */
public interface StaffDirectory {
  /** All people of the institution, by name. */
  List<StaffMember> list(InstitutionScope scope);

  Optional<StaffMember> find(InstitutionScope scope, UUID personId);

  /**
   * Names by id, for showing who did something: people of the keeper of the file, of the reader,
   * and of the keeper's vendors. Those of other institutions are left out.
   */
  java.util.Map<UUID, String> names(FileScope scope, Set<UUID> people);

  /** Before a scope is known: for sessions and sign-in alone. */
  Optional<StaffMember> findAnywhere(UUID personId);

  Optional<Credentials> findCredentials(String email);

  boolean anyone();

  Session.Institution getInstitution(UUID organisationId);

  void addInstitution(Session.Institution institution);

  void add(StaffMember person);

  void setRoles(InstitutionScope scope, UUID personId, Set<Role> roles);

  /** Replaces what this person may do in one procurement. */
  void setRolesIn(InstitutionScope scope, UUID personId, UUID procurementId, Set<Role> roles);

  /** Replaces what this person reviews; none: everything. */
  void setDomains(InstitutionScope scope, UUID personId, Set<String> domains);

  void setActive(InstitutionScope scope, UUID personId, boolean active);

  void setPasswordHash(UUID personId, String hash);

  /**
   * @param passwordHash empty while the person has not set a password
   */
  record Credentials(UUID personId, boolean active, Optional<String> passwordHash) {}
}
