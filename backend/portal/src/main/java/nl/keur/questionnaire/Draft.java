package nl.keur.questionnaire;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Profile;

/**
 * What the purchaser chose so far.
 *
 * @param optional the chosen optional questions, with what each is asked for
 * @param domainWeights fixed weights by domain; empty: questions weigh by their own weight
 * @param version 0 while nothing was saved; a write must name the version it changes
 */
public record Draft(
    UUID procurementId,
    Map<String, Mode> optional,
    Optional<Map<String, Integer>> domainWeights,
    Optional<Instant> deadline,
    int version) {
  public Draft {
    optional = Map.copyOf(optional);
    domainWeights = domainWeights.map(Map::copyOf);
  }

  /** Nothing chosen yet, with the deadline that the dossier plans. */
  static Draft empty(UUID procurementId, Optional<Instant> planned) {
    return new Draft(procurementId, Map.of(), Optional.empty(), planned, 0);
  }

  public Profile profile() {
    return domainWeights
        .map(weights -> Profile.byDomains("domains", weights))
        .orElseGet(() -> Profile.byQuestions("questions"));
  }
}
