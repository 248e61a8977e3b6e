package nl.keur.e2e;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A walk over pages by their links, looking at one page of each kind. */
final class Walk {
  /** What links to everything else: passed through by everybody, as not everybody sees the same. */
  private static final Set<String> HUBS =
      Set.of("/", "/procurements", "/procurements/:id", "/systems", "/systems/:id", "/findings");

  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]:not([download]):not([target])')]"
          + ".map(a => a.getAttribute('href')).filter(h => h.startsWith('/') &&"
          + " !h.startsWith('/api'))";

  private final Visitor visitor;
  private final Runnable look;
  private final Set<String> visited = new LinkedHashSet<>();

  /** Looks whether each page is usable by everybody. */
  Walk(Visitor visitor) {
    this(visitor, visitor::look);
  }

  /**
   * @param look what is done on each page
   */
  Walk(Visitor visitor, Runnable look) {
    this.visitor = visitor;
    this.look = look;
  }

  Visitor visitor() {
    return visitor;
  }

  Set<String> visited() {
    return visited;
  }

  /** Paths that differ in their ids alone are one kind; of each kind one page is opened. */
  void from(String start) {
    Set<String> opened = new LinkedHashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(start));
    while (!ahead.isEmpty()) {
      String path = ahead.poll();
      String kind = kind(path);
      boolean known = visited.contains(kind);
      if ((known && !HUBS.contains(kind)) || !opened.add(kind)) {
        continue;
      }
      visitor.open(path);
      if (!known) {
        look(path);
      }
      ((List<?>) visitor.page().evaluate(LINKS))
          .forEach(link -> ahead.add(link.toString().replaceFirst("#.*", "")));
    }
  }

  /** Looks at the page that stands. */
  void look(String path) {
    visited.add(kind(path));
    look.run();
  }

  /** The path with its ids taken out. */
  private static String kind(String path) {
    return path.replaceFirst("\\?.*", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", ":id")
        .replaceAll("(/sheets/:id/)(?!check|submit)[^/]+", "$1:section")
        .replaceAll("(/clauses/)[^/]+", "$1:clause");
  }
}
