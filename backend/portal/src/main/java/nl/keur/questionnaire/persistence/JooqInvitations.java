package nl.keur.questionnaire.persistence;

import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.QUESTIONNAIRE;
import static nl.keur.schema.Tables.VENDOR;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.questionnaire.Invitation;
import nl.keur.questionnaire.Invitation.Sender;
import nl.keur.questionnaire.Invitations;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

@Singleton
class JooqInvitations implements Invitations {
  private final DSLContext jooq;

  JooqInvitations(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public void add(Invitation invitation, String tokenHash) {
    jooq.insertInto(INVITATION)
        .set(INVITATION.ID, invitation.id())
        .set(INVITATION.ORGANISATION_ID, invitation.organisationId())
        .set(INVITATION.VENDOR_ID, invitation.vendorId())
        .set(INVITATION.OFFER_ID, invitation.offerId())
        .set(INVITATION.QUESTIONNAIRE_ID, invitation.questionnaireId())
        .set(INVITATION.TOKEN_HASH, tokenHash)
        .set(INVITATION.CONTACT_NAME, invitation.contactName())
        .set(INVITATION.CONTACT_EMAIL, invitation.contactEmail())
        .set(INVITATION.SIGNATORY, invitation.signatory())
        .set(
            INVITATION.CREATED_BY,
            invitation.by() instanceof Sender.Purchaser purchaser ? purchaser.personId() : null)
        .set(
            INVITATION.INVITED_BY,
            invitation.by() instanceof Sender.Colleague colleague ? colleague.personId() : null)
        .set(INVITATION.CREATED_AT, utc(invitation.createdAt()))
        .execute();
  }

  @Override
  public Optional<Whose> findByToken(String tokenHash) {
    return whose(INVITATION.TOKEN_HASH.eq(tokenHash));
  }

  @Override
  public Optional<Whose> findAnywhere(UUID invitationId) {
    return whose(INVITATION.ID.eq(invitationId));
  }

  private Optional<Whose> whose(Condition where) {
    return jooq.select(
            INVITATION.ID, INVITATION.ORGANISATION_ID, INVITATION.VENDOR_ID, INVITATION.OFFER_ID)
        .from(INVITATION)
        .where(where)
        .fetchOptional(
            row ->
                new Whose(row.value1(), new OfferScope(row.value2(), row.value3(), row.value4())));
  }

  @Override
  public Optional<Invitation> find(OfferScope scope, UUID invitationId) {
    return fetch(
            INVITATION
                .ORGANISATION_ID
                .eq(scope.organisationId())
                .and(INVITATION.VENDOR_ID.eq(scope.vendorId()))
                .and(INVITATION.OFFER_ID.eq(scope.offerId()))
                .and(INVITATION.ID.eq(invitationId)))
        .stream()
        .findFirst();
  }

  @Override
  public List<Invitation> list(FileScope scope, UUID procurementId) {
    return fetch(
        INVITATION
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(QUESTIONNAIRE.PROCUREMENT_ID.eq(procurementId))
            .and(scope.covers(procurementId) ? DSL.noCondition() : DSL.falseCondition()));
  }

  @Override
  public List<Invitation> ofOffer(Scope scope, UUID offerId) {
    return fetch(
        INVITATION.ORGANISATION_ID.eq(scope.organisationId()).and(INVITATION.OFFER_ID.eq(offerId)));
  }

  @Override
  public boolean noteOpened(OfferScope scope, UUID invitationId, UUID personId, Instant at) {
    jooq.update(INVITATION)
        .set(INVITATION.VENDOR_PERSON_ID, personId)
        .where(INVITATION.ORGANISATION_ID.eq(scope.organisationId()))
        .and(INVITATION.OFFER_ID.eq(scope.offerId()))
        .and(INVITATION.ID.eq(invitationId))
        .execute();
    return jooq.update(INVITATION)
            .set(INVITATION.FIRST_OPENED_AT, utc(at))
            .where(INVITATION.ORGANISATION_ID.eq(scope.organisationId()))
            .and(INVITATION.VENDOR_ID.eq(scope.vendorId()))
            .and(INVITATION.OFFER_ID.eq(scope.offerId()))
            .and(INVITATION.ID.eq(invitationId))
            .and(INVITATION.FIRST_OPENED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public boolean revoke(Scope scope, UUID offerId, UUID invitationId, Instant at) {
    return jooq.update(INVITATION)
            .set(INVITATION.REVOKED_AT, utc(at))
            .where(INVITATION.ORGANISATION_ID.eq(scope.organisationId()))
            .and(INVITATION.OFFER_ID.eq(offerId))
            .and(INVITATION.ID.eq(invitationId))
            .and(INVITATION.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  private List<Invitation> fetch(Condition where) {
    return jooq.select(
            INVITATION.asterisk(),
            VENDOR.NAME,
            PROCUREMENT.TITLE,
            PROCUREMENT.LANGUAGE,
            QUESTIONNAIRE.DEADLINE)
        .from(INVITATION)
        .join(VENDOR)
        .on(VENDOR.ID.eq(INVITATION.VENDOR_ID))
        .join(QUESTIONNAIRE)
        .on(QUESTIONNAIRE.ID.eq(INVITATION.QUESTIONNAIRE_ID))
        .join(PROCUREMENT)
        .on(PROCUREMENT.ID.eq(QUESTIONNAIRE.PROCUREMENT_ID))
        .where(where)
        .orderBy(INVITATION.CREATED_AT, INVITATION.ID)
        .fetch(JooqInvitations::invitation);
  }

  private static Invitation invitation(Record row) {
    return new Invitation(
        row.get(INVITATION.ID),
        row.get(INVITATION.ORGANISATION_ID),
        row.get(INVITATION.VENDOR_ID),
        row.get(INVITATION.OFFER_ID),
        row.get(INVITATION.QUESTIONNAIRE_ID),
        row.get(VENDOR.NAME),
        row.get(PROCUREMENT.TITLE),
        Language.valueOf(row.get(PROCUREMENT.LANGUAGE).toUpperCase(Locale.ROOT)),
        row.get(INVITATION.CONTACT_NAME),
        row.get(INVITATION.CONTACT_EMAIL),
        row.get(INVITATION.SIGNATORY),
        row.get(QUESTIONNAIRE.DEADLINE).toInstant(),
        Optional.ofNullable(row.get(INVITATION.INVITED_BY))
            .<Sender>map(Sender.Colleague::new)
            .orElseGet(() -> new Sender.Purchaser(row.get(INVITATION.CREATED_BY))),
        row.get(INVITATION.CREATED_AT).toInstant(),
        Optional.ofNullable(row.get(INVITATION.VENDOR_PERSON_ID)),
        Optional.ofNullable(row.get(INVITATION.FIRST_OPENED_AT)).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.get(INVITATION.REVOKED_AT)).map(OffsetDateTime::toInstant));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
