package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PERSON;
import static nl.keur.schema.Tables.PERSON_ROLE;
import static nl.keur.schema.Tables.PROCUREMENT_ROLE;
import static nl.keur.schema.Tables.REVIEWER_DOMAIN;
import static nl.keur.schema.Tables.VENDOR;
import static nl.keur.schema.Tables.VENDOR_PERSON;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.identity.OrganisationKind;
import nl.keur.identity.Role;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;

@Singleton
class JooqStaffDirectory implements StaffDirectory {
  private final DSLContext jooq;
  private final Clock clock;

  JooqStaffDirectory(DSLContext jooq, Clock clock) {
    this.jooq = jooq;
    this.clock = clock;
  }

  @Override
  public List<StaffMember> list(InstitutionScope scope) {
    return fetch(within(scope));
  }

  @Override
  public Optional<StaffMember> find(InstitutionScope scope, UUID personId) {
    return fetch(within(scope).and(PERSON.ID.eq(personId))).stream().findFirst();
  }

  @Override
  public Map<UUID, String> names(FileScope scope, Set<UUID> people) {
    return jooq.select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.ORGANISATION_ID.in(scope.organisationId(), scope.own().organisationId()))
        .and(PERSON.ID.in(people))
        .unionAll(
            jooq.select(VENDOR_PERSON.ID, VENDOR_PERSON.NAME)
                .from(VENDOR_PERSON)
                .where(VENDOR_PERSON.ID.in(people))
                .and(
                    VENDOR_PERSON.ORGANISATION_ID.in(
                        select(VENDOR.VENDOR_ORGANISATION_ID)
                            .from(VENDOR)
                            .where(VENDOR.ORGANISATION_ID.eq(scope.organisationId())))))
        .fetchMap(PERSON.ID, PERSON.NAME);
  }

  @Override
  public Optional<StaffMember> findAnywhere(UUID personId) {
    return fetch(PERSON.ID.eq(personId)).stream().findFirst();
  }

  @Override
  public Optional<Credentials> findCredentials(String email) {
    return jooq.select(PERSON.ID, PERSON.DEACTIVATED_AT, PERSON.PASSWORD_HASH)
        .from(PERSON)
        .where(PERSON.EMAIL.eq(email))
        .fetchOptional(
            row ->
                new Credentials(
                    row.get(PERSON.ID),
                    row.get(PERSON.DEACTIVATED_AT) == null,
                    Optional.ofNullable(row.get(PERSON.PASSWORD_HASH))));
  }

  @Override
  public boolean anyone() {
    return jooq.fetchExists(PERSON, noCondition());
  }

  @Override
  public Session.Institution getInstitution(UUID organisationId) {
    return jooq.selectFrom(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisationId))
        .fetchSingle(
            row ->
                new Session.Institution(
                    row.getId(),
                    row.getName(),
                    row.getSample(),
                    OrganisationKind.valueOf(row.getKind()),
                    row.getRunsPortal()));
  }

  @Override
  public void addInstitution(Session.Institution institution) {
    jooq.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, institution.id())
        .set(ORGANISATION.NAME, institution.name())
        .set(ORGANISATION.KIND, institution.kind().name())
        .set(ORGANISATION.RUNS_PORTAL, institution.runsPortal())
        .set(ORGANISATION.SAMPLE, institution.sample())
        .set(ORGANISATION.SECOND_FACTOR_REQUIRED, !institution.sample())
        .set(ORGANISATION.CREATED_AT, now())
        .execute();
  }

  @Override
  public void add(StaffMember person) {
    jooq.insertInto(PERSON)
        .set(PERSON.ID, person.id())
        .set(PERSON.ORGANISATION_ID, person.organisationId())
        .set(PERSON.EMAIL, person.email())
        .set(PERSON.NAME, person.name())
        .set(PERSON.CREATED_AT, now())
        .execute();
    insertRoles(person.organisationId(), person.id(), person.roles());
  }

  @Override
  public void setRoles(InstitutionScope scope, UUID personId, Set<Role> roles) {
    jooq.deleteFrom(PERSON_ROLE)
        .where(PERSON_ROLE.ORGANISATION_ID.eq(scope.organisationId()))
        .and(PERSON_ROLE.PERSON_ID.eq(personId))
        .execute();
    insertRoles(scope.organisationId(), personId, roles);
  }

  @Override
  public void setRolesIn(
      InstitutionScope scope, UUID personId, UUID procurementId, Set<Role> roles) {
    jooq.deleteFrom(PROCUREMENT_ROLE)
        .where(PROCUREMENT_ROLE.ORGANISATION_ID.eq(scope.organisationId()))
        .and(PROCUREMENT_ROLE.PERSON_ID.eq(personId))
        .and(PROCUREMENT_ROLE.PROCUREMENT_ID.eq(procurementId))
        .execute();
    roles.forEach(
        role ->
            jooq.insertInto(PROCUREMENT_ROLE)
                .set(PROCUREMENT_ROLE.ORGANISATION_ID, scope.organisationId())
                .set(PROCUREMENT_ROLE.PERSON_ID, personId)
                .set(PROCUREMENT_ROLE.PROCUREMENT_ID, procurementId)
                .set(PROCUREMENT_ROLE.ROLE, role.name())
                .execute());
  }

  @Override
  public void setDomains(InstitutionScope scope, UUID personId, Set<String> domains) {
    jooq.deleteFrom(REVIEWER_DOMAIN)
        .where(REVIEWER_DOMAIN.ORGANISATION_ID.eq(scope.organisationId()))
        .and(REVIEWER_DOMAIN.PERSON_ID.eq(personId))
        .execute();
    domains.forEach(
        domain ->
            jooq.insertInto(REVIEWER_DOMAIN)
                .set(REVIEWER_DOMAIN.ORGANISATION_ID, scope.organisationId())
                .set(REVIEWER_DOMAIN.PERSON_ID, personId)
                .set(REVIEWER_DOMAIN.DOMAIN, domain)
                .execute());
  }

  @Override
  public void setActive(InstitutionScope scope, UUID personId, boolean active) {
    jooq.update(PERSON)
        .set(PERSON.DEACTIVATED_AT, active ? null : now())
        .where(within(scope))
        .and(PERSON.ID.eq(personId))
        .execute();
  }

  @Override
  public void setPasswordHash(UUID personId, String hash) {
    jooq.update(PERSON).set(PERSON.PASSWORD_HASH, hash).where(PERSON.ID.eq(personId)).execute();
  }

  private void insertRoles(UUID organisationId, UUID personId, Set<Role> roles) {
    roles.forEach(
        role ->
            jooq.insertInto(PERSON_ROLE)
                .set(PERSON_ROLE.ORGANISATION_ID, organisationId)
                .set(PERSON_ROLE.PERSON_ID, personId)
                .set(PERSON_ROLE.ROLE, role.name())
                .execute());
  }

  private List<StaffMember> fetch(Condition where) {
    var roles =
        multiset(
            select(PERSON_ROLE.ROLE).from(PERSON_ROLE).where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID)));
    var limited =
        multiset(
            select(PROCUREMENT_ROLE.PROCUREMENT_ID, PROCUREMENT_ROLE.ROLE)
                .from(PROCUREMENT_ROLE)
                .where(PROCUREMENT_ROLE.PERSON_ID.eq(PERSON.ID)));
    var domains =
        multiset(
            select(REVIEWER_DOMAIN.DOMAIN)
                .from(REVIEWER_DOMAIN)
                .where(REVIEWER_DOMAIN.PERSON_ID.eq(PERSON.ID)));
    return jooq.select(
            PERSON.ID,
            PERSON.ORGANISATION_ID,
            PERSON.NAME,
            PERSON.EMAIL,
            PERSON.DEACTIVATED_AT,
            roles,
            limited,
            domains)
        .from(PERSON)
        .where(where)
        .orderBy(PERSON.NAME, PERSON.ID)
        .fetch(
            row ->
                new StaffMember(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value6().stream()
                        .map(role -> Role.valueOf(role.value1()))
                        .collect(Collectors.toSet()),
                    row.value5() == null,
                    row.value7().stream()
                        .collect(
                            Collectors.groupingBy(
                                Record2::value1,
                                Collectors.mapping(
                                    one -> Role.valueOf(one.value2()), Collectors.toSet()))),
                    row.value8().stream().map(Record1::value1).collect(Collectors.toSet())));
  }

  private static Condition within(InstitutionScope scope) {
    return PERSON.ORGANISATION_ID.eq(scope.organisationId());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
