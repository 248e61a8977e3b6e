package nl.keur.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.keur.testing.WorkedCase;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole thread by hand, on an empty portal: a purchaser, a vendor and a contract manager, from
 * the link of the first start to the conclusion on a change of use. In English {@link
 * HostileTextIT} walks it, with texts that nobody wants in the pictures of the README.
 */
@Order(Integer.MAX_VALUE)
class ThreadIT {
  private static final WorkedCase CASE = WorkedCase.named("essay-grader");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void aNeedBecomesAContractAndAChangeOfUseIsFlagged(String language) {
    assumeTrue(language.equals("nl") || Visitor.takesPictures(), "walked by HostileTextIT");
    try (PortalProcess portal = PortalProcess.start();
        Chrome chrome = Chrome.start()) {
      new Journey(chrome.browser(), portal, language, CASE, Journey.Around.USABLE).walk();
    }
  }
}
