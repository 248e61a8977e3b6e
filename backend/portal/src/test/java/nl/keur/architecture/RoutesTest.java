package nl.keur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Set;
import nl.keur.identity.Roles;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** Every route of the running portal. */
@DatabaseTest
class RoutesTest {
  private static final Set<String> FOR_WHOM =
      Set.of(
          SecurityRule.IS_ANONYMOUS,
          Roles.STAFF,
          Roles.PURCHASER,
          Roles.REVIEWER,
          Roles.CONTRACT_MANAGER,
          Roles.ADMINISTRATOR,
          Roles.ENROLLING,
          Roles.GIVING_CODE,
          Roles.VENDOR,
          Roles.VENDOR_SIGNATORY);

  @Test
  void everyRouteSaysForWhomItIs(RunningPortal portal) {
    assertThat(routes(portal))
        .isNotEmpty()
        .allSatisfy(
            route -> {
              assertThat(route.getAnnotationMetadata().stringValues(Secured.class))
                  .as("who may use %s", name(route))
                  .isNotEmpty()
                  .isSubsetOf(FOR_WHOM);
            });
  }

  @Test
  void everyRouteBesideTheFrontEndIsUnderApi(RunningPortal portal) {
    assertThat(routes(portal).stream().map(RoutesTest::name))
        .filteredOn(name -> !name.contains("/api"))
        .allMatch(name -> name.matches("(GET|HEAD) /(\\{\\+path.*|\\.well-known/security\\.txt)"));
  }

  private static List<UriRouteInfo<?, ?>> routes(RunningPortal portal) {
    return portal.bean(Router.class).uriRoutes().<UriRouteInfo<?, ?>>map(route -> route).toList();
  }

  private static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate();
  }
}
