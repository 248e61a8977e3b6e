package nl.keur.content.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Trees;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Text;

/** Builds sheets for tests. Facts and questions are written as trees, see {@link Trees}. */
public final class ASheet {
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, FactValue> outside = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, FactValue.Known> decided = new HashMap<>();
  private boolean closed;
  private Fact.Scope scope = Fact.Scope.OFFER;

  public ASheet asks(String id) {
    return asks(id, "always");
  }

  /** A yes-no-unclear question, shown by a tree. */
  public ASheet asks(String id, String showWhen) {
    return asks(AQuestion.choice(id, "no", "unclear", "yes").shownWhen(Trees.parse(showWhen)));
  }

  public ASheet asks(AQuestion question) {
    questions.add(question.build());
    return this;
  }

  /** The facts that are added inside are procurement facts; all others are offer facts. */
  public ASheet procurement(UnaryOperator<ASheet> facts) {
    scope = Fact.Scope.PROCUREMENT;
    facts.apply(this);
    scope = Fact.Scope.OFFER;
    return this;
  }

  /** A fact set by a question, each answer being its value. */
  public ASheet set(String fact, String question) {
    return fact(fact, Fact.Kind.CHOICE, new Fact.SetBy(question, Map.of()));
  }

  /** Rules {@code tree -> value} in order, and what remains. */
  public ASheet first(String fact, String otherwise, String... rules) {
    return fact(fact, Fact.Kind.CHOICE, new Fact.FirstMatch(rules(rules), otherwise));
  }

  public ASheet every(String fact, String... rules) {
    return fact(fact, Fact.Kind.SET, new Fact.EveryMatch(rules(rules)));
  }

  private ASheet fact(String id, Fact.Kind kind, Fact.Origin origin) {
    Text name = new Text("Feit " + id, "Fact " + id);
    facts.put(id, new Fact(id, "1.0", scope, name, kind, List.of(), origin, List.of()));
    return this;
  }

  private static List<Fact.Rule> rules(String... rules) {
    return Stream.of(rules)
        .map(rule -> rule.split(" -> "))
        .map(parts -> new Fact.Rule(Trees.parse(parts[0]), parts[1]))
        .toList();
  }

  public ASheet outside(String fact, String... values) {
    outside.put(fact, new FactValue.Known(Set.of(values)));
    return this;
  }

  public ASheet outside(String fact, FactValue value) {
    outside.put(fact, value);
    return this;
  }

  public ASheet answered(String question, String... values) {
    answers.put(question, Answer.of(new AnswerValue.Chosen(Set.of(values))));
    return this;
  }

  public ASheet answered(String question, Answer answer) {
    answers.put(question, answer);
    return this;
  }

  public ASheet decided(String fact, String... values) {
    decided.put(fact, new FactValue.Known(Set.of(values)));
    return this;
  }

  public ASheet closed() {
    closed = true;
    return this;
  }

  public Sheet build() {
    return new Sheet(questions, facts, outside, answers, decided, closed);
  }

  public SheetEvaluation evaluate() {
    return build().evaluate();
  }
}
