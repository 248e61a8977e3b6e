package nl.keur.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** Reads how files are kept, and which are to be erased. Dates are of Europe/Amsterdam. */
@Singleton
public class ReadRetention {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Retentions retentions;
  private final Clock clock;
  private final Transactions transactions;

  ReadRetention(Retentions retentions, Clock clock, Transactions transactions) {
    this.retentions = retentions;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** A file as it stands today. */
  public record Shown(Retention retention, Retention.Status status) {}

  /**
   * What an institution keeps and has erased.
   *
   * @param ended every file of a procurement that has ended, the first to be erased first
   */
  public record Kept(Period usual, List<Shown> ended, List<ErasureCertificate> certificates) {}

  public Optional<Shown> of(FileScope scope, UUID procurementId) {
    return transactions.read(() -> retentions.find(scope, procurementId).map(this::shown));
  }

  public Kept all(InstitutionScope scope) {
    return transactions.read(
        () ->
            new Kept(
                retentions.usual(scope),
                retentions.list(scope).stream()
                    .filter(one -> one.eraseOn().isPresent())
                    .sorted(java.util.Comparator.comparing(one -> one.eraseOn().orElseThrow()))
                    .map(this::shown)
                    .toList(),
                retentions.certificates(scope)));
  }

  private Shown shown(Retention retention) {
    return new Shown(retention, retention.on(today()));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
  }
}
