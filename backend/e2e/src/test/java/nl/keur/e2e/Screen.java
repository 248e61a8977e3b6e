package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * A page as a person sees it: finds things by what they are called, and looks whether everybody can
 * use the page at all.
 */
final class Screen {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String SCREENSHOTS = System.getProperty("screenshots", "");

  private final Page page;
  private final String url;

  Screen(Page page, String url) {
    this.page = page;
    this.url = url;
  }

  Page page() {
    return page;
  }

  void open(String path) {
    page.navigate(url + path);
  }

  void fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
  }

  Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
  }

  /** Waits for the page with this heading, then looks at it with axe and at 320 pixels. */
  void isAt(String heading) {
    heading(heading).first().waitFor();
    usableByEverybody();
  }

  private void usableByEverybody() {
    List<Rule> violations =
        new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
    assertThat(violations)
        .as("axe on %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
    fitsOn(320);
  }

  private void fitsOn(int width) {
    var before = page.viewportSize();
    page.setViewportSize(width, 800);
    int scrollWidth = (int) page.evaluate("document.documentElement.scrollWidth");
    page.setViewportSize(before.width, before.height);
    assertThat(scrollWidth).as("width of %s on %d px", page.url(), width).isLessThanOrEqualTo(width);
  }

  /** A picture for the README; only with {@code -Dscreenshots=folder}. */
  void picture(String name) {
    if (!SCREENSHOTS.isBlank()) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(SCREENSHOTS, name + ".png")).setFullPage(true));
    }
  }
}
