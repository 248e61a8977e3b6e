package nl.keur.overview.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import nl.keur.overview.ProcurementLine;
import nl.keur.overview.Stage;

/**
 * One procurement in a list.
 *
 * @param keeper the body that buys it; absent for an own procurement
 */
@Serdeable
record ProcurementLineView(
    UUID id,
    String title,
    Stage stage,
    String owner,
    @Nullable Instant deadline,
    Instant createdAt,
    int offers,
    @Nullable String keeper) {
  static ProcurementLineView of(ProcurementLine line) {
    return new ProcurementLineView(
        line.id(),
        line.title(),
        line.stage(),
        line.owner(),
        line.deadline().orElse(null),
        line.createdAt(),
        line.offers(),
        line.keeper().orElse(null));
  }
}
