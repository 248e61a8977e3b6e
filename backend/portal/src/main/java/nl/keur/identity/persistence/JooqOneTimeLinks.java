package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.ONE_TIME_LINK;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.OneTimeLinks;
import org.jooq.DSLContext;

@Singleton
class JooqOneTimeLinks implements OneTimeLinks {
  private final DSLContext jooq;

  JooqOneTimeLinks(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public void add(Link link) {
    jooq.insertInto(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.ID, link.id())
        .set(ONE_TIME_LINK.PURPOSE, link.purpose().name())
        .set(ONE_TIME_LINK.PERSON_ID, link.personId().orElse(null))
        .set(ONE_TIME_LINK.TOKEN_HASH, link.tokenHash())
        .set(ONE_TIME_LINK.CREATED_AT, link.createdAt().atOffset(ZoneOffset.UTC))
        .set(ONE_TIME_LINK.EXPIRES_AT, link.expiresAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public Optional<Link> findValid(String tokenHash, Purpose purpose, Instant at) {
    return jooq.selectFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.TOKEN_HASH.eq(tokenHash))
        .and(ONE_TIME_LINK.PURPOSE.eq(purpose.name()))
        .and(ONE_TIME_LINK.USED_AT.isNull())
        .and(ONE_TIME_LINK.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC)))
        .fetchOptional(
            row ->
                new Link(
                    row.getId(),
                    Purpose.valueOf(row.getPurpose()),
                    Optional.ofNullable(row.getPersonId()),
                    row.getTokenHash(),
                    row.getCreatedAt().toInstant(),
                    row.getExpiresAt().toInstant()));
  }

  @Override
  public boolean use(UUID linkId, Instant at) {
    return jooq.update(ONE_TIME_LINK)
            .set(ONE_TIME_LINK.USED_AT, at.atOffset(ZoneOffset.UTC))
            .where(ONE_TIME_LINK.ID.eq(linkId))
            .and(ONE_TIME_LINK.USED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public void removeUnused(Purpose purpose) {
    jooq.deleteFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.PURPOSE.eq(purpose.name()))
        .and(ONE_TIME_LINK.USED_AT.isNull())
        .execute();
  }

  @Override
  public void removeExpired(Instant before) {
    jooq.deleteFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.EXPIRES_AT.lt(before.atOffset(ZoneOffset.UTC)))
        .execute();
  }
}
