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
import nl.keur.content.text.Text;

/** Reads all cases of a folder; mistakes are kept by file and line. */
final class CaseReader {
  private final ContentLibrary library;
  private final Mistakes mistakes = new Mistakes();
  private final Source source = new Source(mistakes, new Places());

  CaseReader(ContentLibrary library) {
    this.library = library;
  }

  List<WorkedCase> read(Path folder) {
    return YamlFolder.read(
        folder,
        "checklists/cases",
        source,
        (name, root) -> root.record(fields -> read(fields, name)));
  }

  private WorkedCase read(Fields fields, String file) {
    String id = fields.id("case", "case");
    if (!file.endsWith("/" + id + ".yaml")) {
      fields.mistake("case", "Give the file the name of the case: %s.yaml.".formatted(id));
    }
    Text story = fields.text("story");
    Situation base = situations().read(fields);
    Expectation expect = fields.get("expect").record(expectations()::read);
    return fields
        .get("twin")
        .record(
            twin ->
                new WorkedCase(
                    id,
                    file,
                    story,
                    base,
                    expect,
                    twin.text("story"),
                    situations().read(twin),
                    twin.get("expect").record(expectations()::read)));
  }

  private SituationYaml situations() {
    return new SituationYaml(library);
  }

  private ExpectationYaml expectations() {
    return new ExpectationYaml(library);
  }

  /** Everything wrong in what was read so far. */
  List<Mistake> mistakes() {
    return mistakes.list();
  }
}
