package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.keur.kernel.Asker;
import nl.keur.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** On whose behalf the database is asked in a request. */
@DatabaseTest
@Isolated("hears on whose behalf every portal of this process asks")
class WhoAsksTest {
  private final World world = World.get();
  private final Wire wire = new Wire(world.portal().url());

  @Test
  void noRequestIsAskedOnBehalfOfThePortalWhichWouldSeeEverything() {
    List<Heard> heard =
        during(
            () -> {
              List<Integer> answers = new ArrayList<>();
              for (Someone one : world.people()) {
                for (Route route : Route.all(world.portal())) {
                  if (!route.isWrite() && !route.template().matches(".*[.](docx|pdf)")) {
                    String path = route.path(one.home().ids());
                    answers.add(wire.send(one.browser(), route, path, "").status());
                  }
                }
              }
              return answers;
            });

    assertThat(heard).hasSizeGreaterThan(1_000);
    assertThat(heard).filteredOn(Heard::wasThePortal).isEmpty();
    assertThat(heard)
        .extracting(Heard::asker)
        .contains(new Asker.Staff(world.first().organisationId()), Asker.Gate.ENTRANCE)
        .hasAtLeastOneElementOfType(Asker.Vendor.class);
  }

  /**
   * Once that the database was told who asks.
   *
   * @param from where in the code, of the portal alone: to find what forgot who asked
   */
  private record Heard(Asker asker, String thread, List<StackTraceElement> from) {
    static Heard of(ILoggingEvent event) {
      return new Heard(
          (Asker) event.getArgumentArray()[0],
          event.getThreadName(),
          Arrays.stream(event.getCallerData())
              .filter(step -> step.getClassName().startsWith("nl.keur"))
              .toList());
    }

    boolean wasThePortal() {
      return asker instanceof Asker.Portal;
    }
  }

  /** Until what tests before this one set going, such as mail, is done. */
  private static void awaitQuiet(List<ILoggingEvent> heard) {
    for (int before = -1; before != heard.size(); ) {
      before = heard.size();
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
  }

  /** Jobs, which ask for the portal, run on threads of their own. */
  private static List<Heard> during(Supplier<List<Integer>> work) {
    Logger logger = (Logger) LoggerFactory.getLogger("nl.keur.kernel.persistence.JdbcWalls");
    ListAppender<ILoggingEvent> heard = new WithCallers();
    heard.start();
    logger.setLevel(Level.TRACE);
    logger.setAdditive(false);
    logger.addAppender(heard);
    try {
      awaitQuiet(heard.list);
      heard.list.clear();
      assertThat(work.get()).contains(200);
    } finally {
      logger.detachAppender(heard);
      logger.setAdditive(true);
      logger.setLevel(null);
    }
    return heard.list.stream()
        .filter(event -> !event.getThreadName().startsWith("scheduled"))
        .map(Heard::of)
        .toList();
  }

  /** Who called is known on the thread that calls, and only there. */
  private static final class WithCallers extends ListAppender<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      event.getCallerData();
      super.append(event);
    }
  }
}
