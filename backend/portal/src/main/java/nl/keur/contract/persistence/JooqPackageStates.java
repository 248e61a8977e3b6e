package nl.keur.contract.persistence;

import static nl.keur.schema.Tables.CLAUSE_PACKAGE;
import static nl.keur.schema.Tables.FROZEN_PACKAGE;
import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PROCUREMENT_PARTICIPANT;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.keur.contract.PackageStates;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
class JooqPackageStates implements PackageStates {
  private final DSLContext jooq;

  JooqPackageStates(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public List<PackageState> list(InstitutionScope keeper, UUID procurementId) {
    return jooq.select(ORGANISATION.ID, ORGANISATION.NAME, CLAUSE_PACKAGE.ID, FROZEN_PACKAGE.ID)
        .from(PROCUREMENT_PARTICIPANT)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID))
        .leftJoin(CLAUSE_PACKAGE)
        .on(CLAUSE_PACKAGE.PROCUREMENT_ID.eq(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID))
        .and(CLAUSE_PACKAGE.ORGANISATION_ID.eq(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID))
        .leftJoin(FROZEN_PACKAGE)
        .on(FROZEN_PACKAGE.ID.eq(CLAUSE_PACKAGE.ID))
        .where(PROCUREMENT_PARTICIPANT.ORGANISATION_ID.eq(keeper.organisationId()))
        .and(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID.eq(procurementId))
        .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
        .fetch(
            row ->
                new PackageState(row.get(ORGANISATION.ID), row.get(ORGANISATION.NAME), stage(row)));
  }

  private static Stage stage(Record row) {
    if (row.get(FROZEN_PACKAGE.ID) != null) {
      return Stage.FROZEN;
    }
    return row.get(CLAUSE_PACKAGE.ID) != null ? Stage.DRAFT : Stage.NOT_STARTED;
  }
}
