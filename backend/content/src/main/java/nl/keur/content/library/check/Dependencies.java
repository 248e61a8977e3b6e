package nl.keur.content.library.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Fact;

/** What facts and questions are read from. */
final class Dependencies {
  private final Draft draft;

  Dependencies(Draft draft) {
    this.draft = draft;
  }

  /** A fact or a question. */
  sealed interface Node {
    String id();
  }

  record FactNode(String id) implements Node {
    @Override
    public String toString() {
      return "fact " + id;
    }
  }

  record QuestionNode(String id) implements Node {
    @Override
    public String toString() {
      return "question " + id;
    }
  }

  /** One step: what decides a fact's value, or whether a question is shown. */
  List<Node> of(Node node) {
    return switch (node) {
      case FactNode fact ->
          draft.findFact(fact.id()).map(found -> ofFact(found).toList()).orElse(List.of());
      case QuestionNode question ->
          draft
              .findQuestion(question.id())
              .map(found -> read(found.showWhen()).toList())
              .orElse(List.of());
    };
  }

  private static Stream<Node> ofFact(Fact fact) {
    return switch (fact.origin()) {
      case Fact.SetBy setBy -> Stream.of(new QuestionNode(setBy.question()));
      case Fact.FirstMatch match -> match.rules().stream().flatMap(rule -> read(rule.when()));
      case Fact.EveryMatch match -> match.rules().stream().flatMap(rule -> read(rule.when()));
    };
  }

  static Stream<Node> read(Condition condition) {
    return condition.leaves().flatMap(Dependencies::read);
  }

  private static Stream<Node> read(Condition.Leaf leaf) {
    return switch (leaf) {
      case Condition.Always always -> Stream.of();
      case Condition.FactIn in -> Stream.of(new FactNode(in.fact()));
      case Condition.AnswerIn in -> Stream.of(new QuestionNode(in.question()));
      case Condition.ParameterIn in -> Stream.of();
      case Condition.PointsBelow below -> Stream.of();
    };
  }

  /** The questions whose answers decide this fact, through derivations too. */
  Set<String> questionsBehind(Node node) {
    Set<Node> seen = new LinkedHashSet<>();
    Set<String> questions = new LinkedHashSet<>();
    collect(node, seen, questions);
    return questions;
  }

  private void collect(Node node, Set<Node> seen, Set<String> questions) {
    if (!seen.add(node)) {
      return;
    }
    switch (node) {
      case QuestionNode question -> questions.add(question.id());
      case FactNode fact -> of(fact).forEach(next -> collect(next, seen, questions));
    }
  }
}
