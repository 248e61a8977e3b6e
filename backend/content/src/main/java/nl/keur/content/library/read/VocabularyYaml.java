package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Act;
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
          "evidence-kinds",
          "exemptions",
          "facts-offer",
          "facts-procurement",
          "retention",
          "role-shift",
          "roles",
          "timeline");

  /** Long lists, each in one file or in several: {@code uses.yaml}, {@code uses-staff.yaml}. */
  private static final List<String> IN_PARTS = List.of("duties", "role-shift-rules", "uses");

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
        parts("uses", LawYaml::uses),
        optional("exemptions").map(ExemptionYaml::exemptions),
        parts("duties", DutyYaml::duties),
        list("timeline", LawYaml::timeline),
        optional("retention").map(LawYaml::retention).orElse(List.of()),
        roleShift());
  }

  private void reportUnknown() {
    for (String file : files.below("checklists/vocabulary")) {
      String name = name(file);
      if (!NAMES.contains(name) && IN_PARTS.stream().noneMatch(list -> isPart(list, name))) {
        source
            .mistakes()
            .add(
                new Place(file, 1),
                "This file is not read. Known in vocabulary: %s, and parts of %s (%s-….yaml)."
                    .formatted(
                        String.join(", ", NAMES),
                        String.join(", ", IN_PARTS),
                        IN_PARTS.getFirst()));
      }
    }
  }

  private static String name(String file) {
    return file.substring(FOLDER.length()).replace(".yaml", "");
  }

  private static boolean isPart(String list, String name) {
    return name.equals(list) || name.startsWith(list + "-");
  }

  private <T> List<T> list(String name, Function<Cursor, List<T>> read) {
    String file = FOLDER + name + ".yaml";
    if (files.find(file).isEmpty()) {
      source.mistakes().add(new Place(file, 1), "This file is missing. Add it.");
      return List.of();
    }
    return YamlFile.open(file, files.find(file).orElseThrow(), source).map(read).orElse(List.of());
  }

  /** What stands in all parts of a list, in the order of their names. */
  private <T> List<T> parts(String list, Function<Cursor, List<T>> read) {
    List<String> names =
        files.below("checklists/vocabulary").stream()
            .map(VocabularyYaml::name)
            .filter(name -> isPart(list, name))
            .toList();
    return (names.isEmpty() ? List.of(list) : names)
        .stream().flatMap(name -> list(name, read).stream()).toList();
  }

  /** Content may do without these rules; what is shipped has words for every rule in force. */
  private RoleShiftTexts roleShift() {
    return optional("role-shift")
        .map(file -> RoleShiftYaml.texts(file, parts("role-shift-rules", RoleShiftYaml::rules)))
        .or(() -> optional("role-shift-rules").map(RoleShiftYaml::whole))
        .orElse(RoleShiftTexts.NONE);
  }

  private Optional<Cursor> optional(String name) {
    String file = FOLDER + name + ".yaml";
    return files.find(file).flatMap(text -> YamlFile.open(file, text, source));
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
