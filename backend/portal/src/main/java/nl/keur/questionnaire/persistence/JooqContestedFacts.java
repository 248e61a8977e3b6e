package nl.keur.questionnaire.persistence;

import static nl.keur.schema.Tables.CONTESTED_FACT;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Tokens;
import nl.keur.questionnaire.ContestedFact;
import nl.keur.questionnaire.ContestedFacts;
import nl.keur.schema.OfProcurement;
import org.jooq.Condition;
import org.jooq.DSLContext;

@Singleton
class JooqContestedFacts implements ContestedFacts {
  private final DSLContext jooq;
  private final Tokens tokens;

  JooqContestedFacts(DSLContext jooq, Tokens tokens) {
    this.jooq = jooq;
    this.tokens = tokens;
  }

  @Override
  public List<ContestedFact> list(Scope scope, UUID offerId) {
    return jooq.selectFrom(CONTESTED_FACT)
        .where(within(scope))
        .and(CONTESTED_FACT.OFFER_ID.eq(offerId))
        .orderBy(CONTESTED_FACT.CONTESTED_AT, CONTESTED_FACT.FACT)
        .fetch(
            row ->
                new ContestedFact(
                    row.getOfferId(),
                    row.getFact(),
                    row.getReason(),
                    row.getContestedAt().toInstant()));
  }

  @Override
  public void save(OfferScope scope, Actor actor, ContestedFact contested) {
    remove(scope, contested.fact());
    jooq.insertInto(CONTESTED_FACT)
        .set(CONTESTED_FACT.ID, tokens.id())
        .set(CONTESTED_FACT.ORGANISATION_ID, scope.organisationId())
        .set(CONTESTED_FACT.VENDOR_ID, scope.vendorId())
        .set(CONTESTED_FACT.OFFER_ID, scope.offerId())
        .set(CONTESTED_FACT.FACT, contested.fact())
        .set(CONTESTED_FACT.REASON, contested.reason())
        .set(CONTESTED_FACT.CONTESTED_BY, actor.id())
        .set(CONTESTED_FACT.CONTESTED_AT, contested.contestedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public boolean remove(OfferScope scope, String fact) {
    return jooq.deleteFrom(CONTESTED_FACT)
            .where(within(scope))
            .and(CONTESTED_FACT.FACT.eq(fact))
            .execute()
        == 1;
  }

  private static Condition within(Scope scope) {
    Condition organisation = CONTESTED_FACT.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case Scope.InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(
              OfProcurement.offer(CONTESTED_FACT.OFFER_ID, participant.procurementId()));
      case OfferScope offer ->
          organisation
              .and(CONTESTED_FACT.VENDOR_ID.eq(offer.vendorId()))
              .and(CONTESTED_FACT.OFFER_ID.eq(offer.offerId()));
    };
  }
}
