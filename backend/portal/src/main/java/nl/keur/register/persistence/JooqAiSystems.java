package nl.keur.register.persistence;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.VENDOR;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.register.AiSystem;
import nl.keur.register.AiSystems;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
class JooqAiSystems implements AiSystems {
  private final DSLContext jooq;

  JooqAiSystems(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<AiSystem> find(InstitutionScope scope, UUID systemId) {
    return systems(scope, AI_SYSTEM.ID.eq(systemId)).stream().findFirst();
  }

  @Override
  public Optional<AiSystem> findForOffer(InstitutionScope scope, UUID offerId) {
    return systems(scope, AI_SYSTEM.OFFER_ID.eq(offerId)).stream().findFirst();
  }

  @Override
  public List<AiSystem> list(InstitutionScope scope) {
    return systems(scope, AI_SYSTEM.ID.isNotNull());
  }

  private List<AiSystem> systems(InstitutionScope scope, Condition where) {
    return jooq.select(AI_SYSTEM.asterisk(), VENDOR.NAME, PROCUREMENT.ORGANISATION_ID)
        .from(AI_SYSTEM)
        .join(VENDOR)
        .on(VENDOR.ID.eq(AI_SYSTEM.VENDOR_ID))
        .join(PROCUREMENT)
        .on(PROCUREMENT.ID.eq(AI_SYSTEM.PROCUREMENT_ID))
        .where(AI_SYSTEM.ORGANISATION_ID.eq(scope.organisationId()))
        .and(where)
        .orderBy(AI_SYSTEM.IN_USE_SINCE.desc(), AI_SYSTEM.NAME, AI_SYSTEM.ID)
        .fetch(JooqAiSystems::system);
  }

  private static AiSystem system(Record row) {
    return new AiSystem(
        row.get(AI_SYSTEM.ID),
        row.get(AI_SYSTEM.ORGANISATION_ID),
        row.get(AI_SYSTEM.VENDOR_ID),
        row.get(AI_SYSTEM.PROCUREMENT_ID),
        row.get(PROCUREMENT.ORGANISATION_ID),
        row.get(AI_SYSTEM.OFFER_ID),
        row.get(AI_SYSTEM.PACKAGE_ID),
        row.get(AI_SYSTEM.NAME),
        row.get(VENDOR.NAME),
        row.get(AI_SYSTEM.OWNER_ID),
        row.get(AI_SYSTEM.RISK_LEVEL),
        row.get(AI_SYSTEM.PURPOSE_VERSION),
        row.get(AI_SYSTEM.PURPOSE_SHA256),
        row.get(AI_SYSTEM.IN_USE_SINCE),
        row.get(AI_SYSTEM.CREATED_AT).toInstant(),
        Optional.ofNullable(row.get(AI_SYSTEM.ENDED_ON))
            .map(on -> new AiSystem.Ended(on, row.get(AI_SYSTEM.ENDED_REASON))));
  }

  @Override
  public boolean end(InstitutionScope scope, UUID systemId, AiSystem.Ended ended) {
    return jooq.update(AI_SYSTEM)
            .set(AI_SYSTEM.ENDED_ON, ended.on())
            .set(AI_SYSTEM.ENDED_REASON, ended.reason())
            .where(AI_SYSTEM.ORGANISATION_ID.eq(scope.organisationId()))
            .and(AI_SYSTEM.ID.eq(systemId))
            .and(AI_SYSTEM.ENDED_ON.isNull())
            .execute()
        > 0;
  }

  @Override
  public void add(AiSystem system) {
    jooq.insertInto(AI_SYSTEM)
        .set(AI_SYSTEM.ID, system.id())
        .set(AI_SYSTEM.ORGANISATION_ID, system.organisationId())
        .set(AI_SYSTEM.VENDOR_ID, system.vendorId())
        .set(AI_SYSTEM.PROCUREMENT_ID, system.procurementId())
        .set(AI_SYSTEM.OFFER_ID, system.offerId())
        .set(AI_SYSTEM.PACKAGE_ID, system.packageId())
        .set(AI_SYSTEM.NAME, system.name())
        .set(AI_SYSTEM.OWNER_ID, system.ownerId())
        .set(AI_SYSTEM.RISK_LEVEL, system.riskLevel())
        .set(AI_SYSTEM.PURPOSE_VERSION, system.purposeVersion())
        .set(AI_SYSTEM.PURPOSE_SHA256, system.purposeSha256())
        .set(AI_SYSTEM.IN_USE_SINCE, system.inUseSince())
        .set(AI_SYSTEM.CREATED_AT, system.createdAt().atOffset(ZoneOffset.UTC))
        .execute();
  }
}
