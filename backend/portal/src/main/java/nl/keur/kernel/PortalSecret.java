package nl.keur.kernel;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The secret of this portal. Configured as {@code keur.secret}; on the embedded database it is made
 * at first use and kept in the file {@code secret} beside the database, for the owner of the
 * process alone. Losing it costs the mails that wait, and every second step has to be set up again.
 */
@Singleton
public class PortalSecret {
  private static final String H2_FILE = "jdbc:h2:file:";
  private static final int SHORTEST = 32;

  private final Optional<String> configured;
  private final String databaseUrl;
  private final Tokens tokens;

  public PortalSecret(
      @Value("${keur.secret:}") String configured,
      @Value("${datasources.default.url}") String databaseUrl,
      Tokens tokens) {
    this.configured = Optional.of(configured.strip()).filter(secret -> !secret.isEmpty());
    this.databaseUrl = databaseUrl;
    this.tokens = tokens;
  }

  /** What is missing is said at the start, not to the first person who signs in. */
  @EventListener
  void checkAtStart(StartupEvent started) {
    bytes();
  }

  /** Synchronized: of two first uses at once, one makes the file. */
  public synchronized byte[] bytes() {
    String secret = configured.orElseGet(this::fromFile);
    if (secret.length() < SHORTEST) {
      throw new IllegalStateException(
          "keur.secret needs at least " + SHORTEST + " random characters");
    }
    return secret.getBytes(StandardCharsets.UTF_8);
  }

  private String fromFile() {
    if (!databaseUrl.startsWith(H2_FILE)) {
      throw new IllegalStateException(
          "A portal on a database server needs keur.secret (KEUR_SECRET): at least "
              + SHORTEST
              + " random characters, the same on every node");
    }
    String database = databaseUrl.substring(H2_FILE.length()).split(";", 2)[0];
    Path file = Path.of(database).toAbsolutePath().resolveSibling("secret");
    try {
      return Files.exists(file) ? Files.readString(file).strip() : madeIn(file);
    } catch (IOException failed) {
      throw new UncheckedIOException("The secret can't be kept in " + file, failed);
    }
  }

  private String madeIn(Path file) throws IOException {
    String secret = tokens.secret("key");
    // Temporary files are readable by their owner alone; the move makes it appear whole.
    Path whole = Files.createTempFile(file.getParent(), "secret", ".new");
    Files.writeString(whole, secret, StandardOpenOption.SYNC);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    return secret;
  }
}
