package nl.keur.content.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.keur.content.coverage.Coverers.Kind;

/** The coverage as a table in Markdown: each point with what covers it, by name and title. */
record CoverageTable(Coverage coverage) {

  void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return "# What covers each point of the sources\n\n"
        + counts()
        + "\n| point | what it says | covered by |\n|---|---|---|\n"
        + coverage.points().stream().map(this::row).collect(Collectors.joining());
  }

  /** One line, for the log of the build. */
  String summary() {
    return "%d points: %d covered, %d left out with a reason, %d open"
        .formatted(
            coverage.points().size(),
            coverage.points().stream().filter(point -> !point.coveredBy().isEmpty()).count(),
            coverage.leftOut().size(),
            coverage.open().size());
  }

  private String counts() {
    return summary()
        + ".\n\n| covered by | items | points |\n|---|---|---|\n"
        + Arrays.stream(Kind.values())
            .map(
                kind ->
                    "| %s | %d | %d |%n"
                        .formatted(
                            kind.plural(), coverage.covering(kind), coverage.coveredBy(kind)))
            .collect(Collectors.joining());
  }

  private String row(SourcePoint point) {
    return "| %s | %s | %s |%n"
        .formatted(point.id(), cell(point.point().en()), cell(covering(point)));
  }

  private String covering(SourcePoint point) {
    if (point.open()) {
      return "**open**";
    }
    return point
        .notCovered()
        .map(reason -> "not covered: " + reason.en())
        .orElseGet(
            () ->
                point.coveredBy().stream()
                    .map(named -> named.id() + title(named.id()))
                    .collect(Collectors.joining("; ")));
  }

  private String title(String id) {
    return coverage
        .coverers()
        .find(id)
        .filter(found -> found.kind() != Kind.SCREEN)
        .map(found -> " " + found.title())
        .orElse("");
  }

  private static String cell(String words) {
    return words.strip().replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
