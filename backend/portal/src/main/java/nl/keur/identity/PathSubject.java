package nl.keur.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a request is about: {@code /api/offers/{id}/package} is about an offer.
 *
 * @param collection the first name after {@code /api}
 */
public record PathSubject(String collection, UUID id) {
  private static final Pattern PATH =
      Pattern.compile(
          "/api/([a-z-]+)/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:[/.].*)?");

  /** Empty for a path about no single thing, as a list is. */
  public static Optional<PathSubject> of(String path) {
    Matcher matched = PATH.matcher(path);
    return matched.matches()
        ? Optional.of(new PathSubject(matched.group(1), UUID.fromString(matched.group(2))))
        : Optional.empty();
  }
}
