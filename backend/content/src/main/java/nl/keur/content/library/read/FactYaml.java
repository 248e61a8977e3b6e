package nl.keur.content.library.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.fact.Fact;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads {@code vocabulary/facts-*.yaml} and {@code contradictions.yaml}. */
final class FactYaml {
  private FactYaml() {}

  static List<Fact> facts(Cursor file) {
    return file.record(fields -> fields.get("facts").items(fact -> fact.record(FactYaml::fact)));
  }

  private static Fact fact(Fields fields) {
    return new Fact(
        fields.id("id", Ids.CONTENT),
        fields.words("version"),
        fields.choice("scope", Fact.Scope.class),
        fields.text("name"),
        fields.choice("type", Fact.Kind.class),
        fields.get("values").items(value -> value.record(FactYaml::value)),
        origin(fields),
        fields.list("legal-basis", LawYaml::basis));
  }

  private static Fact.Value value(Fields fields) {
    return new Fact.Value(fields.words("value"), fields.text());
  }

  private static Fact.Origin origin(Fields fields) {
    boolean set = fields.has("set-by");
    boolean derived = fields.has("derived");
    if (set && derived) {
      fields.mistake("derived", "A fact has one setter. Keep 'set-by' or 'derived'.");
    } else if (!set && !derived) {
      fields.mistake("Nothing sets this fact. Add 'set-by' or 'derived'.");
      return new Fact.EveryMatch(List.of());
    }
    return set
        ? fields.get("set-by").record(FactYaml::setBy)
        : fields.get("derived").record(FactYaml::derived);
  }

  private static Fact.Origin setBy(Fields fields) {
    return new Fact.SetBy(fields.words("question"), map(fields.get("map")));
  }

  private static Map<String, String> map(Cursor at) {
    return at.record(
        fields -> {
          Map<String, String> map = new LinkedHashMap<>();
          fields.all().forEach((option, value) -> map.put(option, value.words()));
          return map;
        });
  }

  private static Fact.Origin derived(Fields fields) {
    if (fields.has("every-match")) {
      return new Fact.EveryMatch(
          fields.list("every-match", rule -> rule.record(each -> rule(each, "add"))));
    }
    if (!fields.has("first-match")) {
      fields.mistake("Write 'first-match' with 'otherwise', or 'every-match' for a set.");
      return new Fact.EveryMatch(List.of());
    }
    return new Fact.FirstMatch(
        fields.list("first-match", rule -> rule.record(each -> rule(each, "value"))),
        fields.words("otherwise"));
  }

  private static Fact.Rule rule(Fields fields, String key) {
    return new Fact.Rule(ConditionYaml.read(fields.get("when")), fields.words(key));
  }

  static List<Contradiction> contradictions(Cursor file) {
    return file.record(
        fields -> fields.get("contradictions").items(one -> one.record(FactYaml::contradiction)));
  }

  private static Contradiction contradiction(Fields fields) {
    return new Contradiction(
        fields.id("id", Ids.CONTENT), ConditionYaml.read(fields.get("when")), fields.text("text"));
  }
}
