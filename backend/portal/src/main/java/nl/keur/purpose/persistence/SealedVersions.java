package nl.keur.purpose.persistence;

import static nl.keur.schema.tables.PurposeVersion.PURPOSE_VERSION;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.procurement.Offer;
import nl.keur.purpose.DamagedPurpose;
import nl.keur.purpose.PurposeVersion;
import nl.keur.purpose.Purposes.NewVersion;
import nl.keur.schema.tables.records.PurposeVersionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Sealed versions: written once, and checked against their hash whenever they are read. */
@Singleton
class SealedVersions {
  private final DSLContext jooq;
  private final Canonical canonical;
  private final Tokens tokens;
  private final Clock clock;

  SealedVersions(DSLContext jooq, Canonical canonical, Tokens tokens, Clock clock) {
    this.jooq = jooq;
    this.canonical = canonical;
    this.tokens = tokens;
    this.clock = clock;
  }

  PurposeVersion seal(UUID organisationId, Optional<Offer> offer, NewVersion version) {
    UUID id = tokens.id();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String purposeSha256 = Sha256.of(canonical.json(version.purpose()));
    String document =
        canonical.json(PurposeDocument.of(version, offer.map(Offer::id), purposeSha256, now));
    String sha256 = Sha256.of(document);
    jooq.insertInto(PURPOSE_VERSION)
        .set(PURPOSE_VERSION.ID, id)
        .set(PURPOSE_VERSION.ORGANISATION_ID, organisationId)
        .set(PURPOSE_VERSION.VENDOR_ID, offer.map(Offer::vendorId).orElse(null))
        .set(PURPOSE_VERSION.PROCUREMENT_ID, version.procurementId())
        .set(PURPOSE_VERSION.OFFER_ID, offer.map(Offer::id).orElse(null))
        .set(PURPOSE_VERSION.KIND, version.kind().name())
        .set(PURPOSE_VERSION.NUMBER, version.number())
        .set(PURPOSE_VERSION.DOCUMENT, document)
        .set(PURPOSE_VERSION.SHA256, sha256)
        .set(PURPOSE_VERSION.PREVIOUS_SHA256, version.previousSha256().orElse(null))
        .set(PURPOSE_VERSION.SEALED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
    return canonical.read(document, PurposeDocument.class).version(id, sha256);
  }

  /** The links of one chain, first one first; each is to point to the one before it. */
  List<PurposeVersion> list(Condition where) {
    List<PurposeVersion> links =
        jooq.selectFrom(PURPOSE_VERSION)
            .where(where)
            .orderBy(PURPOSE_VERSION.NUMBER)
            .fetch(this::read);
    for (int link = 1; link < links.size(); link++) {
      String before = links.get(link - 1).sha256();
      if (links.get(link).previousSha256().filter(before::equals).isEmpty()) {
        throw new DamagedPurpose(links.get(link).id());
      }
    }
    return links;
  }

  Optional<PurposeVersion> findLast(Condition where) {
    return jooq.selectFrom(PURPOSE_VERSION)
        .where(where)
        .orderBy(PURPOSE_VERSION.NUMBER.desc())
        .limit(1)
        .fetchOptional(this::read);
  }

  private PurposeVersion read(PurposeVersionRecord row) {
    if (!Sha256.of(row.getDocument()).equals(row.getSha256())) {
      throw new DamagedPurpose(row.getId());
    }
    PurposeVersion version = parse(row);
    boolean whole =
        Sha256.of(canonical.json(version.purpose())).equals(version.purposeSha256())
            && version.number() == row.getNumber()
            && version.kind().name().equals(row.getKind())
            && version.procurementId().equals(row.getProcurementId())
            && version.offerId().equals(Optional.ofNullable(row.getOfferId()))
            && version.previousSha256().equals(Optional.ofNullable(row.getPreviousSha256()));
    if (!whole) {
      throw new DamagedPurpose(row.getId());
    }
    return version;
  }

  private PurposeVersion parse(PurposeVersionRecord row) {
    try {
      return canonical
          .read(row.getDocument(), PurposeDocument.class)
          .version(row.getId(), row.getSha256());
    } catch (UncheckedIOException unreadable) {
      throw new DamagedPurpose(row.getId());
    }
  }
}
