package nl.keur.contract.persistence;

import static nl.keur.schema.Tables.CLAUSE_DECISION;
import static nl.keur.schema.Tables.CLAUSE_PACKAGE;
import static nl.keur.schema.Tables.CLAUSE_VALUE;
import static nl.keur.schema.Tables.FROZEN_PACKAGE;

import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.contract.ClausePackage;
import nl.keur.contract.ClausePackages;
import nl.keur.contract.FilledInValue;
import nl.keur.contract.FrozenPackage;
import nl.keur.contract.PackageDecision;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.schema.tables.records.FrozenPackageRecord;
import org.jooq.DSLContext;

/** Packages in both databases: the draft by Micronaut Data, what hangs on it by jOOQ. */
@Singleton
class JdbcClausePackages implements ClausePackages {
  private static final Argument<Map<String, List<String>>> FACTS =
      Argument.mapOf(Argument.of(String.class), Argument.listOf(String.class));

  private final ClausePackageRows rows;
  private final DSLContext jooq;
  private final Canonical canonical;
  private final Tokens tokens;

  JdbcClausePackages(ClausePackageRows rows, DSLContext jooq, Canonical canonical, Tokens tokens) {
    this.rows = rows;
    this.jooq = jooq;
    this.canonical = canonical;
    this.tokens = tokens;
  }

  @Override
  public Optional<ClausePackage> find(InstitutionScope scope, UUID offerId) {
    return rows.findByOrganisationIdAndOfferId(scope.organisationId(), offerId)
        .map(row -> row.toPackage(canonical.read(row.facts(), FACTS)));
  }

  @Override
  public boolean save(ClausePackage draft) {
    ClausePackageRow row = ClausePackageRow.of(draft, canonical.json(draft.facts()));
    if (draft.version() == 1) {
      return insert(row);
    }
    try {
      rows.update(row);
      return true;
    } catch (OptimisticLockException changedMeanwhile) {
      return false;
    }
  }

  /** Two people may start at the same moment; a conflict is no error, so nothing is aborted. */
  private boolean insert(ClausePackageRow row) {
    return jooq.insertInto(CLAUSE_PACKAGE)
            .set(CLAUSE_PACKAGE.ID, row.id())
            .set(CLAUSE_PACKAGE.ORGANISATION_ID, row.organisationId())
            .set(CLAUSE_PACKAGE.VENDOR_ID, row.vendorId())
            .set(CLAUSE_PACKAGE.PROCUREMENT_ID, row.procurementId())
            .set(CLAUSE_PACKAGE.OFFER_ID, row.offerId())
            .set(CLAUSE_PACKAGE.CONTENT_SHA256, row.contentSha256())
            .set(CLAUSE_PACKAGE.LANGUAGE, row.language())
            .set(CLAUSE_PACKAGE.AGREEMENT_REFERENCE, row.agreementReference())
            .set(CLAUSE_PACKAGE.INSTITUTION_PRIVACY_CONTACT, row.institutionPrivacyContact())
            .set(CLAUSE_PACKAGE.VENDOR_PRIVACY_CONTACT, row.vendorPrivacyContact())
            .set(CLAUSE_PACKAGE.FACTS, row.facts())
            .set(CLAUSE_PACKAGE.CHANGED_AT, row.changedAt())
            .set(CLAUSE_PACKAGE.VERSION, 0)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public List<PackageDecision> decisions(InstitutionScope scope, UUID packageId) {
    return jooq.selectFrom(CLAUSE_DECISION)
        .where(CLAUSE_DECISION.ORGANISATION_ID.eq(scope.organisationId()))
        .and(CLAUSE_DECISION.PACKAGE_ID.eq(packageId))
        .orderBy(CLAUSE_DECISION.DECIDED_AT, CLAUSE_DECISION.ID)
        .fetch(
            row ->
                new PackageDecision(
                    row.getId(),
                    row.getPackageId(),
                    PackageDecision.Subject.valueOf(row.getSubjectKind()),
                    row.getSubjectId(),
                    PackageDecision.Outcome.valueOf(row.getOutcome()),
                    row.getReason(),
                    row.getDecidedBy(),
                    row.getDecidedAt().toInstant()));
  }

  @Override
  public void add(ClausePackage draft, PackageDecision decision) {
    jooq.insertInto(CLAUSE_DECISION)
        .set(CLAUSE_DECISION.ID, decision.id())
        .set(CLAUSE_DECISION.ORGANISATION_ID, draft.organisationId())
        .set(CLAUSE_DECISION.VENDOR_ID, draft.vendorId())
        .set(CLAUSE_DECISION.PACKAGE_ID, draft.id())
        .set(CLAUSE_DECISION.SUBJECT_KIND, decision.subject().name())
        .set(CLAUSE_DECISION.SUBJECT_ID, decision.subjectId())
        .set(CLAUSE_DECISION.OUTCOME, decision.outcome().name())
        .set(CLAUSE_DECISION.REASON, decision.reason())
        .set(CLAUSE_DECISION.DECIDED_BY, decision.decidedBy())
        .set(CLAUSE_DECISION.DECIDED_AT, decision.decidedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public List<FilledInValue> values(InstitutionScope scope, UUID packageId) {
    return jooq.selectFrom(CLAUSE_VALUE)
        .where(CLAUSE_VALUE.ORGANISATION_ID.eq(scope.organisationId()))
        .and(CLAUSE_VALUE.PACKAGE_ID.eq(packageId))
        .orderBy(CLAUSE_VALUE.PLACE)
        .fetch(
            row ->
                new FilledInValue(
                    row.getPlace(),
                    row.getFilledIn(),
                    row.getFilledInBy(),
                    row.getFilledInAt().toInstant()));
  }

  @Override
  public void fillIn(ClausePackage draft, FilledInValue value) {
    clear(draft, value.place());
    jooq.insertInto(CLAUSE_VALUE)
        .set(CLAUSE_VALUE.ID, tokens.id())
        .set(CLAUSE_VALUE.ORGANISATION_ID, draft.organisationId())
        .set(CLAUSE_VALUE.VENDOR_ID, draft.vendorId())
        .set(CLAUSE_VALUE.PACKAGE_ID, draft.id())
        .set(CLAUSE_VALUE.PLACE, value.place())
        .set(CLAUSE_VALUE.FILLED_IN, value.json())
        .set(CLAUSE_VALUE.FILLED_IN_BY, value.filledInBy())
        .set(CLAUSE_VALUE.FILLED_IN_AT, value.filledInAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public void clear(ClausePackage draft, String place) {
    jooq.deleteFrom(CLAUSE_VALUE)
        .where(CLAUSE_VALUE.ORGANISATION_ID.eq(draft.organisationId()))
        .and(CLAUSE_VALUE.PACKAGE_ID.eq(draft.id()))
        .and(CLAUSE_VALUE.PLACE.eq(place))
        .execute();
  }

  @Override
  public void add(FrozenPackage frozen) {
    jooq.insertInto(FROZEN_PACKAGE)
        .set(FROZEN_PACKAGE.ID, frozen.id())
        .set(FROZEN_PACKAGE.ORGANISATION_ID, frozen.organisationId())
        .set(FROZEN_PACKAGE.VENDOR_ID, frozen.vendorId())
        .set(FROZEN_PACKAGE.PROCUREMENT_ID, frozen.procurementId())
        .set(FROZEN_PACKAGE.OFFER_ID, frozen.offerId())
        .set(FROZEN_PACKAGE.CONTENT, frozen.json())
        .set(FROZEN_PACKAGE.SHA256, frozen.sha256())
        .set(FROZEN_PACKAGE.PURPOSE_VERSION, frozen.purposeVersion())
        .set(FROZEN_PACKAGE.PURPOSE_SHA256, frozen.purposeSha256())
        .set(FROZEN_PACKAGE.FROZEN_BY, frozen.frozenBy())
        .set(FROZEN_PACKAGE.FROZEN_AT, frozen.frozenAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public Optional<FrozenPackage> findFrozen(InstitutionScope scope, UUID offerId) {
    return jooq.selectFrom(FROZEN_PACKAGE)
        .where(FROZEN_PACKAGE.ORGANISATION_ID.eq(scope.organisationId()))
        .and(FROZEN_PACKAGE.OFFER_ID.eq(offerId))
        .fetchOptional(JdbcClausePackages::undamaged);
  }

  private static FrozenPackage undamaged(FrozenPackageRecord row) {
    if (!Sha256.of(row.getContent()).equals(row.getSha256())) {
      throw Problem.of(
              "/problems/contract/damaged",
              "Frozen package damaged",
              500,
              new Text(
                  "Dit vastgestelde pakket is beschadigd: de inhoud past niet bij de"
                      + " controlewaarde. Meld dit aan de beheerder en gebruik een eerder"
                      + " opgeslagen bestand.",
                  "This frozen package is damaged: the content does not fit the check value."
                      + " Report this to the administrator and use a file saved earlier."))
          .refused();
    }
    return new FrozenPackage(
        row.getId(),
        row.getOrganisationId(),
        row.getVendorId(),
        row.getProcurementId(),
        row.getOfferId(),
        row.getContent(),
        row.getSha256(),
        row.getPurposeVersion(),
        row.getPurposeSha256(),
        row.getFrozenBy(),
        row.getFrozenAt().toInstant());
  }
}
