package nl.keur.purpose.persistence;

import static nl.keur.schema.tables.PurposeAgreement.PURPOSE_AGREEMENT;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.procurement.Offer;
import nl.keur.purpose.Agreement;
import nl.keur.purpose.PurposeVersion.Party;
import nl.keur.schema.OfProcurement;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Agreements with a draft: added, voided, never taken away. */
@Singleton
class Agreements {
  private final DSLContext jooq;

  Agreements(DSLContext jooq) {
    this.jooq = jooq;
  }

  List<Agreement> list(Scope scope, UUID offerId) {
    return jooq.selectFrom(PURPOSE_AGREEMENT)
        .where(of(scope, offerId))
        .orderBy(PURPOSE_AGREEMENT.AGREED_AT, PURPOSE_AGREEMENT.ID)
        .fetch(
            row ->
                new Agreement(
                    row.getId(),
                    Party.valueOf(row.getParty()),
                    row.getDraftSha256(),
                    row.getAgreedBy(),
                    row.getAgreedByName(),
                    row.getAgreedAt().toInstant(),
                    Optional.ofNullable(row.getVoidedAt()).map(OffsetDateTime::toInstant)));
  }

  void add(Offer offer, Agreement agreement) {
    jooq.insertInto(PURPOSE_AGREEMENT)
        .set(PURPOSE_AGREEMENT.ID, agreement.id())
        .set(PURPOSE_AGREEMENT.ORGANISATION_ID, offer.organisationId())
        .set(PURPOSE_AGREEMENT.VENDOR_ID, offer.vendorId())
        .set(PURPOSE_AGREEMENT.OFFER_ID, offer.id())
        .set(PURPOSE_AGREEMENT.PARTY, agreement.party().name())
        .set(PURPOSE_AGREEMENT.DRAFT_SHA256, agreement.draftSha256())
        .set(PURPOSE_AGREEMENT.AGREED_BY, agreement.by())
        .set(PURPOSE_AGREEMENT.AGREED_BY_NAME, agreement.name())
        .set(PURPOSE_AGREEMENT.AGREED_AT, agreement.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  void voidAll(WritingScope scope, UUID offerId, Instant at) {
    jooq.update(PURPOSE_AGREEMENT)
        .set(PURPOSE_AGREEMENT.VOIDED_AT, at.atOffset(ZoneOffset.UTC))
        .where(of(scope, offerId))
        .and(PURPOSE_AGREEMENT.VOIDED_AT.isNull())
        .execute();
  }

  private static Condition of(Scope scope, UUID offerId) {
    Condition condition =
        PURPOSE_AGREEMENT
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(PURPOSE_AGREEMENT.OFFER_ID.eq(offerId));
    return switch (scope) {
      case Scope.InstitutionScope institution -> condition;
      case Scope.ParticipantScope participant ->
          condition.and(
              OfProcurement.offer(PURPOSE_AGREEMENT.OFFER_ID, participant.procurementId()));
      case Scope.OfferScope offer ->
          condition
              .and(PURPOSE_AGREEMENT.VENDOR_ID.eq(offer.vendorId()))
              .and(PURPOSE_AGREEMENT.OFFER_ID.eq(offer.offerId()));
    };
  }
}
