package nl.keur.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One procurement in a list.
 *
 * @param deadline until when vendors answer, as planned
 * @param offers vendors on its list
 * @param keeper the body that buys it; empty for an own procurement
 */
public record ProcurementLine(
    UUID id,
    String title,
    Stage stage,
    String owner,
    Optional<Instant> deadline,
    Instant createdAt,
    int offers,
    Optional<String> keeper) {}
