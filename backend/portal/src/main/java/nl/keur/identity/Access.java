package nl.keur.identity;

import java.util.Set;
import nl.keur.kernel.FromSession;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * What a member of staff may do in one request, by its path.
 *
 * @param own what that person's organisation keeps
 * @param file in which scope the dossier of the path is read
 * @param roles those that hold there
 */
public record Access(InstitutionScope own, FileScope file, Set<Role> roles) implements FromSession {
  public Access {
    roles = Set.copyOf(roles);
  }
}
