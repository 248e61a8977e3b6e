package nl.keur.procurement;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person concluded on a fact, read instead of what was set or derived.
 *
 * @param offerId set when it holds for one offer only
 * @param values one for a choice, any number for a set
 */
public record DecidedValue(
    UUID id,
    UUID procurementId,
    Optional<UUID> offerId,
    String fact,
    Set<String> values,
    String reason,
    UUID decidedBy,
    Instant decidedAt) {
  public DecidedValue {
    values = Set.copyOf(values);
  }
}
