package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.condition.Condition;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.Place;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.library.yaml.YamlFile;

/** Reads one clause set: {@code set.yaml} and the clauses it lists. */
final class ClauseSetYaml {
  private final ContentFiles files;
  private final Source source;
  private final String id;

  ClauseSetYaml(ContentFiles files, Source source, String id) {
    this.files = files;
    this.source = source;
    this.id = id;
  }

  Optional<ClauseSet> read() {
    String name = folder() + "set.yaml";
    Optional<String> text = files.find(name);
    if (text.isEmpty()) {
      source.mistakes().add(new Place(name, 1), "This file is missing. Add it with its clauses.");
      return Optional.empty();
    }
    return YamlFile.open(name, text.get(), source).map(file -> file.record(this::set));
  }

  private String folder() {
    return "clauses/" + id + "/";
  }

  private ClauseSet set(Fields fields) {
    if (!fields.id("set", Ids.CONTENT).equals(id)) {
      fields.mistake("set", "Write '%s' here: the name of the folder.".formatted(id));
    }
    List<String> order = fields.codes("order");
    AnswerTypeYaml.reportTwins(fields, "order", order);
    reportUnlisted(fields, order);
    Map<String, Clause> clauses = clauses(fields, order);
    return new ClauseSet(
        id,
        fields.words("version"),
        fields.text("title"),
        fields.get("follows").record(ClauseSetYaml::follows),
        fields.text("status-line"),
        fields.date("as-of"),
        fields.choice("numbering", ClauseSet.Numbering.class),
        conditions(fields),
        fields.list("sections", at -> at.record(each -> heading(each, clauses))),
        List.copyOf(clauses.values()));
  }

  private void reportUnlisted(Fields fields, List<String> order) {
    TreeSet<String> unlisted = new TreeSet<>();
    for (String name : files.below(folder().substring(0, folder().length() - 1))) {
      unlisted.add(name.replaceFirst("(\\.(nl|en)\\.md|\\.yaml)$", ""));
    }
    unlisted.remove(folder() + "set");
    order.forEach(slug -> unlisted.remove(folder() + slug));
    for (String slug : unlisted) {
      fields.mistake("order", "%s is not listed here. List it or delete it.".formatted(slug));
    }
  }

  private Map<String, Clause> clauses(Fields fields, List<String> order) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      String slug = order.get(i);
      Optional<String> text = files.find(folder() + slug + ".yaml");
      if (text.isEmpty()) {
        source
            .mistakes()
            .add(
                fields.at("order", i),
                "There is no file %s%s.yaml. Add it or take it off the list."
                    .formatted(folder(), slug));
        continue;
      }
      ClauseWords words = new ClauseWords(files, source, folder() + slug);
      YamlFile.open(folder() + slug + ".yaml", text.get(), source)
          .map(file -> ClauseYaml.read(file, words))
          .ifPresent(clause -> clauses.putIfAbsent(slug, clause));
    }
    return clauses;
  }

  private static ClauseSet.Follows follows(Fields fields) {
    return new ClauseSet.Follows(
        fields.words("document"),
        fields.words("version"),
        fields.words("relation"),
        LawYaml.findAddress(fields, "url"));
  }

  private static Map<String, Condition> conditions(Fields fields) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    fields
        .find("conditions")
        .ifPresent(
            at ->
                at.record(
                    each -> {
                      each.all().forEach((name, when) -> conditions.put(name, read(when)));
                      return new ArrayList<>(conditions.values());
                    }));
    return conditions;
  }

  private static Condition read(Cursor when) {
    return ConditionYaml.read(when);
  }

  private static ClauseSet.Heading heading(Fields fields, Map<String, Clause> clauses) {
    String slug = fields.words("before");
    if (!clauses.containsKey(slug)) {
      fields.mistake("before", "'%s' is not in the order of this set.".formatted(slug));
    }
    String clause = Optional.ofNullable(clauses.get(slug)).map(Clause::id).orElse(slug);
    return new ClauseSet.Heading(clause, fields.text("title"));
  }
}
