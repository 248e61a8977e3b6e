package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows every link from the first page on, as staff with each role and as a vendor, through the
 * sample institution with a procurement at each stage: every page is usable by everybody.
 */
class EveryPageIT {
  private static final int PER_KIND_OF_PAGE = 1;
  private static PortalProcess portal;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() {
    portal = PortalProcess.startWithSample();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.find())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  @AfterAll
  static void stop() {
    browser.close();
    playwright.close();
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyPageOfStaffIsUsableByEverybody(String language) {
    try (BrowserContext context = context(language)) {
      Walk walk = new Walk(context.newPage(), portal.url());
      for (String link : portal.staffLinks()) {
        walk.page().navigate(link);
        choosePassword(walk.page());
        walk.from("/", PER_KIND_OF_PAGE);
        signOut(walk.page());
      }
      assertThat(walk.problems()).isEmpty();
      assertThat(walk.visited()).hasSizeGreaterThan(20);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyPageOfAVendorIsUsableByEverybody(String language) {
    try (BrowserContext context = context(language)) {
      Walk walk = new Walk(context.newPage(), portal.url());
      for (String link : portal.vendorLinks()) {
        walk.page().navigate(link);
        walk.look("/i");
        walk.page().locator("button[type=submit]").click();
        walk.page().waitForURL(url -> !url.contains("/i"));
        walk.from("/", PER_KIND_OF_PAGE);
        signOut(walk.page());
      }
      assertThat(walk.problems()).isEmpty();
      assertThat(walk.visited()).hasSizeGreaterThan(3);
    }
  }

  private static BrowserContext context(String language) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    context.addInitScript("localStorage.setItem('keur.language', '" + language + "')");
    return context;
  }

  private static void choosePassword(Page page) {
    page.locator("input[type=password]").fill("een lang wachtwoord voor het voorbeeld");
    page.locator("button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/password"));
  }

  /** By the API, so that the walk can start again as somebody else. */
  private static void signOut(Page page) {
    page.evaluate(
        "async () => { const s = await (await fetch('/api/session')).json();"
            + " await fetch('/api/session',"
            + " { method: 'DELETE', headers: { 'X-CSRF-TOKEN': s.csrfToken } }) }");
  }
}
