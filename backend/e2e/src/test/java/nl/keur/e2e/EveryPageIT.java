package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keur.e2e.PortalProcess.Invitation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Follows every link from the first page on, as staff with each role and as a vendor, through the
 * sample institution with a procurement at each stage: every page is usable by everybody, in both
 * languages.
 */
@Order(1)
class EveryPageIT {
  private static final String PASSWORD = "een lang wachtwoord voor het voorbeeld";
  private static final String EMAIL = "answer => answer.person.email";
  private static final String PURCHASES = "answer => answer.person.roles.includes('PURCHASER')";

  @Test
  void everyPageIsUsableByEverybody() {
    try (PortalProcess portal = PortalProcess.startWithSample();
        Chrome chrome = Chrome.start();
        Visitor dutch = new Visitor(chrome.browser(), portal.url(), "nl");
        Visitor english = new Visitor(chrome.browser(), portal.url(), "en");
        Visitor purchaser = new Visitor(chrome.browser(), portal.url(), "nl")) {
      List<String> staff =
          portal.staffLinks().stream().map(link -> account(link, dutch, english)).toList();
      staff.forEach(email -> signInAsPurchaser(purchaser, email));
      for (Visitor visitor : List.of(dutch, english)) {
        visitor.open("/").look();
        Walk pages = new Walk(visitor);
        staff.forEach(email -> asStaff(pages, email));
        assertThat(pages.visited()).hasSizeGreaterThan(30).contains("/administration/log");
        Walk vendors = new Walk(visitor);
        portal.invitations().forEach(invitation -> asVendor(vendors, invitation, purchaser));
        assertThat(vendors.visited()).hasSizeGreaterThan(5);
        assertThat(visitor.usable().problems()).isEmpty();
      }
    }
  }

  /** Chooses a password; gives the address of who is behind the link. */
  private static String account(String link, Visitor dutch, Visitor english) {
    english.open(link).look();
    dutch.open(link).look().type("password", PASSWORD).send("/api/password");
    String email = dutch.answerOf("/session", EMAIL).toString();
    dutch.signOut();
    return email;
  }

  /** One of the purchasers will do. */
  private static void signInAsPurchaser(Visitor purchaser, String email) {
    if (purchaser.open("/").at("email").count() > 0) {
      signIn(purchaser, email);
      if (!purchaser.answerOf("/session", PURCHASES).equals(true)) {
        purchaser.signOut();
      }
    }
  }

  private static void asStaff(Walk walk, String email) {
    signIn(walk.visitor().open("/"), email);
    walk.from("/");
    walk.visitor().signOut();
  }

  private static void signIn(Visitor visitor, String email) {
    visitor.type("email", email).type("password", PASSWORD).send("/api/session");
  }

  private static void asVendor(Walk walk, Invitation invitation, Visitor purchaser) {
    walk.visitor().comeIn(invitation, purchaser);
    walk.from("/");
    walk.visitor().signOut();
  }
}
