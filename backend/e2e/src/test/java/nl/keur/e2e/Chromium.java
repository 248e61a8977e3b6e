package nl.keur.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds the browser: {@code -Dchromium.path}, the environment's {@code CHROMIUM_PATH}, the usual
 * places; as root on Debian it installs it. Otherwise it says in one sentence what is missing.
 */
final class Chromium {
  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/usr/bin/google-chrome-stable"));
  private static final String MISSING =
      "The browser tests need Chromium: install it (apt-get install chromium), or name it with"
          + " -Dchromium.path=…, or leave the browser tests out with -DskipITs.";

  private Chromium() {}

  static Path find() {
    return named(System.getProperty("chromium.path", ""))
        .or(() -> named(Optional.ofNullable(System.getenv("CHROMIUM_PATH")).orElse("")))
        .or(Chromium::usual)
        .or(Chromium::install)
        .orElseThrow(() -> new IllegalStateException(MISSING));
  }

  /** A path that was named and does not exist is a mistake to report, not to pass over. */
  private static Optional<Path> named(String path) {
    if (path.isBlank()) {
      return Optional.empty();
    }
    if (!Files.isExecutable(Path.of(path))) {
      throw new IllegalStateException("No browser at " + path + ". " + MISSING);
    }
    return Optional.of(Path.of(path));
  }

  private static Optional<Path> usual() {
    return USUAL.stream().filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> install() {
    boolean root = System.getProperty("user.name").equals("root");
    if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    return run("apt-get", "update", "-q")
            && run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium")
        ? usual()
        : Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException failed) {
      throw new IllegalStateException(MISSING, failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
