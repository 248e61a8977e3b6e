package nl.keur;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.List;
import nl.keur.audit.offline.StoredDatabase;
import nl.keur.audit.offline.Verify;
import nl.keur.checklist.ShippedContent;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the portal, or checks offline what it keeps: {@code verify audit|purpose|receipt}. */
public final class Keur {
  private static final String VERIFY = "verify";

  private Keur() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(VERIFY)) {
      System.exit(verify(List.of(args).subList(1, args.length)));
    }
    oneLog();
    ShippedContent.readAhead();
    Micronaut.build(args).mainClass(Keur.class).banner(false).start();
  }

  /** What Java's own logging says, and threads that die, would otherwise be text beside the log. */
  private static void oneLog() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failed) -> LoggerFactory.getLogger(Keur.class).error("A thread died", failed));
  }

  /** Reads the settings as the portal does, and starts nothing of it. */
  private static int verify(List<String> command) {
    try (var settings = ApplicationContext.builder().banner(false).build()) {
      Environment environment = settings.getEnvironment().start();
      var database =
          new StoredDatabase(
              setting(environment, "datasources.default.url"),
              setting(environment, "datasources.default.username"),
              setting(environment, "datasources.default.password"));
      return new Verify(database, Path.of(setting(environment, "keur.audit.anchor")), System.out)
          .run(command);
    }
  }

  private static String setting(Environment environment, String name) {
    return environment.getProperty(name, String.class).orElse("");
  }
}
