package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows every link from the first page on, as staff with each role and as a vendor, through the
 * sample institution with a procurement at each stage: every page is usable by everybody.
 */
class EveryPageIT {
  private static final String PASSWORD = "een lang wachtwoord voor het voorbeeld";

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyPageIsUsableByEverybody(String language) {
    try (PortalProcess portal = PortalProcess.startWithSample();
        Chrome chrome = Chrome.start();
        Visitor visitor = new Visitor(chrome.browser(), portal.url(), language)) {
      Walk staff = new Walk(visitor);
      portal.staffLinks().forEach(link -> asStaff(staff, link));
      assertThat(staff.visited()).hasSizeGreaterThan(30).contains("/administration/log");
      Walk vendors = new Walk(visitor);
      portal.vendorLinks().forEach(link -> asVendor(vendors, link));
      assertThat(vendors.visited()).hasSizeGreaterThan(5);
      assertThat(visitor.usable().problems()).isEmpty();
    }
  }

  private static void asStaff(Walk walk, String link) {
    walk.visitor().open(link);
    walk.look("/password");
    walk.visitor().type("password", PASSWORD).send("/api/password");
    walk.from("/");
    walk.visitor().signOut();
  }

  private static void asVendor(Walk walk, String link) {
    walk.visitor().open(link);
    walk.look("/i");
    walk.visitor().send("/api/invitations/open");
    walk.from("/");
    walk.visitor().signOut();
  }
}
