package nl.keur.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal as people start it: the jar, a fresh folder, the embedded database. */
final class PortalProcess implements AutoCloseable {
  private static final Pattern SETUP = Pattern.compile("/setup#(set_[A-Za-z0-9_-]+)");
  private static final String STARTED = "Startup completed";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final Path log;
  private final String url;

  private PortalProcess(Process process, Path log, String url) {
    this.process = process;
    this.log = log;
    this.url = url;
  }

  /** Empty, as at a first start. */
  static PortalProcess start() {
    return start(Map.of());
  }

  /** With the sample institution. */
  static PortalProcess startWithSample() {
    return start(Map.of("keur.sample", "true"));
  }

  /** With the sample institution and this mail server. */
  static PortalProcess startWithSampleAndMail(int port) {
    return start(
        Map.of(
            "keur.sample", "true",
            "keur.mail.host", "127.0.0.1",
            "keur.mail.port", Integer.toString(port),
            "keur.mail.tls", "NONE",
            "keur.mail.from", "portaal@keur.example",
            "keur.mail.poll", "1s"));
  }

  private static PortalProcess start(Map<String, String> settings) {
    try {
      Path folder = Files.createTempDirectory("keur-e2e");
      Path log = folder.resolve("portal.log");
      int port = freePort();
      String url = "http://localhost:" + port;
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
      command.add("-jar");
      command.add(
          Path.of(System.getProperty("portal.jar")).toAbsolutePath().normalize().toString());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().put("KEUR_PORT", Integer.toString(port));
      builder.environment().put("KEUR_URL", url);
      PortalProcess portal = new PortalProcess(builder.start(), log, url);
      portal.awaitAnswer();
      return portal;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String url() {
    return url;
  }

  /** The token of the link that the first start printed. */
  String setupToken() {
    Matcher matcher = SETUP.matcher(logText());
    if (!matcher.find()) {
      throw new IllegalStateException("The first start printed no link:\n" + logText());
    }
    return matcher.group(1);
  }

  /** Of everybody in the sample: links to choose a password. */
  List<String> staffLinks() {
    return links(Pattern.compile("(http\\S+/password#pwd_[\\w-]+)"));
  }

  /** The vendors in the sample who still answer. */
  List<Invitation> invitations() {
    return Pattern.compile(
            "with the address (\\S+): (http\\S+/i#inv_\\S+) .*from (http\\S+/questionnaire)")
        .matcher(logText())
        .results()
        .map(found -> new Invitation(found.group(1), found.group(2), found.group(3)))
        .toList();
  }

  /**
   * What it takes to come in as a vendor.
   *
   * @param codes the page on which the purchaser sees the code
   */
  record Invitation(String email, String link, String codes) {}

  private List<String> links(Pattern pattern) {
    return pattern.matcher(logText()).results().map(found -> found.group(1)).toList();
  }

  String logText() {
    try {
      return Files.readString(log);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void awaitAnswer() {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/session")).build();
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until) && process.isAlive()) {
      try {
        boolean answers = client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        // The sample is made after the first answer, before the start is complete.
        if (answers && logText().contains(STARTED)) {
          return;
        }
        pause();
      } catch (IOException notYet) {
        pause();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw new IllegalStateException("The portal did not start:\n" + logText());
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
