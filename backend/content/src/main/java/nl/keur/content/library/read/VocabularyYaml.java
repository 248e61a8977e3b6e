package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Act;
import nl.keur.content.law.Duty;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.Place;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.library.yaml.YamlFile;
import nl.keur.content.roleshift.RoleShiftTexts;
import nl.keur.content.text.Text;

/** Reads {@code checklists/vocabulary/}. */
final class VocabularyYaml {
  private static final String FOLDER = "checklists/vocabulary/";
  private static final List<String> NAMES =
      List.of(
          "acts",
          "contradictions",
          "domains",
          "duties-controller",
          "duties-deployer",
          "duties-processor",
          "duties-provider",
          "evidence-kinds",
          "facts-offer",
          "facts-procurement",
          "role-shift-rules",
          "roles",
          "timeline",
          "uses");

  private final ContentFiles files;
  private final Source source;

  VocabularyYaml(ContentFiles files, Source source) {
    this.files = files;
    this.source = source;
  }

  Vocabulary read() {
    reportUnknown();
    List<Fact> facts = new ArrayList<>(list("facts-procurement", FactYaml::facts));
    facts.addAll(list("facts-offer", FactYaml::facts));
    return new Vocabulary(
        byId(facts, Fact::id),
        list("contradictions", FactYaml::contradictions),
        labels("domains", Ids.DOMAIN),
        labels("evidence-kinds", Ids.EVIDENCE_KIND),
        byId(list("acts", LawYaml::acts), Act::id),
        list("roles", LawYaml::roles),
        list("uses", LawYaml::uses),
        duties(),
        list("timeline", LawYaml::timeline),
        roleShift());
  }

  private void reportUnknown() {
    for (String file : files.below("checklists/vocabulary")) {
      if (!NAMES.contains(file.substring(FOLDER.length()).replace(".yaml", ""))) {
        source
            .mistakes()
            .add(
                new Place(file, 1),
                "This file is not read. Known in vocabulary: %s."
                    .formatted(String.join(", ", NAMES)));
      }
    }
  }

  private <T> List<T> list(String name, Function<Cursor, List<T>> read) {
    String file = FOLDER + name + ".yaml";
    if (files.find(file).isEmpty()) {
      source.mistakes().add(new Place(file, 1), "This file is missing. Add it.");
      return List.of();
    }
    return YamlFile.open(file, files.find(file).orElseThrow(), source).map(read).orElse(List.of());
  }

  private List<Duty> duties() {
    return NAMES.stream()
        .filter(name -> name.startsWith("duties-"))
        .flatMap(name -> list(name, DutyYaml::duties).stream())
        .toList();
  }

  /** Content may do without these rules; what is shipped has words for every rule in force. */
  private RoleShiftTexts roleShift() {
    String file = FOLDER + "role-shift-rules.yaml";
    return files
        .find(file)
        .flatMap(text -> YamlFile.open(file, text, source))
        .map(RoleShiftYaml::texts)
        .orElse(RoleShiftTexts.NONE);
  }

  private Map<String, Text> labels(String name, String family) {
    Map<String, Text> labels = new LinkedHashMap<>();
    list(
        name,
        cursor -> {
          labels.putAll(LabelYaml.labels(cursor, name, family));
          return List.of();
        });
    return labels;
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
    return byId;
  }
}
