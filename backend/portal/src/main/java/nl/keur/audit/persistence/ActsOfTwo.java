package nl.keur.audit.persistence;

import static nl.keur.schema.Tables.VENDOR;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.kernel.DomainEvent;
import org.jooq.DSLContext;

/**
 * What an institution and a vendor do together stands in the log of both (ARCHITECTURE §1). A
 * vendor has a log of its own from the moment that one of its people proved an address.
 */
final class ActsOfTwo {
  private static final Set<String> ACTIONS =
      Set.of(
          "VendorInvited",
          "ColleagueInvited",
          "InvitationOpened",
          "InvitationRevoked",
          "AnswersSubmitted",
          "PurposeProposed",
          "PurposeAgreed",
          "PurposeSealed",
          "OfferAwarded");

  private final DSLContext jooq;

  ActsOfTwo(DSLContext jooq) {
    this.jooq = jooq;
  }

  /** The vendor's organisation, when the event is such an act. */
  Optional<UUID> vendor(DomainEvent event) {
    return event
        .vendorId()
        .filter(vendor -> ACTIONS.contains(event.action()))
        .flatMap(
            vendor ->
                jooq.select(VENDOR.VENDOR_ORGANISATION_ID)
                    .from(VENDOR)
                    .where(VENDOR.ORGANISATION_ID.eq(event.scope().organisationId()))
                    .and(VENDOR.ID.eq(vendor))
                    .fetchOptional(VENDOR.VENDOR_ORGANISATION_ID));
  }
}
