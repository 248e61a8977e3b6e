package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.ORGANISATION_LINK;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.OrganisationKind;
import nl.keur.identity.Organisations;
import nl.keur.identity.Session;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.Condition;
import org.jooq.DSLContext;

@Singleton
class JooqOrganisations implements Organisations {
  private final DSLContext jooq;

  JooqOrganisations(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<String> findJoinCode(InstitutionScope scope) {
    return jooq.select(ORGANISATION.JOIN_CODE)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(scope.organisationId()))
        .fetchOptional(ORGANISATION.JOIN_CODE);
  }

  @Override
  public void setJoinCode(InstitutionScope scope, String code) {
    jooq.update(ORGANISATION)
        .set(ORGANISATION.JOIN_CODE, code)
        .where(ORGANISATION.ID.eq(scope.organisationId()))
        .execute();
  }

  @Override
  public Optional<Session.Institution> findByJoinCode(String code) {
    return jooq.selectFrom(ORGANISATION)
        .where(ORGANISATION.JOIN_CODE.eq(code))
        .and(ORGANISATION.SAMPLE.isFalse())
        .fetchOptional(
            row ->
                new Session.Institution(
                    row.getId(),
                    row.getName(),
                    row.getSample(),
                    OrganisationKind.valueOf(row.getKind()),
                    row.getRunsPortal()));
  }

  @Override
  public void add(OrganisationLink link, String tokenHash) {
    jooq.insertInto(ORGANISATION_LINK)
        .set(ORGANISATION_LINK.ID, link.id())
        .set(ORGANISATION_LINK.ORGANISATION_ID, link.organisationId())
        .set(ORGANISATION_LINK.TOKEN_HASH, tokenHash)
        .set(ORGANISATION_LINK.MADE_BY, link.madeBy())
        .set(ORGANISATION_LINK.MADE_AT, link.madeAt().atOffset(ZoneOffset.UTC))
        .set(ORGANISATION_LINK.EXPIRES_AT, link.expiresAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public Optional<OrganisationLink> findLink(String tokenHash, Instant at) {
    return links(
            ORGANISATION_LINK
                .TOKEN_HASH
                .eq(tokenHash)
                .and(ORGANISATION_LINK.USED_AT.isNull())
                .and(ORGANISATION_LINK.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC))))
        .stream()
        .findFirst();
  }

  @Override
  public boolean use(OrganisationLink link, Instant at) {
    return jooq.update(ORGANISATION_LINK)
            .set(ORGANISATION_LINK.USED_AT, at.atOffset(ZoneOffset.UTC))
            .where(ORGANISATION_LINK.ID.eq(link.id()))
            .and(ORGANISATION_LINK.USED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public void noteUsedFor(OrganisationLink link, UUID organisationId) {
    jooq.update(ORGANISATION_LINK)
        .set(ORGANISATION_LINK.USED_FOR, organisationId)
        .where(ORGANISATION_LINK.ID.eq(link.id()))
        .execute();
  }

  @Override
  public List<OrganisationLink> links(InstitutionScope scope) {
    return links(ORGANISATION_LINK.ORGANISATION_ID.eq(scope.organisationId()));
  }

  private List<OrganisationLink> links(Condition where) {
    return jooq.select(ORGANISATION_LINK.asterisk(), ORGANISATION.NAME)
        .from(ORGANISATION_LINK)
        .leftJoin(ORGANISATION)
        .on(ORGANISATION.ID.eq(ORGANISATION_LINK.USED_FOR))
        .where(where)
        .orderBy(ORGANISATION_LINK.MADE_AT.desc(), ORGANISATION_LINK.ID)
        .fetch(
            row ->
                new OrganisationLink(
                    row.get(ORGANISATION_LINK.ID),
                    row.get(ORGANISATION_LINK.ORGANISATION_ID),
                    row.get(ORGANISATION_LINK.MADE_BY),
                    row.get(ORGANISATION_LINK.MADE_AT).toInstant(),
                    row.get(ORGANISATION_LINK.EXPIRES_AT).toInstant(),
                    Optional.ofNullable(row.get(ORGANISATION.NAME))));
  }
}
