package nl.keur.purpose.persistence;

import static nl.keur.schema.tables.Offer.OFFER;
import static nl.keur.schema.tables.PurposeDraft.PURPOSE_DRAFT;
import static nl.keur.schema.tables.PurposeVersion.PURPOSE_VERSION;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Tokens;
import nl.keur.procurement.Offer;
import nl.keur.purpose.Agreement;
import nl.keur.purpose.DraftedPurpose;
import nl.keur.purpose.PurposeVersion;
import nl.keur.purpose.Purposes;
import nl.keur.purpose.SealedPurpose;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Purposes in both databases. */
@Singleton
class JdbcPurposes implements Purposes {
  private final SealedVersions versions;
  private final PurposeDraftRows rows;
  private final Agreements agreements;
  private final DSLContext jooq;
  private final Canonical canonical;
  private final Tokens tokens;

  JdbcPurposes(
      SealedVersions versions,
      PurposeDraftRows rows,
      Agreements agreements,
      DSLContext jooq,
      Canonical canonical,
      Tokens tokens) {
    this.versions = versions;
    this.rows = rows;
    this.agreements = agreements;
    this.jooq = jooq;
    this.canonical = canonical;
    this.tokens = tokens;
  }

  @Override
  public Optional<PurposeVersion> findRecorded(Scope scope, UUID procurementId) {
    return versions.findLast(recordedIn(scope, procurementId));
  }

  @Override
  public List<PurposeVersion> recorded(Scope scope, UUID procurementId) {
    return versions.list(recordedIn(scope, procurementId));
  }

  @Override
  public Optional<SealedPurpose> findSealed(Scope scope, UUID offerId) {
    return versions
        .findLast(
            ofOffer(scope, offerId).and(PURPOSE_VERSION.KIND.eq(PurposeVersion.Kind.AGREED.name())))
        .map(PurposeVersion::sealed);
  }

  @Override
  public List<PurposeVersion> versions(Scope scope, UUID offerId) {
    return versions.list(ofOffer(scope, offerId));
  }

  @Override
  public PurposeVersion seal(WritingScope scope, Optional<Offer> offer, NewVersion version) {
    return versions.seal(scope.organisationId(), offer, version);
  }

  @Override
  public Optional<DraftedPurpose> findDraft(
      Scope scope, UUID procurementId, Optional<UUID> offerId) {
    return row(scope, offerId.orElse(procurementId)).map(this::draft);
  }

  @Override
  public Optional<DraftedPurpose> lockDraft(WritingScope scope, UUID offerId) {
    jooq.select(PURPOSE_DRAFT.ID)
        .from(PURPOSE_DRAFT)
        .where(PURPOSE_DRAFT.ORGANISATION_ID.eq(scope.organisationId()))
        .and(PURPOSE_DRAFT.OFFER_ID.eq(offerId))
        .forUpdate()
        .fetch();
    return row(scope, offerId).map(this::draft);
  }

  @Override
  public boolean saveDraft(WritingScope scope, Optional<Offer> offer, DraftedPurpose draft) {
    UUID subject = offer.map(Offer::id).orElse(draft.procurementId());
    Optional<PurposeDraftRow> current = row(scope, subject);
    if (current.map(row -> row.version() + 1).orElse(0) + 1 != draft.version()) {
      return false;
    }
    var row =
        PurposeDraftRow.of(
            current.map(PurposeDraftRow::id).orElseGet(tokens::id),
            scope.organisationId(),
            offer,
            draft,
            canonical.json(draft.purpose()));
    try {
      if (current.isPresent()) {
        rows.update(row);
      } else {
        rows.save(row);
      }
      return true;
    } catch (OptimisticLockException changedMeanwhile) {
      return false;
    }
  }

  @Override
  public List<Agreement> agreements(Scope scope, UUID offerId) {
    return agreements.list(scope, offerId);
  }

  @Override
  public void add(Offer offer, Agreement agreement) {
    agreements.add(offer, agreement);
  }

  @Override
  public void voidAgreements(WritingScope scope, UUID offerId, Instant at) {
    agreements.voidAll(scope, offerId, at);
  }

  private Optional<PurposeDraftRow> row(Scope scope, UUID subjectId) {
    return rows.findByOrganisationIdAndSubjectId(scope.organisationId(), subjectId)
        .filter(row -> visible(scope, row));
  }

  /** The institution's own draft is nobody else's; a vendor sees that of its own offer. */
  private static boolean visible(Scope scope, PurposeDraftRow row) {
    return switch (scope) {
      case Scope.FileScope file -> file.covers(row.procurementId());
      case Scope.OfferScope offer ->
          offer.vendorId().equals(row.vendorId()) && offer.offerId().equals(row.offerId());
    };
  }

  private DraftedPurpose draft(PurposeDraftRow row) {
    return new DraftedPurpose(
        row.procurementId(),
        canonical.read(row.purpose(), IntendedPurpose.class),
        row.sha256(),
        row.version() + 1,
        row.actor(),
        row.changedAt().toInstant());
  }

  /** What the institution recorded is read by everybody it asks. */
  private static Condition recordedIn(Scope scope, UUID procurementId) {
    Condition recorded =
        PURPOSE_VERSION
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(PURPOSE_VERSION.PROCUREMENT_ID.eq(procurementId))
            .and(PURPOSE_VERSION.OFFER_ID.isNull());
    return switch (scope) {
      case Scope.InstitutionScope institution -> recorded;
      case Scope.ParticipantScope participant -> recorded.and(in(participant));
      case Scope.OfferScope offer ->
          recorded.and(
              DSL.exists(
                  DSL.selectOne()
                      .from(OFFER)
                      .where(OFFER.ID.eq(offer.offerId()))
                      .and(OFFER.VENDOR_ID.eq(offer.vendorId()))
                      .and(OFFER.PROCUREMENT_ID.eq(PURPOSE_VERSION.PROCUREMENT_ID))));
    };
  }

  private static Condition ofOffer(Scope scope, UUID offerId) {
    Condition own =
        PURPOSE_VERSION
            .ORGANISATION_ID
            .eq(scope.organisationId())
            .and(PURPOSE_VERSION.OFFER_ID.eq(offerId));
    return switch (scope) {
      case Scope.InstitutionScope institution -> own;
      case Scope.ParticipantScope participant -> own.and(in(participant));
      case Scope.OfferScope offer ->
          own.and(PURPOSE_VERSION.VENDOR_ID.eq(offer.vendorId()))
              .and(PURPOSE_VERSION.OFFER_ID.eq(offer.offerId()));
    };
  }

  private static Condition in(Scope.ParticipantScope participant) {
    return PURPOSE_VERSION.PROCUREMENT_ID.eq(participant.procurementId());
  }
}
