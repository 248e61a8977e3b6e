package nl.keur.content.library.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.condition.Condition;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Place;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.library.yaml.YamlFile;
import nl.keur.content.text.Text;

/** Reads all files into one library. What could not be read is noted as a mistake and left out. */
public final class LibraryReader {
  /** In the order in which a procurement meets them. */
  private static final List<String> CHECKLISTS =
      List.of("intake", "pre-flight", "business-case", "required", "optional", "change-report");

  private static final List<String> BESIDE = List.of("coverage", "vocabulary", "schema", "cases");
  private static final String SET_CHOICE = "clauses/set-choice.yaml";

  private final ContentFiles files;
  private final Source source;

  public LibraryReader(ContentFiles files, Source source) {
    this.files = files;
    this.source = source;
  }

  public ContentLibrary read() {
    reportUnknownFolders();
    Vocabulary vocabulary = new VocabularyYaml(files, source).read();
    Map<String, Checklist> checklists = new LinkedHashMap<>();
    for (String id : CHECKLISTS) {
      new ChecklistYaml(files, source, id).read().ifPresent(read -> checklists.put(id, read));
    }
    Map<String, ClauseSet> sets = new LinkedHashMap<>();
    for (String id : files.foldersIn("clauses")) {
      new ClauseSetYaml(files, source, id).read().ifPresent(read -> sets.put(id, read));
    }
    return new ContentLibrary(vocabulary, checklists, sets, setChoice());
  }

  private void reportUnknownFolders() {
    for (String folder : files.foldersIn("checklists")) {
      if (!CHECKLISTS.contains(folder) && !BESIDE.contains(folder)) {
        source
            .mistakes()
            .add(
                new Place(files.below("checklists/" + folder).getFirst(), 1),
                "There is no checklist '%s'. Known: %s."
                    .formatted(folder, String.join(", ", CHECKLISTS)));
      }
    }
  }

  private SetChoice setChoice() {
    Optional<String> text = files.find(SET_CHOICE);
    if (text.isEmpty()) {
      source.mistakes().add(new Place(SET_CHOICE, 1), "This file is missing. Add it.");
    }
    return text.flatMap(yaml -> YamlFile.open(SET_CHOICE, yaml, source))
        .map(SetChoiceYaml::read)
        .orElse(NO_CHOICE);
  }

  private static final SetChoice NO_CHOICE =
      new SetChoice(
          Text.same("?"),
          List.of(),
          new SetChoice.ProcessorModel(Text.same("?"), new Condition.Always(), List.of()));
}
