package nl.keur.audit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * Checks the chain of an institution as {@code verify audit} does, while the portal runs: against
 * itself and against the heads that were noted outside the database.
 */
@Singleton
public class CheckLog {
  private final AuditLog log;
  private final Anchors anchors;
  private final Transactions transactions;

  CheckLog(AuditLog log, Anchors anchors, Transactions transactions) {
    this.log = log;
    this.anchors = anchors;
    this.transactions = transactions;
  }

  /**
   * @param last where the chain ends by its rows
   * @param noted how many heads of this chain it was held against
   */
  public record Checked(ChainHead last, Optional<Flaw> flaw, long noted) {}

  public Checked of(InstitutionScope scope) {
    // Read first: a head that is noted meanwhile is of rows that the transaction may not see.
    List<ChainHead> noted =
        noted().stream()
            .filter(head -> head.organisationId().equals(scope.organisationId()))
            .toList();
    return transactions.read(
        () -> {
          var check = new ChainCheck(scope.organisationId(), log.head(scope), noted);
          log.each(scope, check::next);
          return new Checked(check.last(), check.end(), noted.size());
        });
  }

  private List<ChainHead> noted() {
    try {
      return Files.exists(anchors.file()) ? NotedHeads.read(anchors.file()) : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
