package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.SESSION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.Session;
import nl.keur.identity.SessionStore;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
class JooqSessionStore implements SessionStore {
  private final DSLContext jooq;

  JooqSessionStore(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<Stored> find(String idHash) {
    return jooq.selectFrom(SESSION)
        .where(SESSION.ID_HASH.eq(idHash))
        .fetchOptional(JooqSessionStore::stored);
  }

  @Override
  public void add(Stored session) {
    jooq.insertInto(SESSION)
        .set(SESSION.ID_HASH, session.idHash())
        .set(SESSION.CSRF_TOKEN, session.csrfToken())
        .set(SESSION.PERSON_ID, session.personId().orElse(null))
        .set(SESSION.INVITATION_ID, session.invitationId().orElse(null))
        .set(SESSION.STAGE, session.stage().name())
        .set(SESSION.CREATED_AT, utc(session.createdAt()))
        .set(SESSION.LAST_SEEN_AT, utc(session.lastSeenAt()))
        .execute();
  }

  @Override
  public void touch(String idHash, Instant seenAt) {
    jooq.update(SESSION)
        .set(SESSION.LAST_SEEN_AT, utc(seenAt))
        .where(SESSION.ID_HASH.eq(idHash))
        .execute();
  }

  @Override
  public void remove(String idHash) {
    jooq.deleteFrom(SESSION).where(SESSION.ID_HASH.eq(idHash)).execute();
  }

  @Override
  public void removeOf(UUID personId) {
    jooq.deleteFrom(SESSION).where(SESSION.PERSON_ID.eq(personId)).execute();
  }

  @Override
  public List<Stored> listOf(UUID personId) {
    return jooq.selectFrom(SESSION)
        .where(SESSION.PERSON_ID.eq(personId))
        .orderBy(SESSION.LAST_SEEN_AT.desc(), SESSION.ID_HASH)
        .fetch(JooqSessionStore::stored);
  }

  @Override
  public void removeExpired(Instant seenBefore, Instant createdBefore) {
    jooq.deleteFrom(SESSION)
        .where(SESSION.LAST_SEEN_AT.lt(utc(seenBefore)))
        .or(SESSION.CREATED_AT.lt(utc(createdBefore)))
        .execute();
  }

  private static Stored stored(Record row) {
    return new Stored(
        row.get(SESSION.ID_HASH),
        row.get(SESSION.CSRF_TOKEN),
        Optional.ofNullable(row.get(SESSION.PERSON_ID)),
        Optional.ofNullable(row.get(SESSION.INVITATION_ID)),
        Session.Stage.valueOf(row.get(SESSION.STAGE)),
        row.get(SESSION.CREATED_AT).toInstant(),
        row.get(SESSION.LAST_SEEN_AT).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
