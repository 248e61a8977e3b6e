package nl.keur.award.persistence;

import static nl.keur.schema.Tables.AWARD;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.keur.award.Award;
import nl.keur.award.Awards;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Awards in both databases. */
@Singleton
class JooqAwards implements Awards {
  private final DSLContext jooq;

  JooqAwards(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<Award> find(FileScope scope, UUID procurementId) {
    return find(within(scope).and(AWARD.PROCUREMENT_ID.eq(procurementId)));
  }

  @Override
  public Optional<Award> findForOffer(Scope scope, UUID offerId) {
    return find(within(scope).and(AWARD.OFFER_ID.eq(offerId)));
  }

  @Override
  public boolean add(InstitutionScope scope, Award award) {
    return jooq.insertInto(AWARD)
            .set(AWARD.ID, award.id())
            .set(AWARD.ORGANISATION_ID, scope.organisationId())
            .set(AWARD.VENDOR_ID, award.vendorId())
            .set(AWARD.PROCUREMENT_ID, award.procurementId())
            .set(AWARD.OFFER_ID, award.offerId())
            .set(AWARD.REASON, award.reason())
            .set(AWARD.AWARDED_BY, award.awardedBy())
            .set(AWARD.AWARDED_AT, award.awardedAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private Optional<Award> find(Condition where) {
    return jooq.selectFrom(AWARD)
        .where(where)
        .fetchOptional(
            row ->
                new Award(
                    row.getId(),
                    row.getProcurementId(),
                    row.getOfferId(),
                    row.getVendorId(),
                    row.getReason(),
                    row.getAwardedBy(),
                    row.getAwardedAt().toInstant()));
  }

  private static Condition within(Scope scope) {
    Condition organisation = AWARD.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(AWARD.PROCUREMENT_ID.eq(participant.procurementId()));
      case Scope.OfferScope offer ->
          organisation
              .and(AWARD.VENDOR_ID.eq(offer.vendorId()))
              .and(AWARD.OFFER_ID.eq(offer.offerId()));
    };
  }
}
