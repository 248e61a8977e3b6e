package nl.keur.content.roleshift;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.Fact;
import nl.keur.content.roleshift.Finding.TraceLine;
import nl.keur.content.text.Text;

/** Holds a change against what was agreed by every rule, and says what they find in words. */
public final class RoleShiftCheck {
  private final List<RoleShiftRule> rules;
  private final RoleShiftTexts texts;
  private final Map<String, Fact> facts;
  private final Function<String, Optional<Question>> questions;

  /**
   * @param rules as a rule {@link RoleShiftRules#inForce}
   * @param facts the vocabulary's facts by id, for the labels of values
   * @param questions finds a question of the content, for the labels of its options
   */
  public RoleShiftCheck(
      List<RoleShiftRule> rules,
      RoleShiftTexts texts,
      Map<String, Fact> facts,
      Function<String, Optional<Question>> questions) {
    this.rules = List.copyOf(rules);
    this.texts = texts;
    this.facts = Map.copyOf(facts);
    this.questions = questions;
  }

  /** What the rules find, the same for the same input and in whatever order they stand. */
  public RoleShiftReading judge(AgreedUse agreed, ObservedChange change) {
    List<Finding> all =
        rules.stream()
            .flatMap(
                rule ->
                    rule
                        .judge(agreed, change)
                        .map(judged -> finding(rule.id(), judged, change.stage()))
                        .stream())
            .sorted(comparing(Finding::alert).thenComparing(Finding::rule))
            .toList();
    return new RoleShiftReading(
        all.stream().filter(one -> one.alert() != Alert.NONE).toList(),
        all.stream().filter(one -> one.alert() == Alert.NONE).toList(),
        texts.nothingFound(),
        texts.notInForceYet());
  }

  private Finding finding(String id, Judgement judged, Stage stage) {
    RoleShiftTexts.Rule rule = texts.rules().get(id);
    RoleShiftTexts.Said said = rule.outcomes().get(judged.outcome());
    boolean waits = said.alert() != Alert.INFO && said.alert() != Alert.NONE;
    return new Finding(
        id,
        rule.name(),
        judged.outcome(),
        said.alert(),
        said.possibleRoleShift(),
        said.says(),
        said.asks(),
        said.advice(),
        judged.read().stream().map(this::line).toList(),
        said.legalBasis().isEmpty() ? rule.legalBasis() : said.legalBasis(),
        stage,
        waits ? Optional.of(texts.stages().get(stage)) : Optional.empty());
  }

  private TraceLine line(Judgement.Read read) {
    RoleShiftTexts.Input input = texts.inputs().get(read.input());
    Map<String, Text> labels = labels(input);
    return new TraceLine(
        read.input(), input.name(), said(labels, read.before()), said(labels, read.after()));
  }

  private static List<Text> said(Map<String, Text> labels, List<Text> values) {
    return values.stream().map(value -> labels.getOrDefault(value.nl(), value)).toList();
  }

  private Map<String, Text> labels(RoleShiftTexts.Input input) {
    Map<String, Text> labels = new HashMap<>();
    input
        .question()
        .flatMap(questions)
        .ifPresent(
            question ->
                options(question).forEach(option -> labels.put(option.value(), option.label())));
    input
        .fact()
        .map(facts::get)
        .ifPresent(fact -> fact.values().forEach(value -> labels.put(value.code(), value.label())));
    labels.putAll(input.values());
    return labels;
  }

  private static List<Option> options(Question question) {
    return switch (question.type()) {
      case AnswerType.Choice choice -> choice.options();
      case AnswerType.MultiChoice choice -> choice.options();
      default -> List.of();
    };
  }
}
