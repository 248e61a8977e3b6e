package nl.keur.content.coverage;

import java.util.List;
import java.util.stream.Stream;
import nl.keur.content.coverage.Coverers.Kind;
import nl.keur.content.library.Mistakes;

/** The points of all sources with what covers them. */
record Coverage(List<SourcePoint> points, Coverers coverers) {

  /** Names that the content does not know, and names that stand twice at one point. */
  void check(Mistakes mistakes) {
    for (SourcePoint point : points) {
      List<String> names = point.coveredBy().stream().map(SourcePoint.Named::id).toList();
      for (int i = 0; i < names.size(); i++) {
        if (coverers.find(names.get(i)).isEmpty()) {
          mistakes.add(
              point.coveredBy().get(i).place(),
              "Nothing in the content is called '%s'. Name a question, clause, rule, duty, use,"
                      .formatted(names.get(i))
                  + " timeline item or contradiction by its id, 'fact:…' or 'screen:/…'.");
        }
        if (names.indexOf(names.get(i)) < i) {
          mistakes.add(
              point.coveredBy().get(i).place(),
              "'%s' covers %s already. Keep one.".formatted(names.get(i), point.id()));
        }
      }
    }
  }

  List<SourcePoint> open() {
    return points.stream().filter(SourcePoint::open).toList();
  }

  List<SourcePoint> leftOut() {
    return points.stream().filter(point -> point.notCovered().isPresent()).toList();
  }

  /** How many items of this kind cover something. */
  long covering(Kind kind) {
    return named(kind).distinct().count();
  }

  /** How many points have something of this kind. */
  long coveredBy(Kind kind) {
    return points.stream()
        .filter(point -> point.coveredBy().stream().anyMatch(named -> is(named, kind)))
        .count();
  }

  private Stream<String> named(Kind kind) {
    return points.stream()
        .flatMap(point -> point.coveredBy().stream())
        .filter(named -> is(named, kind))
        .map(SourcePoint.Named::id);
  }

  private boolean is(SourcePoint.Named named, Kind kind) {
    return coverers.find(named.id()).filter(found -> found.kind() == kind).isPresent();
  }
}
