package nl.keur.content.coverage;

import java.nio.file.Path;
import java.util.List;
import nl.keur.content.library.Mistakes;
import nl.keur.content.library.Places;
import nl.keur.content.library.YamlFolder;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.library.yaml.Source;

/** Reads the points of all files of a folder; mistakes are kept by file and line. */
final class CoverageReader {
  private final Mistakes mistakes;
  private final Source source;

  CoverageReader(Mistakes mistakes) {
    this.mistakes = mistakes;
    this.source = new Source(mistakes, new Places());
  }

  List<SourcePoint> read(Path folder) {
    return YamlFolder.read(
            folder,
            "checklists/coverage",
            source,
            (name, root) -> root.record(fields -> fields.list("passages", this::point)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private SourcePoint point(Cursor written) {
    return written.record(
        fields -> {
          SourcePoint point =
              new SourcePoint(
                  fields.id("id", "point of a source"),
                  fields.words("section"),
                  fields.choice("kind", SourcePoint.Kind.class),
                  fields.text("point"),
                  fields.list("covered-by", CoverageReader::named),
                  fields.findText("not-covered"),
                  fields.place());
          fields.findWords("note");
          oneOfTwo(fields, point);
          return point;
        });
  }

  private static SourcePoint.Named named(Cursor id) {
    return new SourcePoint.Named(id.words(), id.place());
  }

  private void oneOfTwo(Fields fields, SourcePoint point) {
    if (!point.coveredBy().isEmpty() && point.notCovered().isPresent()) {
      mistakes.add(
          fields.at("not-covered"),
          "%s is covered, so it needs no reason. Keep one of the two.".formatted(point.id()));
    }
  }
}
