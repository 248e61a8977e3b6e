package nl.keur.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/** Everything that is kept of a procurement, in whatever table. */
public interface ErasableFiles {
  /**
   * Removes it, with the vendors and the people of vendors of whom nothing else is kept. The
   * participants of a joint procurement lose their part of the file too.
   */
  Erased erase(InstitutionScope scope, UUID procurementId);

  /**
   * What was there.
   *
   * @param rows how many of which table
   * @param sha256 hashes of what was sealed, sent, submitted, frozen or attached, by table
   * @param participants institutions that lost their part of the file
   */
  record Erased(
      Map<String, Integer> rows, Map<String, List<String>> sha256, Set<UUID> participants) {
    public Erased {
      rows = Map.copyOf(rows);
      sha256 = Map.copyOf(sha256);
      participants = Set.copyOf(participants);
    }
  }
}
