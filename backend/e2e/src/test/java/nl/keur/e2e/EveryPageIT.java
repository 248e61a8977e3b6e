package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keur.e2e.PortalProcess.Invitation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows every link from the first page on, as staff with each role and as a vendor, through the
 * sample institution with a procurement at each stage: every page is usable by everybody.
 */
class EveryPageIT {
  private static final String PASSWORD = "een lang wachtwoord voor het voorbeeld";

  /** The address of who is in, when that is a purchaser. */
  private static final String PURCHASER =
      "answer => answer.person.roles.includes('PURCHASER') ? answer.person.email : null";

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyPageIsUsableByEverybody(String language) {
    try (PortalProcess portal = PortalProcess.startWithSample();
        Chrome chrome = Chrome.start();
        Visitor visitor = new Visitor(chrome.browser(), portal.url(), language);
        Visitor purchaser = new Visitor(chrome.browser(), portal.url(), language)) {
      Walk staff = new Walk(visitor);
      portal.staffLinks().forEach(link -> asStaff(staff, purchaser, link));
      assertThat(staff.visited()).hasSizeGreaterThan(30).contains("/administration/log");
      Walk vendors = new Walk(visitor);
      portal.invitations().forEach(invitation -> asVendor(vendors, invitation, purchaser));
      assertThat(vendors.visited()).hasSizeGreaterThan(5);
      assertThat(visitor.usable().problems()).isEmpty();
    }
  }

  private static void asStaff(Walk walk, Visitor purchaser, String link) {
    walk.visitor().open(link);
    walk.look("/password");
    walk.visitor().type("password", PASSWORD).send("/api/password");
    walk.from("/");
    if (walk.visitor().answerOf("/session", PURCHASER) instanceof String email) {
      signIn(purchaser, email);
    }
    walk.visitor().signOut();
  }

  /** One of the purchasers will do. */
  private static void signIn(Visitor purchaser, String email) {
    if (purchaser.open("/").at("email").count() > 0) {
      purchaser.type("email", email).type("password", PASSWORD).send("/api/session");
    }
  }

  private static void asVendor(Walk walk, Invitation invitation, Visitor purchaser) {
    walk.visitor().comeIn(invitation, purchaser);
    walk.from("/");
    walk.visitor().signOut();
  }
}
