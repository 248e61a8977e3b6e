package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.keur.identity.Roles;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

/**
 * A vendor can't tell whether there are others: no count, number, tag or sentence changes when one
 * comes in, answers and submits (RELIABILITY §2, threat 8).
 */
@DatabaseTest
class AnotherVendorTest {
  private final RunningPortal portal;
  private final Wire wire;

  AnotherVendorTest(RunningPortal portal) {
    this.portal = portal;
    this.wire = new Wire(portal.url());
  }

  @Test
  void everythingAVendorReadsIsTheSameToTheByteWithAndWithoutAnother() {
    Tender tender = Tender.sent(portal);
    InvitedVendor vendor = tender.vendor().answerMandatory();
    Map<String, String> alone = read(vendor);

    InvitedVendor other = tender.vendor();
    other.submitted();

    assertThat(alone).hasSizeGreaterThan(5);
    assertThat(read(vendor)).isEqualTo(alone);
    assertThat(tender.purchaser().get(other.path("receipt")).status()).isEqualTo(200);
  }

  /** Every answer with its headers, by the path that was asked for. */
  private Map<String, String> read(InvitedVendor vendor) {
    Map<String, String> ids =
        Map.of("offer", vendor.offerId(), "sheet", vendor.request().path("sheetId").asText());
    Map<String, String> answers = new TreeMap<>();
    for (Route route : Route.all(portal)) {
      if (!route.isWrite()
          && route.secured().contains(Roles.VENDOR)
          && ids.keySet().containsAll(route.kinds())) {
        String path = route.path(ids);
        answers.put(path, told(wire.send(vendor.browser(), route, path, "")));
      }
    }
    return answers;
  }

  private static String told(Reply reply) {
    Map<String, List<String>> headers = new TreeMap<>(reply.response().headers().map());
    headers.keySet().removeAll(Set.of("date"));
    return reply.status() + " " + headers + " " + reply.text();
  }
}
