package nl.keur.scoring.persistence;

import static nl.keur.schema.Tables.SCORECARD;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.procurement.Offer;
import nl.keur.schema.OfProcurement;
import nl.keur.scoring.KeptScorecard;
import nl.keur.scoring.KeptScorecards;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Kept scorecards in both databases. */
@Singleton
class JooqKeptScorecards implements KeptScorecards {
  private final DSLContext jooq;
  private final Canonical canonical;

  JooqKeptScorecards(DSLContext jooq, Canonical canonical) {
    this.jooq = jooq;
    this.canonical = canonical;
  }

  @Override
  public void add(InstitutionScope scope, Offer offer, KeptScorecard card) {
    String inputs = canonical.json(card.inputs());
    jooq.insertInto(SCORECARD)
        .set(SCORECARD.ID, card.id())
        .set(SCORECARD.ORGANISATION_ID, scope.organisationId())
        .set(SCORECARD.VENDOR_ID, offer.vendorId())
        .set(SCORECARD.OFFER_ID, card.offerId())
        .set(SCORECARD.COMPUTED_AT, card.computedAt().atOffset(ZoneOffset.UTC))
        .set(SCORECARD.ASSESSED_ON, card.assessedOn())
        .set(SCORECARD.INPUTS, inputs)
        .set(SCORECARD.INPUTS_SHA256, Sha256.of(inputs))
        .set(SCORECARD.LOWEST, card.lowest().orElse(null))
        .set(SCORECARD.HIGHEST, card.highest().orElse(null))
        .execute();
  }

  @Override
  public List<KeptScorecard> of(FileScope scope, UUID offerId) {
    return jooq.selectFrom(SCORECARD)
        .where(SCORECARD.ORGANISATION_ID.eq(scope.organisationId()))
        .and(SCORECARD.OFFER_ID.eq(offerId))
        .and(within(scope))
        .orderBy(SCORECARD.COMPUTED_AT, SCORECARD.ID)
        .fetch(
            row ->
                new KeptScorecard(
                    row.getId(),
                    row.getOfferId(),
                    row.getComputedAt().toInstant(),
                    row.getAssessedOn(),
                    canonical.read(row.getInputs(), KeptScorecard.Inputs.class),
                    Optional.ofNullable(row.getLowest()),
                    Optional.ofNullable(row.getHighest())));
  }

  private static Condition within(FileScope scope) {
    return switch (scope) {
      case InstitutionScope institution -> DSL.noCondition();
      case Scope.ParticipantScope participant ->
          OfProcurement.offer(SCORECARD.OFFER_ID, participant.procurementId());
    };
  }
}
