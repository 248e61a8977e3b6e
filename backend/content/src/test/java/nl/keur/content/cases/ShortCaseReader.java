package nl.keur.content.cases;

import java.nio.file.Path;
import java.util.List;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Mistake;
import nl.keur.content.library.Mistakes;
import nl.keur.content.library.Places;
import nl.keur.content.library.YamlFolder;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.library.yaml.Source;

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
    return YamlFolder.read(
            folder, "checklists/cases/uses", source, (name, root) -> root.record(this::rows))
        .stream()
        .flatMap(List::stream)
        .toList();
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
