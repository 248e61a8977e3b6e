package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.VENDOR;
import static nl.keur.schema.Tables.VENDOR_PERSON;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.VendorPeople;
import nl.keur.identity.VendorPerson;
import nl.keur.kernel.Scope.OfferScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

@Singleton
class JooqVendorPeople implements VendorPeople {
  private final DSLContext jooq;
  private final Clock clock;

  JooqVendorPeople(DSLContext jooq, Clock clock) {
    this.jooq = jooq;
    this.clock = clock;
  }

  @Override
  public Optional<VendorPerson> find(UUID personId) {
    return fetch(VENDOR_PERSON.ID.eq(personId));
  }

  @Override
  public Optional<UUID> lockOrganisation(OfferScope scope) {
    return jooq.select(VENDOR.VENDOR_ORGANISATION_ID)
        .from(VENDOR)
        .where(entry(scope))
        .forUpdate()
        .fetchOptional(VENDOR.VENDOR_ORGANISATION_ID);
  }

  @Override
  public Optional<UUID> findOrganisationProved(OfferScope scope, String email) {
    var keeper = ORGANISATION.as("keeper");
    return jooq.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .join(VENDOR_PERSON)
        .on(VENDOR_PERSON.ORGANISATION_ID.eq(ORGANISATION.ID))
        .join(keeper)
        .on(keeper.ID.eq(scope.organisationId()))
        .where(VENDOR_PERSON.EMAIL.eq(email))
        .and(ORGANISATION.SAMPLE.eq(keeper.SAMPLE))
        .and(
            DSL.notExists(
                DSL.selectOne()
                    .from(VENDOR)
                    .where(VENDOR.ORGANISATION_ID.eq(scope.organisationId()))
                    .and(VENDOR.VENDOR_ORGANISATION_ID.eq(ORGANISATION.ID))))
        .orderBy(VENDOR_PERSON.CREATED_AT, ORGANISATION.ID)
        .limit(1)
        .fetchOptional(ORGANISATION.ID);
  }

  @Override
  public void addOrganisation(OfferScope scope, UUID organisationId) {
    var keeper = ORGANISATION.as("keeper");
    var named =
        jooq.select(VENDOR.NAME, keeper.SAMPLE)
            .from(VENDOR)
            .join(keeper)
            .on(keeper.ID.eq(VENDOR.ORGANISATION_ID))
            .where(entry(scope))
            .fetchSingle();
    jooq.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, organisationId)
        .set(ORGANISATION.NAME, named.value1())
        .set(ORGANISATION.KIND, "VENDOR")
        .set(ORGANISATION.SAMPLE, named.value2())
        .set(ORGANISATION.CREATED_AT, OffsetDateTime.now(clock))
        .execute();
  }

  @Override
  public void link(OfferScope scope, UUID organisationId) {
    jooq.update(VENDOR)
        .set(VENDOR.VENDOR_ORGANISATION_ID, organisationId)
        .where(entry(scope))
        .execute();
  }

  @Override
  public Optional<VendorPerson> findIn(UUID organisationId, String email) {
    return fetch(
        VENDOR_PERSON.ORGANISATION_ID.eq(organisationId).and(VENDOR_PERSON.EMAIL.eq(email)));
  }

  @Override
  public void add(VendorPerson person) {
    jooq.insertInto(VENDOR_PERSON)
        .set(VENDOR_PERSON.ID, person.id())
        .set(VENDOR_PERSON.ORGANISATION_ID, person.organisationId())
        .set(VENDOR_PERSON.EMAIL, person.email())
        .set(VENDOR_PERSON.NAME, person.name())
        .set(VENDOR_PERSON.CREATED_AT, OffsetDateTime.now(clock))
        .execute();
  }

  private Optional<VendorPerson> fetch(Condition where) {
    return jooq.selectFrom(VENDOR_PERSON)
        .where(where)
        .fetchOptional(
            row ->
                new VendorPerson(
                    row.getId(), row.getOrganisationId(), row.getName(), row.getEmail()));
  }

  private static Condition entry(OfferScope scope) {
    return VENDOR.ID.eq(scope.vendorId()).and(VENDOR.ORGANISATION_ID.eq(scope.organisationId()));
  }
}
