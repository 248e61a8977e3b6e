package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.EXTERNAL_IDENTITY;
import static nl.keur.schema.Tables.USED_SIGN_IN_STATE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.ExternalIdentities;
import nl.keur.identity.StaffMember;
import org.jooq.DSLContext;

@Singleton
class JooqExternalIdentities implements ExternalIdentities {
  private final DSLContext jooq;

  JooqExternalIdentities(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<UUID> find(String issuer, String subject) {
    return jooq.select(EXTERNAL_IDENTITY.PERSON_ID)
        .from(EXTERNAL_IDENTITY)
        .where(EXTERNAL_IDENTITY.ISSUER.eq(issuer))
        .and(EXTERNAL_IDENTITY.SUBJECT.eq(subject))
        .fetchOptional(EXTERNAL_IDENTITY.PERSON_ID);
  }

  @Override
  public boolean isBound(String issuer, UUID personId) {
    return jooq.fetchExists(
        EXTERNAL_IDENTITY,
        EXTERNAL_IDENTITY.ISSUER.eq(issuer).and(EXTERNAL_IDENTITY.PERSON_ID.eq(personId)));
  }

  @Override
  public void bind(String issuer, String subject, StaffMember person, Instant at) {
    jooq.insertInto(EXTERNAL_IDENTITY)
        .set(EXTERNAL_IDENTITY.ISSUER, issuer)
        .set(EXTERNAL_IDENTITY.SUBJECT, subject)
        .set(EXTERNAL_IDENTITY.ORGANISATION_ID, person.organisationId())
        .set(EXTERNAL_IDENTITY.PERSON_ID, person.id())
        .set(EXTERNAL_IDENTITY.BOUND_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public boolean useState(String stateSha256, Instant at) {
    return jooq.insertInto(USED_SIGN_IN_STATE)
            .set(USED_SIGN_IN_STATE.STATE_SHA256, stateSha256)
            .set(USED_SIGN_IN_STATE.USED_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public void removeStatesUsedBefore(Instant moment) {
    jooq.deleteFrom(USED_SIGN_IN_STATE)
        .where(USED_SIGN_IN_STATE.USED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
        .execute();
  }
}
