package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import nl.keur.testing.WorkedCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whatever goes wrong: it is said in words where it went wrong, and nothing that was typed is lost.
 */
@Execution(ExecutionMode.SAME_THREAD)
class WrongInputIT {
  private static final String QUESTION = "BC-04";
  private static final String EXPLANATION = QUESTION + "-explanation";

  private static PortalProcess portal;
  private static Chrome chrome;
  private static Visitor purchaser;
  private static String section;

  @BeforeAll
  static void aPurchaserFillsInABusinessCase() {
    portal = PortalProcess.start();
    chrome = Chrome.start();
    purchaser = visitor();
    try (Visitor administrator = visitor()) {
      Staff.setUp(administrator, portal, false);
      Staff.join(administrator, purchaser, false, "Anouk Visser", "PURCHASER");
    }
    String procurement = Journey.openProcurement(purchaser, "nl");
    new SheetForm(purchaser, WorkedCase.named("essay-grader").answers("intake"))
        .fill(purchaser.sheet(procurement, "INTAKE"));
    purchaser.send("/completion");
    purchaser.open(purchaser.sheet(procurement, "BUSINESS_CASE"));
    purchaser.press(purchaser.page().locator(".task-list a[href^='/sheets/']").first());
    section = purchaser.path();
  }

  @AfterAll
  static void stop() {
    purchaser.close();
    chrome.close();
    portal.close();
  }

  private static Visitor visitor() {
    return new Visitor(chrome.browser(), portal.url(), "nl");
  }

  @Test
  void whatIsMissingStandsInASummaryThatTakesTheFocusAndLeadsToTheField() {
    purchaser.open("/procurements/new").type("title", "Een half ingevuld traject").send();

    assertThat(focused()).contains("error-summary");
    assertThat(purchaser.page().title()).startsWith("Fout:");
    assertThat(purchaser.at("title").inputValue()).isEqualTo("Een half ingevuld traject");
    assertThat(purchaser.usable().look()).isEmpty();
    purchaser.summary().locator("a").first().click();
    assertThat(purchaser.page().evaluate("() => document.activeElement.id")).isEqualTo("need");
  }

  @Test
  void aWrongPasswordIsAnsweredInTheSameWordsAsAnUnknownAddress() {
    try (Visitor stranger = visitor()) {
      String known = refusedSignIn(stranger, "anouk.visser@westerhaven.example");
      String unknown = refusedSignIn(stranger, "niemand@westerhaven.example");

      assertThat(known).isNotBlank().isEqualTo(unknown);
      assertThat(stranger.at("email").inputValue()).isEqualTo("niemand@westerhaven.example");
    }
  }

  private static String refusedSignIn(Visitor stranger, String address) {
    stranger.open("/").type("email", address).type("password", "dit is het niet").send();
    return stranger.summary().innerText();
  }

  @Test
  void aFileOfAWrongKindIsRefusedWithASentenceAndTheAnswerStays() {
    purchaser.open(section).unfold(EXPLANATION).type(EXPLANATION, "Zie het aanbestedingsplan.");
    purchaser.unfold("BC-01-evidence").firstOf("BC-01-evidence-kind");
    purchaser
        .at("BC-01-evidence")
        .setInputFiles(
            new FilePayload("plan.exe", "application/octet-stream", new byte[] {77, 90}));
    Locator refused = purchaser.page().locator(".file-failed");
    refused.waitFor();

    assertThat(refused.innerText()).startsWith("plan.exe: ").hasSizeGreaterThan(20);
    assertThat(purchaser.saved().at(EXPLANATION).inputValue())
        .isEqualTo("Zie het aanbestedingsplan.");
  }

  @Test
  void whatIsTypedWhileTheLineIsDownIsSavedWhenItComesBack() {
    purchaser.open(section).unfold(EXPLANATION);
    purchaser.page().context().setOffline(true);
    purchaser.type(EXPLANATION, "Geschreven in de trein.");
    purchaser.page().locator(".save-failed").waitFor();
    purchaser.page().context().setOffline(false);
    purchaser.page().locator(".save-failed button").click();
    purchaser.page().locator(".save-saved").waitFor();

    purchaser.open(section).unfold(EXPLANATION);
    assertThat(purchaser.at(EXPLANATION).inputValue()).isEqualTo("Geschreven in de trein.");
  }

  @Test
  void aFirstSaveMovesNoQuestionAwayFromUnderThePointer() {
    Object before = places(purchaser.open(section));
    purchaser.choose("BC-02", "2").saved();
    purchaser.page().locator("#question-BC-02 .saved-note").waitFor();

    assertThat(places(purchaser)).isEqualTo(before);
  }

  /** How far each question stands from the top, in pixels. */
  private static Object places(Visitor visitor) {
    return visitor
        .page()
        .locator(".question")
        .evaluateAll("questions => questions.map(question => question.offsetTop)");
  }

  @Test
  void twoWindowsThatAnswerTheSameShowBothAnswersAndKeepTheChosenOne() {
    var other = purchaser.page().context().newPage();
    other.navigate(portal.url() + section);
    other.locator("[id='" + EXPLANATION + "']").waitFor(attached());
    purchaser.open(section).unfold(EXPLANATION).type(EXPLANATION, "Uit het ene venster.").saved();
    other.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
    other.locator("[id='" + EXPLANATION + "']").fill("Uit het andere venster.");
    Locator conflict = other.locator(".question [role=alert]");
    conflict.waitFor();

    assertThat(conflict.innerText()).contains("Uit het ene venster.", "Uit het andere venster.");
    conflict.locator("button").first().click();
    other.locator(".save-saved").waitFor();
    other.close();
    purchaser.open(section).unfold(EXPLANATION);
    assertThat(purchaser.at(EXPLANATION).inputValue()).isEqualTo("Uit het andere venster.");
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static String focused() {
    return purchaser.page().evaluate("() => document.activeElement.className").toString();
  }
}
