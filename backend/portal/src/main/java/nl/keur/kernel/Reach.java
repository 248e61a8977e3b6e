package nl.keur.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Of which procurements somebody sees anything in lists: all of the own institution's, or those
 * alone in which that person has a role.
 *
 * @param everything whether there is no limit; then {@code procurements} says nothing
 */
public record Reach(boolean everything, Set<UUID> procurements) implements FromSession {
  public Reach {
    procurements = Set.copyOf(procurements);
  }

  public static Reach all() {
    return new Reach(true, Set.of());
  }

  public static Reach only(Set<UUID> procurements) {
    return new Reach(false, procurements);
  }

  public boolean covers(UUID procurementId) {
    return everything || procurements.contains(procurementId);
  }
}
