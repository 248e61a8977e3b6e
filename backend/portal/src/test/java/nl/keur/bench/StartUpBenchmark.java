package nl.keur.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.keur.Keur;
import nl.keur.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * P11 in small form: from starting the process to the first answer, beside an application of the
 * same framework, database and server with nothing in it.
 */
@Tag("bench")
class StartUpBenchmark {
  private static final int RUNS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void startingThePortalBesideAnEmptyApplication() throws Exception {
    String libraries = classPath(entry -> entry.endsWith(".jar") && !entry.contains("keur-"));
    Measured portal =
        measured(
            "P11 start-up",
            classPath(entry -> !entry.endsWith("test-classes")),
            Keur.class.getName());
    Measured empty =
        measured(
            "empty application",
            libraries + File.pathSeparator + folderWithOnly(EmptyApplication.class),
            EmptyApplication.class.getName());
    System.out.println(portal.beside(empty));
  }

  private static Measured measured(String what, String classPath, String main) throws Exception {
    double[] millis = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      millis[run] = millisToFirstAnswer(classPath, main);
    }
    return Measured.of(what, millis);
  }

  private static double millisToFirstAnswer(String classPath, String main) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    JAVA,
                    "-XX:+UseSerialGC",
                    "-Dmicronaut.server.port=" + port,
                    "-Dlogback.configurationFile=" + logging(),
                    main))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    // The portal's own settings win in its own process; the empty application has none.
    builder
        .environment()
        .put("DATASOURCES_DEFAULT_URL", TestDatabase.h2Url(folder.resolve("bench")));
    builder.environment().put("DATASOURCES_DEFAULT_PASSWORD", "");
    builder.environment().put("CLASSPATH", classPath);
    builder.environment().put("KEUR_PORT", Integer.toString(port));
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      awaitAnswer(process, port);
      return (System.nanoTime() - start) / 1e6;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Any answer counts: the empty application answers 404 to everything. */
  private static void awaitAnswer(Process process, int port) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      try {
        client.send(request, BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        Thread.sleep(20);
      }
    }
    throw new AssertionError("It did not answer");
  }

  /** A class by itself, so that nothing of the portal comes along. */
  private static Path folderWithOnly(Class<?> type) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    Path target = Files.createTempDirectory("bench").resolve(file);
    Files.createDirectories(target.getParent());
    try (InputStream bytes = type.getResourceAsStream("/" + file)) {
      Files.copy(bytes, target);
    }
    return target.getParent().getParent().getParent().getParent();
  }

  /** The portal's own for both: without one, an application logs its every step. */
  private static Path logging() throws Exception {
    return Path.of(Keur.class.getResource("/logback.xml").toURI());
  }

  private static String classPath(java.util.function.Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(wanted)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
