package nl.keur.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A walk over pages by their links. On every page: axe finds nothing, nothing scrolls sideways at
 * 320 pixels, and the console stays silent.
 */
final class Walk {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int WIDE = 1280;
  private static final int NARROW = 320;
  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]:not([download]):not([target])')]"
          + ".map(a => a.getAttribute('href')).filter(h => h.startsWith('/') &&"
          + " !h.startsWith('/api'))";

  private final Page page;
  private final String url;
  private final Set<String> visited = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();

  Walk(Page page, String url) {
    this.page = page;
    this.url = url;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            problems.add(path() + " console: " + message.text());
          }
        });
    page.onPageError(error -> problems.add(path() + " script: " + error));
  }

  Page page() {
    return page;
  }

  Set<String> visited() {
    return visited;
  }

  List<String> problems() {
    return problems;
  }

  /** Visits at most so many pages of each kind: paths that differ in their ids alone are one kind. */
  void from(String start, int perKind) {
    Map<String, Integer> seen = new HashMap<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(start));
    Set<String> known = new LinkedHashSet<>(ahead);
    while (!ahead.isEmpty()) {
      String path = ahead.poll();
      if (seen.merge(kind(path), 1, Integer::sum) > perKind) {
        continue;
      }
      page.navigate(url + path);
      look(path);
      for (Object link : (List<?>) page.evaluate(LINKS)) {
        String next = link.toString().replaceFirst("#.*", "");
        if (known.add(next)) {
          ahead.add(next);
        }
      }
    }
  }

  /** Looks at the page that stands, once it has loaded. */
  void look(String path) {
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    page.locator("h1").first().waitFor();
    visited.add(kind(path));
    for (Rule rule :
        new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations()) {
      rule.getNodes()
          .forEach(
              node ->
                  problems.add(path + " axe " + rule.getId() + ": " + node.getTarget()));
    }
    page.setViewportSize(NARROW, 800);
    int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
    if (width > NARROW) {
      problems.add(path + " is " + width + " pixels wide on a screen of " + NARROW);
    }
    page.setViewportSize(WIDE, 900);
  }

  private String path() {
    return page.url().replace(url, "");
  }

  private static String kind(String path) {
    return path.replaceFirst("\\?.*", "")
        .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/:id")
        .replaceAll("(/clauses)/[^/]+", "$1/:clause")
        .replaceAll("(/sheets/:id)/(?!check|submit)[^/]+", "$1/:section");
  }
}
