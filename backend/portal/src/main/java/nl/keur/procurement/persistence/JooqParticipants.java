package nl.keur.procurement.persistence;

import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PROCUREMENT_PARTICIPANT;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.Participant;
import nl.keur.procurement.Participants;
import org.jooq.DSLContext;

@Singleton
class JooqParticipants implements Participants {
  private final DSLContext jooq;

  JooqParticipants(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public List<Participant> list(FileScope scope, UUID procurementId) {
    if (!scope.covers(procurementId)) {
      return List.of();
    }
    return jooq.select(PROCUREMENT_PARTICIPANT.asterisk(), ORGANISATION.NAME)
        .from(PROCUREMENT_PARTICIPANT)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID))
        .where(PROCUREMENT_PARTICIPANT.ORGANISATION_ID.eq(scope.organisationId()))
        .and(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID.eq(procurementId))
        .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
        .fetch(
            row ->
                new Participant(
                    row.get(PROCUREMENT_PARTICIPANT.ORGANISATION_ID),
                    row.get(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID),
                    row.get(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID),
                    row.get(ORGANISATION.NAME),
                    row.get(PROCUREMENT_PARTICIPANT.ADDED_BY),
                    row.get(PROCUREMENT_PARTICIPANT.ADDED_AT).toInstant()));
  }

  @Override
  public boolean add(InstitutionScope scope, Participant participant) {
    return jooq.insertInto(PROCUREMENT_PARTICIPANT)
            .set(PROCUREMENT_PARTICIPANT.ORGANISATION_ID, scope.organisationId())
            .set(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID, participant.procurementId())
            .set(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID, participant.institutionId())
            .set(PROCUREMENT_PARTICIPANT.ADDED_BY, participant.addedBy())
            .set(PROCUREMENT_PARTICIPANT.ADDED_AT, participant.addedAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean remove(InstitutionScope scope, UUID procurementId, UUID institutionId) {
    return jooq.deleteFrom(PROCUREMENT_PARTICIPANT)
            .where(PROCUREMENT_PARTICIPANT.ORGANISATION_ID.eq(scope.organisationId()))
            .and(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID.eq(procurementId))
            .and(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID.eq(institutionId))
            .execute()
        == 1;
  }
}
