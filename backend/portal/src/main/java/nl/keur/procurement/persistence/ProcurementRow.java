package nl.keur.procurement.persistence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.procurement.Procurement;

/** One row of {@code procurement}. A row counts versions from 0, a procurement from 1. */
@MappedEntity("procurement")
record ProcurementRow(
    @Id UUID id,
    UUID organisationId,
    String title,
    String need,
    String language,
    UUID ownerId,
    @Nullable OffsetDateTime deadline,
    OffsetDateTime createdAt,
    @Nullable OffsetDateTime frozenAt,
    @Version int version) {

  /** The row to write: an update names the version it replaces, which the database raises. */
  static ProcurementRow of(Procurement procurement) {
    return new ProcurementRow(
        procurement.id(),
        procurement.organisationId(),
        procurement.title(),
        procurement.need(),
        procurement.language().code(),
        procurement.ownerId(),
        utc(procurement.deadline()),
        procurement.createdAt().atOffset(ZoneOffset.UTC),
        utc(procurement.frozenAt()),
        Math.max(0, procurement.version() - 2));
  }

  Procurement toProcurement() {
    return new Procurement(
        id,
        organisationId,
        title,
        need,
        Language.valueOf(language.toUpperCase(Locale.ROOT)),
        ownerId,
        Optional.ofNullable(deadline).map(OffsetDateTime::toInstant),
        createdAt.toInstant(),
        Optional.ofNullable(frozenAt).map(OffsetDateTime::toInstant),
        version + 1);
  }

  private static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
    return instant.map(value -> value.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
