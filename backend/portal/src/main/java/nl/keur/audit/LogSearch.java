package nl.keur.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody looks for in the log.
 *
 * @param who part of the name of a person, a contact or a vendor; empty for anybody
 * @param action as events are published: {@code OfferAdded}
 * @param subjectKind to what it happened: {@code offer}
 * @param from inclusive
 * @param until exclusive
 * @param page from 1
 */
public record LogSearch(
    String who,
    Optional<String> action,
    Optional<String> subjectKind,
    Optional<UUID> procurementId,
    Optional<Instant> from,
    Optional<Instant> until,
    int page) {
  public static final int PAGE_SIZE = 50;

  public int offset() {
    return (page - 1) * PAGE_SIZE;
  }
}
