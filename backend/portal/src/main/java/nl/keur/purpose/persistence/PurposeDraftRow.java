package nl.keur.purpose.persistence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.procurement.Offer;
import nl.keur.purpose.DraftedPurpose;

/**
 * One row of {@code purpose_draft}. A row counts versions from 0, a draft from 1.
 *
 * @param subjectId the offer, or else the procurement
 */
@MappedEntity("purpose_draft")
record PurposeDraftRow(
    @Id UUID id,
    UUID organisationId,
    @Nullable UUID vendorId,
    UUID procurementId,
    @Nullable UUID offerId,
    String purpose,
    String sha256,
    String changedByKind,
    UUID changedBy,
    OffsetDateTime changedAt,
    UUID subjectId,
    @Version int version) {

  /** The row to write: an update names the version it replaces, which the database raises. */
  static PurposeDraftRow of(
      UUID id, UUID organisationId, Optional<Offer> offer, DraftedPurpose draft, String json) {
    return new PurposeDraftRow(
        id,
        organisationId,
        offer.map(Offer::vendorId).orElse(null),
        draft.procurementId(),
        offer.map(Offer::id).orElse(null),
        json,
        draft.sha256(),
        switch (draft.changedBy()) {
          case Actor.Person person -> "PERSON";
          case Actor.VendorContact contact -> "VENDOR";
        },
        draft.changedBy().id(),
        draft.changedAt().atOffset(ZoneOffset.UTC),
        offer.map(Offer::id).orElse(draft.procurementId()),
        Math.max(0, draft.version() - 2));
  }

  Actor actor() {
    return changedByKind.equals("PERSON")
        ? new Actor.Person(changedBy)
        : new Actor.VendorContact(changedBy);
  }
}
