package nl.keur.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps a page from being usable by everybody: what axe finds, what scrolls sideways at 320
 * pixels, and what the console complains about.
 */
final class Usable {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int WIDE = 1280;
  private static final int NARROW = 320;
  private static final int HIGH = 900;

  private final Visitor visitor;
  private final Page page;
  private final List<String> problems = new ArrayList<>();

  Usable(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            found("console: " + message.text());
          }
        });
    page.onPageError(error -> found("script: " + error));
  }

  List<String> problems() {
    return problems;
  }

  /** Looks at the page as it stands, with what is open on it; gives what was found on it. */
  List<String> look() {
    int before = problems.size();
    // Legacy mode leaves out other frames, of which there are none, and the page it opens for them.
    new AxeBuilder(page)
        .setLegacyMode(true)
        .withTags(STANDARDS)
        .analyze()
        .getViolations()
        .forEach(this::violated);
    page.setViewportSize(NARROW, HIGH);
    int wide = (int) page.evaluate("() => document.documentElement.scrollWidth");
    if (wide > NARROW) {
      found("is " + wide + " pixels wide on a screen of " + NARROW);
    }
    page.setViewportSize(WIDE, HIGH);
    return List.copyOf(problems.subList(before, problems.size()));
  }

  private void violated(Rule rule) {
    found("axe " + rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getTarget()).toList());
  }

  private void found(String problem) {
    problems.add(visitor.path() + " " + problem);
  }
}
