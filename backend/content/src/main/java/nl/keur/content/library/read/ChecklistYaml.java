package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Section;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.Place;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.library.yaml.YamlFile;

/** Reads one checklist: {@code checklist.yaml} and the sections it lists. */
final class ChecklistYaml {
  private final ContentFiles files;
  private final Source source;
  private final String id;

  ChecklistYaml(ContentFiles files, Source source, String id) {
    this.files = files;
    this.source = source;
    this.id = id;
  }

  Optional<Checklist> read() {
    String name = folder() + "/checklist.yaml";
    Optional<String> text = files.find(name);
    if (text.isEmpty()) {
      source.mistakes().add(new Place(name, 1), "This file is missing. Add it with its sections.");
      return Optional.empty();
    }
    return YamlFile.open(name, text.get(), source).map(file -> file.record(this::checklist));
  }

  private String folder() {
    return "checklists/" + id;
  }

  private Checklist checklist(Fields fields) {
    String written = fields.id("checklist", Ids.CHECKLIST);
    if (!written.equals(id)) {
      fields.mistake("checklist", "Write '%s' here: the name of the folder.".formatted(id));
    }
    List<String> order = fields.codes("sections");
    reportUnlisted(fields, order);
    return new Checklist(
        id,
        fields.words("version"),
        fields.text("title"),
        fields.findText("intro"),
        sections(fields, order));
  }

  private void reportUnlisted(Fields fields, List<String> order) {
    for (String name : files.below(folder())) {
      String section = name.substring(folder().length() + 1).replaceFirst("\\.(yaml|md)$", "");
      if (!section.equals("checklist") && !order.contains(section)) {
        source
            .mistakes()
            .add(
                new Place(name, 1),
                "This file is not listed under 'sections' in %s. List it or delete it."
                    .formatted(fields.place().file()));
      }
    }
  }

  private List<Section> sections(Fields fields, List<String> order) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      String section = order.get(i);
      String name = folder() + "/" + section + ".yaml";
      Optional<String> text = files.find(name);
      if (text.isEmpty()) {
        source
            .mistakes()
            .add(
                fields.at("sections", i),
                "There is no file %s. Add it or take it off the list.".formatted(name));
        continue;
      }
      YamlFile.open(name, text.get(), source)
          .map(file -> file.record(each -> section(each, section)))
          .ifPresent(sections::add);
    }
    return sections;
  }

  private Section section(Fields fields, String expected) {
    expect(fields, "section", expected);
    expect(fields, "checklist", id);
    Respondent respondent = fields.choice("answered-by", Respondent.class);
    return new Section(
        expected,
        respondent,
        fields.text("title"),
        fields.findText("intro"),
        fields.get("questions").items(question -> QuestionYaml.read(question, respondent)));
  }

  private static void expect(Fields fields, String key, String value) {
    if (!fields.words(key).equals(value)) {
      fields.mistake(key, "Write '%s' here: the name of the file or folder.".formatted(value));
    }
  }
}
