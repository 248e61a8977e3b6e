package nl.keur.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.keur.kernel.DomainEvent;

/** Notes of every write that a portal accepts whether an event was published while it ran. */
@ServerFilter("/api/**")
@Requires(property = "test.left-in-the-log", value = "true")
public class LeftInTheLog {
  private static final String PUBLISHED = LeftInTheLog.class.getName();

  private final Set<String> something = new ConcurrentSkipListSet<>();
  private final Set<String> nothing = new ConcurrentSkipListSet<>();

  @EventListener
  void published(DomainEvent event) {
    ServerRequestContext.currentRequest()
        .ifPresent(request -> request.setAttribute(PUBLISHED, event.action()));
  }

  @ResponseFilter
  void accepted(HttpRequest<?> request, HttpResponse<?> response) {
    if (HttpMethod.permitsRequestBody(request.getMethod()) && response.code() < 300) {
      RouteAttributes.getRouteInfo(request)
          .filter(UriRouteInfo.class::isInstance)
          .map(UriRouteInfo.class::cast)
          .ifPresent(
              route ->
                  (request.getAttribute(PUBLISHED).isPresent() ? something : nothing)
                      .add(name(route)));
    }
  }

  /** As {@code PUT /api/people/{id}}. */
  public static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate();
  }

  /** Routes that were accepted and left something, at least once. */
  public Set<String> something() {
    return something;
  }

  /** Routes that were accepted and left nothing, at least once. */
  public Set<String> nothing() {
    return nothing;
  }
}
