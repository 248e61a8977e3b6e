package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.List;
import nl.keur.testing.WorkedCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole thread by hand, on an empty portal: a purchaser, a vendor and a contract manager, from
 * the link of the first start to the conclusion on a change of use.
 */
class ThreadIT {
  private static final WorkedCase CASE = WorkedCase.named("essay-grader");
  private static Chrome chrome;

  @BeforeAll
  static void start() {
    chrome = Chrome.start();
  }

  @AfterAll
  static void stop() {
    chrome.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void aNeedBecomesAContractAndAChangeOfUseIsFlagged(String language) {
    try (PortalProcess portal = PortalProcess.start()) {
      new Journey(chrome.browser(), portal, language, CASE).walk();
    }
  }
}
