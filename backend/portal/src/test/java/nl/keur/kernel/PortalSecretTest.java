package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the secret of the portal comes from. */
class PortalSecretTest {
  @TempDir Path data;

  @Test
  void besideTheEmbeddedDatabaseItIsMadeOnceForTheOwnerAlone() throws IOException {
    byte[] first = beside(data).bytes();
    byte[] afterRestart = beside(data).bytes();

    assertThat(afterRestart).isEqualTo(first);
    assertThat(Files.list(data)).containsExactly(data.resolve("secret"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aConfiguredSecretIsUsedAndNothingIsWritten() throws IOException {
    String configured = "0123456789abcdef0123456789abcdef";

    byte[] secret = new PortalSecret(configured, url(data), new Tokens()).bytes();

    assertThat(secret).asString().isEqualTo(configured);
    assertThat(Files.list(data)).isEmpty();
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> new PortalSecret("geheim", url(data), new Tokens()).bytes())
        .hasMessageContaining("at least 32");
  }

  @Test
  void aDatabaseServerAsksForAConfiguredSecret() {
    var secret = new PortalSecret("", "jdbc:postgresql://db/keur", new Tokens());

    assertThatThrownBy(secret::bytes).hasMessageContaining("KEUR_SECRET");
  }

  private static PortalSecret beside(Path folder) {
    return new PortalSecret("", url(folder), new Tokens());
  }

  private static String url(Path folder) {
    return "jdbc:h2:file:" + folder.resolve("keur") + ";MODE=PostgreSQL";
  }
}
