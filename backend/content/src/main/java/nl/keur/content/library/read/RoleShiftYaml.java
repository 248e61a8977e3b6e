package nl.keur.content.library.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.roleshift.Alert;
import nl.keur.content.roleshift.Outcome;
import nl.keur.content.roleshift.RoleShiftTexts;
import nl.keur.content.roleshift.RoleShiftTexts.Input;
import nl.keur.content.roleshift.RoleShiftTexts.Rule;
import nl.keur.content.roleshift.RoleShiftTexts.Said;
import nl.keur.content.roleshift.Stage;
import nl.keur.content.roleshift.TraceInput;
import nl.keur.content.text.Text;

/** Reads {@code vocabulary/role-shift.yaml} and the rules in {@code role-shift-rules-*.yaml}. */
final class RoleShiftYaml {
  private RoleShiftYaml() {}

  static RoleShiftTexts texts(Cursor file, List<Rule> rules) {
    return file.record(fields -> texts(fields, rules));
  }

  /** One file of rules; one {@code as-of} stands for all its citations. */
  static List<Rule> rules(Cursor file) {
    return file.record(RoleShiftYaml::rules);
  }

  /** Words and rules in one file, as procurements keep them that began before they were parted. */
  static RoleShiftTexts whole(Cursor file) {
    return file.record(fields -> texts(fields, rules(fields)));
  }

  private static RoleShiftTexts texts(Fields fields, List<Rule> rules) {
    return new RoleShiftTexts(
        byId(rules),
        inputs(fields),
        stages(fields),
        fields.text("not-in-force-yet"),
        fields.text("nothing-found"));
  }

  private static List<Rule> rules(Fields fields) {
    LocalDate checked = fields.date("as-of");
    return fields.get("role-shift-rules").items(at -> at.record(rule -> rule(rule, checked)));
  }

  private static Map<String, Rule> byId(List<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
    return byId;
  }

  private static Rule rule(Fields fields, LocalDate checked) {
    String id = fields.id("id", Ids.CONTENT);
    Text name = fields.text("name");
    List<LegalBasis> bases = fields.get("legal-basis").items(at -> basis(at, checked));
    Map<Outcome, Said> outcomes = new LinkedHashMap<>();
    for (Cursor at : fields.get("outcomes").items()) {
      Said said = at.record(one -> said(one, checked));
      if (outcomes.putIfAbsent(said.outcome(), said) != null) {
        at.mistake("This outcome stands here twice. Keep one.");
      }
    }
    return new Rule(id, name, bases, outcomes);
  }

  private static Said said(Fields fields, LocalDate checked) {
    return new Said(
        fields.choice("outcome", Outcome.class),
        fields.choice("alert", Alert.class),
        fields.flag("possible-role-shift"),
        fields.text("says"),
        fields.list("asks", at -> at.record(Fields::text)),
        fields.text("advice"),
        fields.list("legal-basis", at -> basis(at, checked)));
  }

  private static LegalBasis basis(Cursor at, LocalDate checked) {
    return at.record(
        fields ->
            new LegalBasis(
                fields.words("act"),
                fields.words("article"),
                fields.findDate("as-of").orElse(checked),
                Optional.of(LawYaml.application(fields, "applies-from"))));
  }

  private static Map<TraceInput, Input> inputs(Fields fields) {
    Map<TraceInput, Input> inputs = new LinkedHashMap<>();
    fields
        .get("inputs")
        .items(at -> at.record(RoleShiftYaml::input))
        .forEach(input -> inputs.putIfAbsent(input.input(), input));
    return inputs;
  }

  private static Input input(Fields fields) {
    Map<String, Text> values = new LinkedHashMap<>();
    fields
        .list("values", at -> at.record(one -> Map.entry(one.words("value"), one.text())))
        .forEach(value -> values.putIfAbsent(value.getKey(), value.getValue()));
    return new Input(
        fields.choice("input", TraceInput.class),
        fields.text("name"),
        fields.findWords("fact"),
        fields.findWords("question"),
        values);
  }

  private static Map<Stage, Text> stages(Fields fields) {
    Map<Stage, Text> stages = new LinkedHashMap<>();
    fields
        .get("stages")
        .items(at -> at.record(one -> Map.entry(one.choice("stage", Stage.class), one.text())))
        .forEach(stage -> stages.putIfAbsent(stage.getKey(), stage.getValue()));
    return stages;
  }
}
