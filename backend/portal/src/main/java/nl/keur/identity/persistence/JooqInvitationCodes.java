package nl.keur.identity.persistence;

import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.INVITATION_CODE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.keur.identity.InvitationCodes;
import nl.keur.identity.VendorAccessLookup.Addressee;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
class JooqInvitationCodes implements InvitationCodes {
  private final DSLContext jooq;

  JooqInvitationCodes(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public void add(Asked asked) {
    Optional<Addressee> addressee = asked.addressee();
    jooq.insertInto(INVITATION_CODE)
        .set(INVITATION_CODE.BROWSER_SHA256, asked.browserSha256())
        .set(INVITATION_CODE.ASKED_FOR_SHA256, asked.askedForSha256())
        .set(INVITATION_CODE.ORGANISATION_ID, addressee.map(Addressee::organisationId).orElse(null))
        .set(INVITATION_CODE.VENDOR_ID, addressee.map(Addressee::vendorId).orElse(null))
        .set(INVITATION_CODE.INVITATION_ID, addressee.map(Addressee::invitationId).orElse(null))
        .set(INVITATION_CODE.CODE_HMAC, asked.codeHmac())
        .set(INVITATION_CODE.ENCRYPTED_CODE, asked.encrypted().orElse(null))
        .set(INVITATION_CODE.TRIES_LEFT, asked.triesLeft())
        .set(INVITATION_CODE.ASKED_AT, utc(asked.askedAt()))
        .set(INVITATION_CODE.EXPIRES_AT, utc(asked.expiresAt()))
        .execute();
  }

  @Override
  public Optional<Asked> find(String browserSha256) {
    return fetch(INVITATION_CODE.BROWSER_SHA256.eq(browserSha256)).stream().findFirst();
  }

  @Override
  public boolean takeTry(String browserSha256, Instant at) {
    return jooq.update(INVITATION_CODE)
            .set(INVITATION_CODE.TRIES_LEFT, INVITATION_CODE.TRIES_LEFT.minus(1))
            .where(INVITATION_CODE.BROWSER_SHA256.eq(browserSha256))
            .and(INVITATION_CODE.TRIES_LEFT.gt(0))
            .and(INVITATION_CODE.EXPIRES_AT.gt(utc(at)))
            .execute()
        == 1;
  }

  @Override
  public void remove(String browserSha256) {
    jooq.deleteFrom(INVITATION_CODE)
        .where(INVITATION_CODE.BROWSER_SHA256.eq(browserSha256))
        .execute();
  }

  @Override
  public void removeExpired(Instant at) {
    jooq.deleteFrom(INVITATION_CODE).where(INVITATION_CODE.EXPIRES_AT.le(utc(at))).execute();
  }

  @Override
  public List<Asked> toPassOn(InstitutionScope scope, Instant at) {
    return fetch(
        INVITATION_CODE
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(INVITATION_CODE.EXPIRES_AT.gt(utc(at)))
            .and(INVITATION_CODE.TRIES_LEFT.gt(0))
            .and(INVITATION_CODE.ENCRYPTED_CODE.isNotNull())
            .and(INVITATION.REVOKED_AT.isNull()));
  }

  private List<Asked> fetch(Condition where) {
    return jooq.select(INVITATION_CODE.asterisk(), INVITATION.CONTACT_EMAIL)
        .from(INVITATION_CODE)
        .leftJoin(INVITATION)
        .on(INVITATION.ID.eq(INVITATION_CODE.INVITATION_ID))
        .where(where)
        .orderBy(INVITATION_CODE.ASKED_AT.desc())
        .fetch(JooqInvitationCodes::asked);
  }

  private static Asked asked(Record row) {
    return new Asked(
        row.get(INVITATION_CODE.BROWSER_SHA256),
        row.get(INVITATION_CODE.ASKED_FOR_SHA256),
        Optional.ofNullable(row.get(INVITATION_CODE.INVITATION_ID))
            .map(
                invitation ->
                    new Addressee(
                        row.get(INVITATION_CODE.ORGANISATION_ID),
                        row.get(INVITATION_CODE.VENDOR_ID),
                        invitation,
                        row.get(INVITATION.CONTACT_EMAIL))),
        row.get(INVITATION_CODE.CODE_HMAC),
        Optional.ofNullable(row.get(INVITATION_CODE.ENCRYPTED_CODE)),
        row.get(INVITATION_CODE.TRIES_LEFT),
        row.get(INVITATION_CODE.ASKED_AT).toInstant(),
        row.get(INVITATION_CODE.EXPIRES_AT).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
