package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.RECOVERY_CODE;
import static nl.keur.schema.Tables.SECOND_STEP;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.keur.identity.SecondSteps;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.Condition;
import org.jooq.DSLContext;

@Singleton
class JooqSecondSteps implements SecondSteps {
  private final DSLContext jooq;

  JooqSecondSteps(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public boolean isRequired(InstitutionScope scope) {
    return jooq.select(ORGANISATION.SECOND_FACTOR_REQUIRED)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(scope.organisationId()))
        .fetchSingle()
        .value1();
  }

  @Override
  public void setRequired(InstitutionScope scope, boolean required) {
    jooq.update(ORGANISATION)
        .set(ORGANISATION.SECOND_FACTOR_REQUIRED, required)
        .where(ORGANISATION.ID.eq(scope.organisationId()))
        .execute();
  }

  @Override
  public Stored find(StaffMember person) {
    return jooq.select(SECOND_STEP.ENCRYPTED_SECRET, SECOND_STEP.ENCRYPTED_NEW_SECRET)
        .from(SECOND_STEP)
        .where(of(person))
        .fetchOptional(
            row -> new Stored(Optional.ofNullable(row.value1()), Optional.ofNullable(row.value2())))
        .orElseGet(() -> new Stored(Optional.empty(), Optional.empty()));
  }

  @Override
  public void keepNew(StaffMember person, byte[] encryptedSecret) {
    jooq.insertInto(SECOND_STEP)
        .set(SECOND_STEP.PERSON_ID, person.id())
        .set(SECOND_STEP.ORGANISATION_ID, person.organisationId())
        .set(SECOND_STEP.ENCRYPTED_NEW_SECRET, encryptedSecret)
        .onConflict(SECOND_STEP.PERSON_ID)
        .doUpdate()
        .set(SECOND_STEP.ENCRYPTED_NEW_SECRET, encryptedSecret)
        .execute();
  }

  @Override
  public void confirmNew(StaffMember person, Instant at, long interval) {
    jooq.update(SECOND_STEP)
        .set(SECOND_STEP.ENCRYPTED_SECRET, SECOND_STEP.ENCRYPTED_NEW_SECRET)
        .setNull(SECOND_STEP.ENCRYPTED_NEW_SECRET)
        .set(SECOND_STEP.CONFIRMED_AT, at.atOffset(ZoneOffset.UTC))
        .set(SECOND_STEP.LAST_INTERVAL, interval)
        .where(of(person))
        .execute();
  }

  @Override
  public boolean useInterval(StaffMember person, long interval) {
    return jooq.update(SECOND_STEP)
            .set(SECOND_STEP.LAST_INTERVAL, interval)
            .where(of(person))
            .and(SECOND_STEP.LAST_INTERVAL.isNull().or(SECOND_STEP.LAST_INTERVAL.lt(interval)))
            .execute()
        == 1;
  }

  @Override
  public void remove(StaffMember person) {
    jooq.deleteFrom(RECOVERY_CODE).where(codeOf(person)).execute();
    jooq.deleteFrom(SECOND_STEP).where(of(person)).execute();
  }

  @Override
  public void replaceRecoveryCodes(StaffMember person, Set<String> hmacs) {
    jooq.deleteFrom(RECOVERY_CODE).where(codeOf(person)).execute();
    hmacs.forEach(
        hmac ->
            jooq.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.ORGANISATION_ID, person.organisationId())
                .set(RECOVERY_CODE.PERSON_ID, person.id())
                .set(RECOVERY_CODE.CODE_HMAC, hmac)
                .execute());
  }

  @Override
  public boolean useRecoveryCode(StaffMember person, String hmac, Instant at) {
    return jooq.update(RECOVERY_CODE)
            .set(RECOVERY_CODE.USED_AT, at.atOffset(ZoneOffset.UTC))
            .where(codeOf(person))
            .and(RECOVERY_CODE.CODE_HMAC.eq(hmac))
            .and(RECOVERY_CODE.USED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public int countRecoveryCodes(StaffMember person) {
    return jooq.fetchCount(RECOVERY_CODE, codeOf(person).and(RECOVERY_CODE.USED_AT.isNull()));
  }

  private static Condition of(StaffMember person) {
    return SECOND_STEP
        .PERSON_ID
        .eq(person.id())
        .and(SECOND_STEP.ORGANISATION_ID.eq(person.organisationId()));
  }

  private static Condition codeOf(StaffMember person) {
    return RECOVERY_CODE
        .PERSON_ID
        .eq(person.id())
        .and(RECOVERY_CODE.ORGANISATION_ID.eq(person.organisationId()));
  }
}
