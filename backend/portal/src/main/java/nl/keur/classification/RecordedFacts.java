package nl.keur.classification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.fact.FactValue;
import nl.keur.kernel.Scope;
import nl.keur.procurement.Offer;

/** The facts of offers as they were submitted. Never changed; a newer submission adds a version. */
public interface RecordedFacts {
  /**
   * @param version 1 at the first submission
   * @param contentSha256 the content in which the facts are defined
   * @param base values set by answers or frozen at issuing, by fact id; derived ones follow
   */
  record Recorded(
      UUID offerId,
      int version,
      String contentSha256,
      Map<String, FactValue> base,
      Instant recordedAt) {
    public Recorded {
      base = Map.copyOf(base);
    }
  }

  /** The latest version. */
  Optional<Recorded> find(Scope scope, UUID offerId);

  void add(Offer offer, Recorded facts);
}
