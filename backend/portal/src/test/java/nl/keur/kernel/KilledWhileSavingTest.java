package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import nl.keur.testing.Browser;
import nl.keur.testing.PortalProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal is killed (SIGKILL) on its embedded database while people save answers and open
 * procurements. What was acknowledged is there afterwards, and no step is there in part.
 */
class KilledWhileSavingTest {
  private static final int SAVERS = 4;

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsHalfDone() throws Exception {
    kill(3);
  }

  @Test
  @Tag("long")
  void nothingAcknowledgedIsLostAndNothingIsHalfDoneInTwentyRounds() throws Exception {
    kill(20);
  }

  private void kill(int rounds) throws Exception {
    People people;
    try (var portal = PortalProcess.startedIn(folder)) {
      people = People.of(portal, SAVERS);
    }
    for (int seed = 1; seed <= rounds; seed++) {
      round(seed, people);
    }
    try (var portal = PortalProcess.startedIn(folder)) {
      people.findAllThatWasAcknowledged(portal);
    }
  }

  /**
   * Starts the portal on what the last kill left, lets people work, kills it at a random moment.
   */
  private void round(int seed, People people)
      throws IOException, InterruptedException, SQLException {
    int acknowledgedBefore = people.acknowledged();
    try (var portal = PortalProcess.startedIn(folder);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      people.findAllThatWasAcknowledged(portal);
      List<Runnable> work = new ArrayList<>(people.workAt(portal));
      work.forEach(threads::submit);
      people.awaitFirstAnswers(acknowledgedBefore + SAVERS);
      Thread.sleep(new Random(seed).nextInt(100, 1500));
      portal.kill();
    }
    try (var database = new DatabaseLeftBehind(folder.resolve("data/keur"))) {
      assertThat(database.halfDone()).as("half-done steps after round %s", seed).isEmpty();
    }
    assertThat(people.acknowledged())
        .as("work in round %s", seed)
        .isGreaterThan(acknowledgedBefore);
  }

  static Browser signedIn(PortalProcess portal) {
    Browser browser = portal.visitor();
    browser.post("/api/session", People.SIGN_IN).expect(204);
    return browser;
  }
}
