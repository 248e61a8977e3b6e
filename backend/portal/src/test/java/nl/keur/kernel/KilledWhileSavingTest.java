package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.keur.testing.Browser;
import nl.keur.testing.OwnPortal;
import nl.keur.testing.PortalProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal is killed (SIGKILL) on its embedded database while staff save answers and open
 * procurements, and vendors save answers and submit. What was acknowledged is there afterwards, and
 * no step is there in part.
 */
@OwnPortal
class KilledWhileSavingTest {
  private static final int SAVERS = 4;
  private static final int VENDORS_PER_ROUND = 4;

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
    Vendors vendors;
    try (var portal = PortalProcess.startedIn(folder)) {
      people = People.of(portal, SAVERS);
      vendors = Vendors.invitedTo(portal, rounds * VENDORS_PER_ROUND);
    }
    for (int seed = 1; seed <= rounds; seed++) {
      round(seed, people, vendors);
    }
    try (var portal = PortalProcess.startedIn(folder)) {
      people.findAllThatWasAcknowledged(portal);
      vendors.findAllThatWasAcknowledged(portal);
    }
  }

  /**
   * Starts the portal on what the last kill left, lets people work, and kills it at a random moment
   * after the first vendor got its receipt, when others are submitting.
   */
  private void round(int seed, People people, Vendors vendors) throws Exception {
    int acknowledgedBefore = people.acknowledged();
    int receiptsBefore = vendors.receipts();
    var random = new Random(seed);
    int patience = random.nextInt(400);
    try (var portal = PortalProcess.startedIn(folder);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      people.findAllThatWasAcknowledged(portal);
      vendors.findAllThatWasAcknowledged(portal);
      Vendors.Group group = vendors.nextAt(portal, VENDORS_PER_ROUND);
      List<Runnable> work = new ArrayList<>(people.workAt(portal));
      work.addAll(group.work(random));
      work.forEach(threads::submit);
      people.awaitFirstAnswers(acknowledgedBefore + SAVERS);
      group.awaitFirstReceipt();
      Thread.sleep(patience);
      portal.kill();
    }
    List<UUID> submitted;
    try (var database = new DatabaseLeftBehind(folder.resolve("data/keur"))) {
      assertThat(database.halfDone()).as("half-done steps, seed %s", seed).isEmpty();
      assertThat(database.halfSubmitted()).as("half submissions, seed %s", seed).isEmpty();
      submitted = database.submitted();
    }
    System.out.printf(
        "kill -9, seed %d, %d ms after the first receipt: %d saves and %d receipts acknowledged,"
            + " %d submissions found%n",
        seed,
        patience,
        people.acknowledged() - acknowledgedBefore,
        vendors.receipts() - receiptsBefore,
        submitted.size());
    assertThat(submitted).as("submissions, seed %s", seed).containsAll(vendors.acknowledged());
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
