package nl.keur.walls;

import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.testing.RunningPortal;

/**
 * One route of the running portal.
 *
 * @param variables what stands in each place of the path, as the table of routes names it
 * @param bodyType of its JSON, where it takes any
 */
record Route(
    String method,
    String template,
    Set<String> secured,
    Optional<Class<?>> bodyType,
    List<String> variables) {

  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

  /** Published content, the same for everybody: to know its id tells nothing of anybody. */
  private static final Map<String, String> CONTENT =
      Map.of(
          "question", "RQ-04",
          "section", "classification",
          "clause", "K-01",
          "set", "mcc-ai-high-risk",
          "value", "omvang",
          "fact", "profiling");

  /** Every route below {@code /api}, as the table of routes names its variables. */
  static List<Route> all(RunningPortal portal) {
    return portal
        .bean(Router.class)
        .uriRoutes()
        .filter(info -> info.getUriMatchTemplate().toString().contains("/api/"))
        .map(info -> of(info))
        .filter(route -> !route.method.equals("HEAD"))
        .distinct()
        .toList();
  }

  private static Route of(UriRouteInfo<?, ?> info) {
    String template = info.getUriMatchTemplate().toString().replaceFirst("\\{\\?.*", "");
    Route route =
        new Route(
            info.getHttpMethodName(),
            template,
            Set.of(
                info.getAnnotationMetadata().getValue(Secured.class, String[].class).orElseThrow()),
            body(info),
            List.of());
    return new Route(
        route.method,
        template,
        route.secured,
        route.bodyType,
        RouteTable.read().variables(route.shape()));
  }

  private static Optional<Class<?>> body(UriRouteInfo<?, ?> info) {
    return Arrays.stream(info.getTargetMethod().getArguments())
        .filter(argument -> argument.getAnnotationMetadata().hasAnnotation(Body.class))
        .<Class<?>>map(Argument::getType)
        .filter(Class::isRecord)
        .findFirst();
  }

  /** Method and path without the names of its variables. */
  String shape() {
    return shape(method + " " + template);
  }

  static String shape(String route) {
    return PLACE.matcher(route).replaceAll("{}");
  }

  static List<String> places(String route) {
    return PLACE.matcher(route).results().map(found -> found.group(1)).toList();
  }

  boolean isWrite() {
    return !method.equals("GET");
  }

  boolean isForAnybody() {
    return secured.contains("isAnonymous()");
  }

  boolean isFor(Someone one) {
    return isForAnybody() || one.roles().stream().anyMatch(secured::contains);
  }

  /** What in the path belongs to somebody. */
  List<String> kinds() {
    return variables.stream().filter(kind -> !CONTENT.containsKey(kind)).distinct().toList();
  }

  /** It is about something that the keeper of a procurement keeps. */
  boolean isOfAFile() {
    return kinds().stream().anyMatch(Set.of("procurement", "offer", "sheet")::contains);
  }

  /** It is about the contract that each institution makes for itself. */
  boolean isOfOwnContract() {
    return template.contains("/package");
  }

  /** The path with these ids in it. */
  String path(Map<String, String> ids) {
    Map<String, String> known = new LinkedHashMap<>(CONTENT);
    known.putAll(ids);
    Matcher places = PLACE.matcher(template);
    StringBuilder path = new StringBuilder();
    for (String kind : variables) {
      places.find();
      String value = Optional.ofNullable(known.get(kind)).orElse(UUID.randomUUID().toString());
      places.appendReplacement(path, Matcher.quoteReplacement(value));
    }
    return places.appendTail(path).toString();
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
