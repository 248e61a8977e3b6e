package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.keur.testing.Browser;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.PortalProcess;
import nl.keur.testing.Sheet;
import nl.keur.testing.Tender;

/**
 * Vendors who answer and submit in a portal that gets killed; each remembers what was acknowledged.
 */
final class Vendors {
  /** A question whose explanation they keep rewriting until they submit. */
  private static final String REWRITTEN = "VP-03";

  private final List<Vendor> vendors;

  private Vendors(List<Vendor> vendors) {
    this.vendors = vendors;
  }

  /** Sends a questionnaire to so many vendors; nobody came in yet. */
  static Vendors invitedTo(PortalProcess portal, int count) {
    Browser purchaser = KilledWhileSavingTest.signedIn(portal);
    String id = EssayGrader.answered(purchaser);
    String path = "/api/procurements/" + id;
    purchaser.post(path + "/decisions", Tender.go()).expect(201);
    EssayGrader.recordPurpose(purchaser, id);
    for (int number = 1; number <= count; number++) {
      EssayGrader.offer(purchaser, id, "Leverancier " + number, "EssayWijzer");
    }
    var draft =
        Map.of(
            "optional",
            Map.of(),
            "deadline",
            Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString());
    purchaser.put(path + "/questionnaire", draft, "If-Match", "0").expect(200);
    JsonNode sent =
        purchaser
            .post(
                path + "/questionnaire/issue",
                Map.of(),
                "If-Match",
                "1",
                "Idempotency-Key",
                UUID.randomUUID().toString())
            .expect(200)
            .json()
            .path("sent");
    List<Vendor> vendors = new ArrayList<>();
    sent.forEach(
        one -> {
          String link = one.path("link").asText();
          vendors.add(
              new Vendor(id, one.path("offerId").asText(), link.substring(link.indexOf('#') + 1)));
        });
    assertThat(vendors).hasSize(count);
    return new Vendors(vendors);
  }

  /** So many that did not submit yet, come in, with everything answered that must be. */
  Group nextAt(PortalProcess portal, int count) {
    List<Vendor> group =
        vendors.stream().filter(vendor -> vendor.receipt == null).limit(count).toList();
    assertThat(group).as("vendors that can still submit").hasSize(count);
    group.forEach(vendor -> vendor.prepareAt(portal));
    return new Group(group);
  }

  /** Offers for which a receipt was given. */
  List<UUID> acknowledged() {
    return vendors.stream()
        .filter(vendor -> vendor.receipt != null)
        .map(vendor -> UUID.fromString(vendor.offerId))
        .toList();
  }

  int receipts() {
    return (int) vendors.stream().filter(vendor -> vendor.receipt != null).count();
  }

  /**
   * Every acknowledged answer and receipt stands. A submission that was under way is sent again, as
   * a browser would: it gives the receipt that stands, or the first one.
   */
  void findAllThatWasAcknowledged(PortalProcess portal) {
    vendors.stream().filter(vendor -> vendor.begun).forEach(vendor -> vendor.findAt(portal));
  }

  /** Vendors at work in one round. */
  static final class Group {
    private final List<Vendor> vendors;
    private final CountDownLatch firstReceipt = new CountDownLatch(1);

    private Group(List<Vendor> vendors) {
      this.vendors = vendors;
    }

    /** Each rewrites an answer for a while and then submits, until the portal is killed. */
    List<Runnable> work(Random random) {
      List<Runnable> work = new ArrayList<>();
      for (Vendor vendor : vendors) {
        int rewrites = random.nextInt(1, 8);
        work.add(
            () -> {
              try {
                vendor.rewrite(rewrites);
                vendor.submit();
                firstReceipt.countDown();
              } catch (UncheckedIOException killed) {
                // The step under way was not acknowledged: it may be there or not.
              }
            });
      }
      return work;
    }

    void awaitFirstReceipt() throws InterruptedException {
      assertThat(firstReceipt.await(1, TimeUnit.MINUTES)).as("a first receipt").isTrue();
    }
  }

  private static final class Vendor {
    private final String procurementId;
    private final String offerId;
    private final String token;
    private final String key = UUID.randomUUID().toString();
    private InvitedVendor contact;
    private List<String> gaps = List.of();
    private boolean begun;
    private volatile int version;
    private volatile boolean submitting;
    private volatile JsonNode receipt;

    Vendor(String procurementId, String offerId, String token) {
      this.procurementId = procurementId;
      this.offerId = offerId;
      this.token = token;
    }

    void prepareAt(PortalProcess portal) {
      begun = true;
      contact = at(portal).comeIn().answerMandatory();
      version = contact.sheet().question(REWRITTEN).at("/answer/version").asInt();
      gaps = contact.gaps();
    }

    private InvitedVendor at(PortalProcess portal) {
      return new InvitedVendor(
          portal.visitor(), KilledWhileSavingTest.signedIn(portal), procurementId, offerId, token);
    }

    void rewrite(int times) {
      Sheet sheet = contact.sheet();
      for (int time = 0; time < times; time++) {
        sheet
            .put(
                REWRITTEN,
                Map.of("value", "full", "explanation", explanation(version + 1)),
                "If-Match",
                Integer.toString(version))
            .expect(200);
        version = version + 1;
      }
    }

    void submit() {
      submitting = true;
      receipt = contact.submit(gaps, key).expect(201).json();
    }

    void findAt(PortalProcess portal) {
      contact = at(portal).comeIn();
      findAnswer();
      if (submitting) {
        findReceipt();
      }
    }

    /** The last acknowledged one stands, or the one that was under way. */
    private void findAnswer() {
      JsonNode answer = contact.sheet().question(REWRITTEN).path("answer");
      int found = answer.path("version").asInt();
      assertThat(found)
          .as("version of %s of offer %s", REWRITTEN, offerId)
          .isBetween(version, submitting ? version : version + 1);
      if (found > 1) {
        assertThat(answer.path("explanation").asText()).isEqualTo(explanation(found));
      }
      version = found;
    }

    private void findReceipt() {
      JsonNode again = contact.submit(gaps, key).expect(201).json();
      if (receipt != null) {
        assertThat(again).as("receipt of offer %s", offerId).isEqualTo(receipt);
      }
      receipt = again;
      assertThat(contact.browser().get(contact.path("receipt")).expect(200).json())
          .isEqualTo(receipt);
    }

    private static String explanation(int version) {
      return "Toelichting, " + version + "e keer.";
    }
  }
}
