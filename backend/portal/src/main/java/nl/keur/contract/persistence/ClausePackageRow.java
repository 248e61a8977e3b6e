package nl.keur.contract.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.contract.ClausePackage;

/** One row of {@code clause_package}. A row counts versions from 0, a package from 1. */
@MappedEntity("clause_package")
record ClausePackageRow(
    @Id UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID procurementId,
    UUID offerId,
    String contentSha256,
    String language,
    String agreementReference,
    String institutionPrivacyContact,
    String vendorPrivacyContact,
    String facts,
    OffsetDateTime changedAt,
    @Version int version) {

  /** The row to write: an update names the version it replaces, which the database raises. */
  static ClausePackageRow of(ClausePackage draft, String facts) {
    return new ClausePackageRow(
        draft.id(),
        draft.organisationId(),
        draft.vendorId(),
        draft.procurementId(),
        draft.offerId(),
        draft.contentSha256(),
        draft.language().code(),
        draft.details().agreementReference(),
        draft.details().institutionPrivacyContact(),
        draft.details().vendorPrivacyContact(),
        facts,
        draft.changedAt().atOffset(ZoneOffset.UTC),
        Math.max(0, draft.version() - 2));
  }

  ClausePackage toPackage(Map<String, List<String>> readFacts) {
    return new ClausePackage(
        id,
        organisationId,
        vendorId,
        procurementId,
        offerId,
        contentSha256,
        Language.valueOf(language.toUpperCase(Locale.ROOT)),
        new ClausePackage.Details(
            agreementReference, institutionPrivacyContact, vendorPrivacyContact),
        readFacts,
        changedAt.toInstant(),
        version + 1);
  }
}
