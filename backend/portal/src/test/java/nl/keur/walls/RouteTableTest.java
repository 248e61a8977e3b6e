package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** The table of routes says of each route of the portal for whom it is, and of no other. */
@DatabaseTest
class RouteTableTest {
  private final List<Route> routes;

  RouteTableTest(RunningPortal portal) {
    routes = Route.all(portal);
  }

  @Test
  void everyRouteIsClassified() {
    assertThat(routes).isNotEmpty();
    assertThat(routes)
        .allSatisfy(
            route ->
                assertThat(RouteTable.read().line(route.shape()))
                    .as("%s: %s: %s", "routes.yaml has no line for", route, route.secured())
                    .hasValueSatisfying(
                        line -> assertThat(line.forWhom()).isEqualTo(route.secured())));
  }

  /** From it follow the roles that hold: see {@code ReadAccess}. */
  @Test
  void aRouteAboutAFileSaysAtItsStartOfWhich() {
    assertThat(routes)
        .filteredOn(route -> route.isOfAFile())
        .allSatisfy(
            route ->
                assertThat(route.template())
                    .matches("/api/(procurements|offers|sheets)/\\{[a-zA-Z]+}.*"));
  }

  @Test
  void everyLineIsARoute() {
    Set<String> there = routes.stream().map(Route::shape).collect(Collectors.toSet());

    assertThat(there).containsAll(RouteTable.read().shapes());
  }
}
