package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keur.testing.WorkedCase;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The whole thread in English, in which everybody types texts that want to be script into every
 * field; then every page of it. Nothing runs, and no page has to be protected from it by its
 * policy.
 */
@Order(2)
class HostileTextIT {
  @Test
  void whatSomebodyTypesStaysText() {
    HostileText hostile = new HostileText();
    try (PortalProcess portal = PortalProcess.start();
        Chrome chrome = Chrome.start()) {
      new Journey(
              chrome.browser(),
              portal,
              "en",
              WorkedCase.named("essay-grader"),
              new Journey.Around(hostile::typedBy, visitor -> lookEverywhere(hostile, visitor)))
          .walk();
    }
    assertThat(HostileText.TEXTS).hasSizeGreaterThan(30);
    assertThat(hostile.typed()).isGreaterThan(2 * HostileText.TEXTS.size());
    assertThat(hostile.hits()).isEmpty();
  }

  private static void lookEverywhere(HostileText hostile, Visitor visitor) {
    Walk walk = new Walk(visitor, () -> hostile.look(visitor));
    walk.from("/");
    hostile.complaints(visitor);
    assertThat(walk.visited()).hasSizeGreaterThan(2);
  }
}
