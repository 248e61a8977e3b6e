package nl.keur.retention.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keur.retention.ErasureCertificate;
import nl.keur.retention.Period;
import nl.keur.retention.ReadRetention;
import nl.keur.retention.Retention;

/**
 * How the file of a procurement is kept.
 *
 * @param usual the period of its institution
 * @param own its own period, where it has one
 * @param inUse how many AI systems of it are in use
 * @param closed when and why it was closed
 * @param kept until when it is kept in any case, and why
 * @param endedOn absent while it has not ended
 * @param eraseOn from when it may be erased
 */
@Serdeable
record RetentionView(
    UUID procurementId,
    String title,
    Retention.Status status,
    PeriodView usual,
    @Nullable PeriodView own,
    int inUse,
    @Nullable DatedView closed,
    @Nullable DatedView kept,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate eraseOn) {
  static RetentionView of(ReadRetention.Shown shown) {
    Retention retention = shown.retention();
    return new RetentionView(
        retention.procurementId(),
        retention.title(),
        shown.status(),
        PeriodView.of(retention.usual()),
        retention.own().map(PeriodView::of).orElse(null),
        retention.inUse(),
        retention.closed().map(DatedView::of).orElse(null),
        retention.kept().map(DatedView::of).orElse(null),
        retention.endedOn().orElse(null),
        retention.eraseOn().orElse(null));
  }

  /**
   * @param chosen false while the institution has set none of its own
   */
  @Serdeable
  record PeriodView(int months, String reason, boolean chosen) {
    static PeriodView of(Period period) {
      return new PeriodView(period.months(), period.reason(), period.chosen());
    }
  }

  @Serdeable
  record DatedView(LocalDate on, String reason) {
    static DatedView of(Retention.Dated dated) {
      return new DatedView(dated.on(), dated.reason());
    }
  }

  /**
   * What an institution keeps of procurements that have ended, and what it has erased.
   *
   * @param ended the first to be erased first
   */
  @Serdeable
  record Kept(PeriodView usual, List<RetentionView> ended, List<CertificateView> certificates) {}

  /**
   * @param document canonical JSON
   * @param sha256 of the document
   * @param by name of who erased it
   */
  @Serdeable
  record CertificateView(
      UUID id, UUID procurementId, Instant erasedAt, String by, String document, String sha256) {
    static CertificateView of(ErasureCertificate certificate, String by) {
      return new CertificateView(
          certificate.id(),
          certificate.procurementId(),
          certificate.erasedAt(),
          by,
          certificate.document(),
          certificate.sha256());
    }
  }
}
