package nl.keur.identity.web;

import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import nl.keur.identity.Session;
import nl.keur.kernel.Asker;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.Askers;

/**
 * On whose behalf a request asks the database: that of its session. A route for everybody is always
 * asked as a visitor, whoever is signed in: it finds out who somebody is, perhaps another one.
 */
@Singleton
class RequestAskers implements Askers {
  @Override
  public Asker current() {
    return ServerRequestContext.currentRequest()
        .map(RequestAskers::of)
        .orElseGet(Asker.Portal::new);
  }

  private static Asker of(HttpRequest<?> request) {
    if (forEverybody(request)) {
      return Gate.ENTRANCE;
    }
    return request
        .getUserPrincipal(Authentication.class)
        .map(SessionAuthentication::session)
        .map(RequestAskers::of)
        .orElse(Gate.ENTRANCE);
  }

  static Asker of(Session session) {
    return switch (session) {
      case Session.OfStaff staff -> new Asker.Staff(staff.institution().id());
      case Session.HalfOpen halfOpen -> Gate.ENTRANCE;
      case Session.OfVendor vendor -> {
        var access = vendor.access();
        yield new Asker.Vendor(
            access.organisationId(),
            access.vendorId(),
            access.offerId(),
            Optional.of(access.person().organisationId()));
      }
    };
  }

  private static boolean forEverybody(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .map(AnnotationMetadataProvider::getAnnotationMetadata)
        .map(route -> route.stringValues(Secured.class))
        .filter(roles -> Arrays.asList(roles).contains(SecurityRule.IS_ANONYMOUS))
        .isPresent();
  }
}
