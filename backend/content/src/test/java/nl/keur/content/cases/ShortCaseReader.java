package nl.keur.content.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Mistake;
import nl.keur.content.library.Mistakes;
import nl.keur.content.library.Places;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.library.yaml.YamlFile;

/** Reads {@code checklists/cases/uses/}; mistakes are kept by file and line. */
final class ShortCaseReader {
  private final Mistakes mistakes = new Mistakes();
  private final Source source = new Source(mistakes, new Places());
  private final SituationYaml situations;
  private final ExpectationYaml expectations;

  ShortCaseReader(ContentLibrary library) {
    this.situations = new SituationYaml(library);
    this.expectations = new ExpectationYaml(library);
  }

  List<ShortCase> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().flatMap(file -> readFile(file).stream()).flatMap(List::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<List<ShortCase>> readFile(Path file) {
    String name = "checklists/cases/uses/" + file.getFileName();
    try {
      return YamlFile.open(name, Files.readString(file), source)
          .map(root -> root.record(this::rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ShortCase> rows(Fields fields) {
    Situation given = fields.get("given").record(situations::read);
    return fields.get("short-cases").items(one -> one.record(row -> row(row, given)));
  }

  private ShortCase row(Fields row, Situation given) {
    boolean example = row.has("example");
    return new ShortCase(
        row.words("use"),
        example,
        row.integer(example ? "example" : "counter-example"),
        given.with(situations.read(row)),
        row.get("expect").record(expectations::read));
  }

  /** Everything wrong in what was read so far. */
  List<Mistake> mistakes() {
    return mistakes.list();
  }
}
