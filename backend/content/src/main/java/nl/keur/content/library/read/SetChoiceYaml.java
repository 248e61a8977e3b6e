package nl.keur.content.library.read;

import nl.keur.content.clause.SetChoice;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads {@code clauses/set-choice.yaml}. */
final class SetChoiceYaml {
  private SetChoiceYaml() {}

  static SetChoice read(Cursor file) {
    return file.record(
        fields ->
            new SetChoice(
                fields.text("how"),
                fields.get("groups").items(group -> group.record(SetChoiceYaml::group)),
                fields.get("processor-model").record(SetChoiceYaml::processorModel)));
  }

  private static SetChoice.Group group(Fields fields) {
    return new SetChoice.Group(
        fields.words("group"), fields.get("rules").items(rule -> rule.record(SetChoiceYaml::rule)));
  }

  private static SetChoice.Rule rule(Fields fields) {
    return new SetChoice.Rule(
        fields.id("id", Ids.CONTENT),
        ConditionYaml.read(fields.get("when")),
        fields.codes("choose"),
        fields.codes("advise"),
        fields.codes("decide"),
        fields.findChoice("effect", SetChoice.Effect.class).orElse(SetChoice.Effect.CONTINUE),
        fields.text("why"));
  }

  private static SetChoice.ProcessorModel processorModel(Fields fields) {
    return new SetChoice.ProcessorModel(
        fields.text("why"),
        ConditionYaml.read(fields.get("when")),
        fields.get("suggest").items(one -> one.record(SetChoiceYaml::suggestion)));
  }

  private static SetChoice.Suggestion suggestion(Fields fields) {
    return new SetChoice.Suggestion(ConditionYaml.read(fields.get("when")), fields.codes("values"));
  }
}
