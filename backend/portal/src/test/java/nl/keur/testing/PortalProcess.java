package nl.keur.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.keur.Keur;

/**
 * The portal in a process of its own, started as anybody starts it: with its own settings, but for
 * the port, and its database in the folder where it was started. Made to be killed.
 */
public final class PortalProcess implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Pattern SETUP_LINK = Pattern.compile("/setup#(set_[\\w-]+)");

  private final Process process;
  private final URI url;
  private final Path log;

  private PortalProcess(Process process, URI url, Path log) {
    this.process = process;
    this.url = url;
    this.log = log;
  }

  /** Starts it in this folder and waits until it answers. */
  public static PortalProcess startedIn(Path folder) throws IOException {
    int port = freePort();
    Path log = Files.createTempFile(folder, "portal-", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx384m",
                    Keur.class.getName()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("CLASSPATH", classPath());
    builder.environment().put("KEUR_PORT", Integer.toString(port));
    var portal = new PortalProcess(builder.start(), URI.create("http://localhost:" + port), log);
    portal.awaitAnswer();
    return portal;
  }

  public Browser visitor() {
    return new Browser(url);
  }

  /** The token of the link that the first start prints. */
  public String setupToken() throws IOException {
    Matcher link = SETUP_LINK.matcher(Files.readString(log));
    if (!link.find()) {
      throw new AssertionError("No set-up link printed: " + Files.readString(log));
    }
    return link.group(1);
  }

  /** SIGKILL: nothing of the portal runs after it. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private void awaitAnswer() throws IOException {
    Instant end = Instant.now().plus(START);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new AssertionError("The portal did not start: " + Files.readString(log));
      }
      pause();
    }
  }

  private boolean answers() {
    try {
      return visitor().get("/api/session").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
