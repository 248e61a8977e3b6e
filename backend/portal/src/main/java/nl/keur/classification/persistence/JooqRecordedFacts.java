package nl.keur.classification.persistence;

import static nl.keur.schema.tables.OfferFacts.OFFER_FACTS;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.keur.classification.RecordedFacts;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Tokens;
import nl.keur.procurement.Offer;
import nl.keur.schema.OfProcurement;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Facts of offers in both databases. */
@Singleton
class JooqRecordedFacts implements RecordedFacts {
  private final DSLContext jooq;
  private final Canonical canonical;
  private final Tokens tokens;

  JooqRecordedFacts(DSLContext jooq, Canonical canonical, Tokens tokens) {
    this.jooq = jooq;
    this.canonical = canonical;
    this.tokens = tokens;
  }

  @Override
  public Optional<Recorded> find(Scope scope, UUID offerId) {
    return jooq.selectFrom(OFFER_FACTS)
        .where(within(scope))
        .and(OFFER_FACTS.OFFER_ID.eq(offerId))
        .orderBy(OFFER_FACTS.VERSION.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Recorded(
                    row.getOfferId(),
                    row.getVersion(),
                    row.getContentSha256(),
                    canonical.read(row.getBaseFacts(), BaseFacts.class).values(),
                    row.getRecordedAt().toInstant()));
  }

  @Override
  public void add(Offer offer, Recorded facts) {
    jooq.insertInto(OFFER_FACTS)
        .set(OFFER_FACTS.ID, tokens.id())
        .set(OFFER_FACTS.ORGANISATION_ID, offer.organisationId())
        .set(OFFER_FACTS.VENDOR_ID, offer.vendorId())
        .set(OFFER_FACTS.OFFER_ID, offer.id())
        .set(OFFER_FACTS.VERSION, facts.version())
        .set(OFFER_FACTS.CONTENT_SHA256, facts.contentSha256())
        .set(OFFER_FACTS.BASE_FACTS, canonical.json(BaseFacts.of(facts.base())))
        .set(OFFER_FACTS.RECORDED_AT, facts.recordedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static Condition within(Scope scope) {
    Condition organisation = OFFER_FACTS.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case Scope.InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(OfProcurement.offer(OFFER_FACTS.OFFER_ID, participant.procurementId()));
      case Scope.OfferScope offer ->
          organisation
              .and(OFFER_FACTS.VENDOR_ID.eq(offer.vendorId()))
              .and(OFFER_FACTS.OFFER_ID.eq(offer.offerId()));
    };
  }
}
