package nl.keur.content.sheet;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Parameter;
import nl.keur.content.condition.Wording;
import nl.keur.content.fact.Fact;
import nl.keur.content.text.Text;

/**
 * The words of conditions as the content has them.
 *
 * @param facts the vocabulary's facts by id
 * @param questions every question that a condition may name, by id
 * @param parameters those of the clause or set whose condition is said, by name; else empty
 */
public record ContentWording(
    Map<String, Fact> facts, Map<String, Question> questions, Map<String, Parameter> parameters)
    implements Wording {

  public ContentWording(Map<String, Fact> facts, Map<String, Question> questions) {
    this(facts, questions, Map.of());
  }

  public ContentWording with(Map<String, Parameter> parameters) {
    return new ContentWording(facts, questions, parameters);
  }

  @Override
  public Text fact(String fact) {
    return get(facts, fact).name();
  }

  @Override
  public boolean severalValues(String fact) {
    return get(facts, fact).kind() == Fact.Kind.SET;
  }

  @Override
  public List<Text> factValues(String fact, Set<String> values) {
    return listed(
        get(facts, fact).values().stream().filter(value -> values.contains(value.code())),
        Fact.Value::label,
        values);
  }

  @Override
  public Text question(String question) {
    return get(questions, question).text();
  }

  @Override
  public boolean severalAnswers(String question) {
    return get(questions, question).type() instanceof AnswerType.MultiChoice;
  }

  @Override
  public List<Text> answers(String question, Set<String> values) {
    return switch (get(questions, question).type()) {
      case AnswerType.Choice choice -> labels(choice.options(), values);
      case AnswerType.MultiChoice several -> labels(several.options(), values);
      case AnswerType.Level level -> levels(values);
      case AnswerType.Number number -> plain(values);
      case AnswerType.Date date -> plain(values);
      case AnswerType.FreeText text -> plain(values);
      case AnswerType.Table table -> plain(values);
      case AnswerType.File file -> plain(values);
    };
  }

  @Override
  public Text parameter(String parameter) {
    return get(parameters, parameter).label();
  }

  @Override
  public List<Text> parameterValues(String parameter, Set<String> values) {
    return get(parameters, parameter).type() instanceof Parameter.Choice choice
        ? labels(choice.options(), values)
        : plain(values);
  }

  private static List<Text> labels(List<Option> options, Set<String> values) {
    return listed(
        options.stream().filter(option -> values.contains(option.value())), Option::label, values);
  }

  private static List<Text> levels(Set<String> values) {
    return values.stream()
        .sorted()
        .map(level -> new Text("niveau " + level, "level " + level))
        .toList();
  }

  private static List<Text> plain(Set<String> values) {
    return values.stream().sorted().map(Text::same).toList();
  }

  /** A value that the content doesn't list is a content error; its code is all there is to say. */
  private static <T> List<Text> listed(
      Stream<T> found, Function<T, Text> label, Set<String> values) {
    List<Text> labels = found.map(label).toList();
    return labels.isEmpty() ? plain(values) : labels;
  }

  private static <T> T get(Map<String, T> content, String id) {
    return Optional.ofNullable(content.get(id))
        .orElseThrow(() -> new NoSuchElementException("No words for " + id));
  }
}
