package nl.keur.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code walls/routes.yaml}: for whom each route is, and whose ids stand in its path. */
final class RouteTable {
  private static RouteTable read;
  private final Map<String, Line> byShape = new LinkedHashMap<>();

  /**
   * One route.
   *
   * @param written as the table has it, with kinds of things in the places of its path
   */
  record Line(String written, Set<String> forWhom) {}

  private RouteTable(Map<String, List<String>> lines) {
    lines.forEach(
        (route, forWhom) -> byShape.put(Route.shape(route), new Line(route, Set.copyOf(forWhom))));
  }

  @SuppressWarnings("unchecked")
  static synchronized RouteTable read() {
    if (read == null) {
      try (InputStream file = RouteTable.class.getResourceAsStream("/walls/routes.yaml")) {
        read =
            new RouteTable(
                (Map<String, List<String>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(file));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return read;
  }

  Optional<Line> line(String shape) {
    return Optional.ofNullable(byShape.get(shape));
  }

  Set<String> shapes() {
    return byShape.keySet();
  }

  /** Empty for a route that nobody classified; the test of the table names those. */
  List<String> variables(String shape) {
    return line(shape).map(line -> Route.places(line.written())).orElse(List.of());
  }
}
