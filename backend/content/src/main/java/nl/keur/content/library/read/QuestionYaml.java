package nl.keur.content.library.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Need;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Rubric;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads one question of a section. */
final class QuestionYaml {
  private QuestionYaml() {}

  static Question read(Cursor at, Respondent respondent) {
    return at.record(fields -> question(fields, respondent));
  }

  private static Question question(Fields fields, Respondent respondent) {
    AnswerType type = AnswerTypeYaml.read(fields);
    return new Question(
        fields.id("id", Ids.CONTENT),
        fields.words("version"),
        respondent,
        fields.text("text"),
        fields.words("domain"),
        type,
        weight(fields),
        type.closed() ? Optional.empty() : rubric(fields),
        fields.find("explanation").map(QuestionYaml::explanation).orElse(NO_EXPLANATION),
        fields.find("evidence").map(QuestionYaml::evidence).orElse(NO_EVIDENCE),
        fields.flag("not-applicable"),
        fields.find("knock-out").map(at -> at.record(QuestionYaml::knockOut)),
        ConditionYaml.read(fields.get("show-when")),
        fields.list("legal-basis", LawYaml::basis),
        fields.codes("source"),
        fields.find("help").map(help -> help.record(QuestionYaml::help)).orElse(NO_HELP),
        fields.find("fills").map(fills -> fills.record(QuestionYaml::fills)),
        fields.codes("prefill-from"),
        fields.findText("calls-no-clause"));
  }

  private static final Question.Explanation NO_EXPLANATION =
      new Question.Explanation(Need.NONE, Optional.empty());
  private static final Question.EvidenceDemand NO_EVIDENCE =
      new Question.EvidenceDemand(Need.NONE, List.of(), Set.of());
  private static final Question.Help NO_HELP =
      new Question.Help(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static Optional<Integer> weight(Fields fields) {
    fields.get("scored");
    boolean scored = fields.flag("scored");
    Optional<Integer> weight = fields.findInteger("weight");
    if (scored && weight.isEmpty()) {
      fields.mistake("scored", "A scored question needs a weight from 1 to 5. Add 'weight'.");
      return Optional.of(1);
    }
    if (!scored && weight.isPresent()) {
      fields.mistake("weight", "A question that is not scored has no weight. Remove it.");
      return Optional.empty();
    }
    if (weight.isPresent() && (weight.get() < 1 || weight.get() > 5)) {
      fields.mistake("weight", "A weight runs from 1 to 5, not " + weight.get() + ".");
    }
    return weight;
  }

  private static Optional<Rubric> rubric(Fields fields) {
    return fields
        .find("rubric")
        .map(rubric -> new Rubric(rubric.items(step -> step.record(QuestionYaml::step))));
  }

  private static Rubric.Step step(Fields fields) {
    return new Rubric.Step(fields.integer("score"), fields.text(), fields.findText("example"));
  }

  private static Question.Explanation explanation(Cursor at) {
    return at.record(
        fields ->
            new Question.Explanation(fields.choice("need", Need.class), fields.findText("prompt")));
  }

  private static Question.EvidenceDemand evidence(Cursor at) {
    return at.record(
        fields ->
            new Question.EvidenceDemand(
                fields.choice("need", Need.class),
                fields.codes("kinds"),
                new LinkedHashSet<>(fields.codes("required-for"))));
  }

  private static Question.KnockOut knockOut(Fields fields) {
    fields.get("on-answer");
    return new Question.KnockOut(
        new LinkedHashSet<>(fields.codes("on-answer")),
        fields.choice("effect", Question.KnockOut.Effect.class),
        fields.flag("liftable"),
        fields.findWords("duty"),
        fields.findDate("from"),
        fields.text("reason"),
        fields.findText("to-vendor"));
  }

  private static Question.Help help(Fields fields) {
    return new Question.Help(
        fields.findText("about"),
        fields.findText("term"),
        fields.findText("why"),
        fields.findText("good"),
        fields.findText("weak"));
  }

  private static Question.Fills fills(Fields fields) {
    return new Question.Fills(fields.words("clause"), fields.words("parameter"));
  }
}
