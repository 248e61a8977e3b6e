package nl.keur.audit;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.keur.kernel.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds the heads of the chains to a file outside the database, at start-up and every day, so that a
 * chain that was cut or computed anew is found (ADR-0009). A copy of that file in other hands finds
 * it even when somebody could write both.
 */
@Singleton
public class Anchors {
  private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);

  private final AuditLog log;
  private final Path file;
  private final Clock clock;
  private final Transactions transactions;
  private final Set<ChainHead> written = new HashSet<>();

  Anchors(
      AuditLog log,
      @Value("${keur.audit.anchor}") String file,
      Clock clock,
      Transactions transactions) {
    this.log = log;
    this.file = Path.of(file);
    this.clock = clock;
    this.transactions = transactions;
  }

  /** The heads that moved since the last time; all of them the first time. */
  @Scheduled(fixedDelay = "24h")
  public synchronized void add() {
    Instant at = clock.instant();
    List<ChainHead> moved =
        transactions.read(log::heads).stream().filter(head -> !written.contains(head)).toList();
    try {
      append(NotedHeads.text(moved.stream().map(head -> NotedHeads.line(head, at.toString()))));
      written.addAll(moved);
    } catch (IOException failed) {
      LOG.error("The heads of the log can't be noted in {}", file, failed);
    }
  }

  private void append(String lines) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        lines,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
  }

  /** Where they are noted. */
  public Path file() {
    return file;
  }
}
